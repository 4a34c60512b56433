import ResonanzModel

@testable import ResonanzStorage

/// All figures of a table of two dimensions by name; what is zero is left out.
struct ReferenceCrosstab: Equatable {
  private(set) var figures: [String: Figures] = [:]

  /// As the archive gives them.
  init(_ table: Crosstab) {
    func key(_ category: TallyCategory) -> String { category.key ?? "none" }
    for (row, cells) in zip(table.rows, table.cells) {
      for (column, cell) in zip(table.columns, cells) {
        add(cell, "\(key(row)) × \(key(column))")
      }
    }
    for (row, total) in zip(table.rows, table.rowTotals) { add(total, "\(key(row)) ×") }
    for (column, total) in zip(table.columns, table.columnTotals) { add(total, "× \(key(column))") }
    add(table.total, "total")
    add(table.open, "open")
    add(table.withoutRow, "no row")
    add(table.withoutColumn, "no column")
  }

  private mutating func add(_ figures: Figures, _ name: String) {
    if figures != .zero { self.figures[name] = figures }
  }

  /// As the reference counts them: statement by statement.
  init(_ archive: ReferenceArchive, rows: TallyDimension, columns: TallyDimension) {
    var speakers: [String: Set<String>] = [:]
    for (number, statement) in archive.statements where archive.isLive(number) {
      let respondent = statement.respondent.map { "\(statement.consultation)/\($0)" }
      for place in archive.places(number, rows, columns) {
        figures[place, default: .zero].statements += 1
        if let respondent {
          speakers[place, default: []].insert(respondent)
        } else {
          figures[place, default: .zero].unattributed += 1
        }
      }
    }
    for (name, people) in speakers { figures[name]?.respondents = people.count }
  }

  /// The names of what is different.
  func differences(from other: ReferenceCrosstab) -> [String] {
    Set(figures.keys).union(other.figures.keys).filter { figures[$0] != other.figures[$0] }.sorted()
      .map { "\($0): \(String(describing: figures[$0])), \(String(describing: other.figures[$0]))" }
  }
}

extension ReferenceArchive {
  /// Where a statement is counted.
  fileprivate func places(
    _ number: Int, _ rows: TallyDimension, _ columns: TallyDimension
  ) -> Set<String> {
    var pairs: Set<[String?]> = []
    if rows == .stance || columns == .stance, rows == .measure || columns == .measure {
      for (slug, tag) in tags[number] ?? [:] where measures[slug] != nil {
        let stance = tag.stance.rawValue
        pairs.insert(rows == .stance ? [stance, slug] : [slug, stance])
      }
      if pairs.isEmpty { pairs = [[nil, nil]] }
    } else {
      for row in values(number, rows) {
        for column in values(number, columns) { pairs.insert([row, column]) }
      }
    }
    if isOpen(number, [rows, columns], pairs) { return ["open"] }
    if rows == .stance, pairs.contains(where: { $0[0] == nil }) { return ["no row"] }
    if columns == .stance, pairs.contains(where: { $0[1] == nil }) { return ["no column"] }
    return pairs.reduce(into: ["total"]) { places, pair in
      let (row, column) = (pair[0] ?? "none", pair[1] ?? "none")
      places.formUnion(["\(row) × \(column)", "\(row) ×", "× \(column)"])
    }
  }

  private func isOpen(
    _ number: Int, _ dimensions: [TallyDimension], _ pairs: Set<[String?]>
  ) -> Bool {
    guard states[number] == .open else { return false }
    let tagged = dimensions.indices.filter { dimensions[$0].isTagged }
    return !tagged.isEmpty && pairs.allSatisfy { pair in tagged.allSatisfy { pair[$0] == nil } }
  }

  private func values(_ number: Int, _ dimension: TallyDimension) -> Set<String?> {
    let own = tags[number] ?? [:]
    let values: [String]
    switch dimension {
    case .theme: values = own.keys.flatMap { measures[$0] ?? [$0] }
    case .measure: values = own.keys.filter { measures[$0] != nil }
    case .stance: values = own.filter { measures[$0.key] != nil }.map(\.value.stance.rawValue)
    case .group: values = [statements[number]?.group ?? ""]
    case .consultation: values = [statements[number]?.consultation ?? ""]
    case .state: values = [(states[number] ?? .open).rawValue]
    default: values = []
    }
    return values.isEmpty ? [nil] : Set(values.map { $0 })
  }
}
