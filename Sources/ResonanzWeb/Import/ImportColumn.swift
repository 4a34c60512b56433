import ResonanzImport
import ResonanzModel

/// A column of a file that was sent: what it was taken for, why, and what it holds.
struct ImportColumn: Sendable {
  let number: String
  let header: String
  let reason: String
  /// What was said of it beyond its role, as on a command line.
  let options: String?
  let samples: [String]
  /// Name of its field.
  let field: String
  /// What is chosen where nothing is said has no value: it stays as it was taken for, also when that is by
  /// another profile.
  let roles: [ImportFields.Option]

  /// - Parameters:
  ///   - column: its index.
  ///   - base: what it was taken for before the corrections.
  init(
    _ column: Int, of file: SurveyFile, _ choice: MappingChoice, base: ColumnRole,
    asked: ColumnRole?, _ language: Language
  ) {
    let mapping = choice.mapping.columns[column]
    number = String(column + 1)
    header = file.headers[column]
    reason = choice.reason(of: column, in: file, language)
    let words = ColumnOptionWords(mapping, language: language).text
    options = words.isEmpty ? nil : words
    samples = Self.samples(column, of: file, choice.mapping)
    field = "role-\(column + 1)"
    let chosen = asked ?? base
    roles = ColumnRole.allCases.map { role in
      ImportFields.Option(
        value: role == base ? "" : role.rawValue, label: role.title(in: language),
        isChosen: role == chosen)
    }
  }

  /// Of a column that is left out too, so that it can be seen what it is; but nothing personal.
  private static func samples(
    _ column: Int, of file: SurveyFile, _ mapping: Mapping
  ) -> [String] {
    var mapping = mapping
    if mapping.columns[column].role == .ignore { mapping.columns[column].role = .attribute }
    return file.samples(of: column, in: mapping).map { $0.excerpt(longest) }
  }

  /// Characters of a sample that are shown.
  private static let longest = 80
}
