import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// A row made of its cells.
struct Row: RowCells {
  var number = 2
  var cells: [String]

  init(_ cells: String..., number: Int = 2) {
    self.cells = cells
    self.number = number
  }

  var count: Int { cells.count }
  subscript(column: Int) -> String { cells[column] }
  func isEmpty(_ column: Int) -> Bool { cells[column].isEmpty }
}

extension Vocabulary {
  /// Two themes, three measures, and the groups that every archive has, with one of its own.
  static let sample = Vocabulary(
    groups: zip(
      1...,
      SourceGroup.builtIn + [
        SourceGroup(slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))
      ]
    ).map { Group(id: GroupID(number: $0), group: $1) },
    themes: [
      Entry(
        id: TargetID(number: 1), slug: "stadt-mobil", title: "Stadt.Mobil.Jena", isRetired: false),
      Entry(
        id: TargetID(number: 2), slug: "wohnen", title: "Wohnen, Bauen, Leben", isRetired: false),
    ],
    measures: [
      Entry(id: TargetID(number: 11), slug: "radwege", title: "Radwege ausbauen", isRetired: false),
      Entry(
        id: TargetID(number: 12), slug: "strassenbahn", title: "Straßenbahn nach Nord",
        isRetired: false),
      Entry(id: TargetID(number: 13), slug: "alte-ampel", title: "Alte Ampel", isRetired: true),
    ])

  static func group(_ slug: String) -> GroupID {
    sample.groups.first { $0.group.slug == slug }!.id
  }
}

extension TargetID {
  static let mobil = TargetID(number: 1)
  static let wohnen = TargetID(number: 2)
  static let radwege = TargetID(number: 11)
  static let strassenbahn = TargetID(number: 12)
}

/// A mapping of columns that have only a role.
func mapping(_ columns: [(String, ColumnRole)], layout: Layout = .long) -> Mapping {
  Mapping(columns: columns.map { ColumnMapping(header: $0.0, role: $0.1) }, layout: layout)
}

/// The draft of a row; nil where there is none.
func draft(_ mapping: Mapping, _ row: Row) throws -> SubmissionDraft? {
  var builder = try DraftBuilder(mapping, vocabulary: .sample)
  guard case .draft(let draft, _) = builder.draft(from: row) else { return nil }
  return draft
}

/// Why a row is rejected; nil where it is not.
func problem(_ mapping: Mapping, _ row: Row) throws -> RowProblem? {
  var builder = try DraftBuilder(mapping, vocabulary: .sample)
  guard case .rejected(let problem) = builder.draft(from: row) else { return nil }
  return problem
}

/// The roles that are guessed, by header.
func roles(_ headers: [String], _ rows: [[String]] = []) -> [String] {
  guessRoles(headers: headers, samples: rows).map(\.role.rawValue)
}
