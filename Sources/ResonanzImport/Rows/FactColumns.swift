/// Reads the facts about the respondent that were asked for, and where the row was typed from.
struct FactColumns {
  private var attributes: [AttributeColumn] = []
  private let language: Int?
  private let consent: Int?
  private let documentColumn: Int?
  private let pageColumn: Int?
  /// Of rows that do not say.
  private let constants: (language: String?, consent: String?)

  init(_ mapping: Mapping) {
    language = mapping.column(.language)
    consent = mapping.column(.consent)
    documentColumn = mapping.column(.document)
    pageColumn = mapping.column(.page)
    constants = (mapping.language?.lowercased(), mapping.consent)
    for index in mapping.columns(.attribute) {
      attributes.append(AttributeColumn(column: index, mapping.columns[index]))
    }
  }

  /// Several columns of one name are one attribute: LimeSurvey has a column for each option.
  ///
  /// - Parameters:
  ///   - received: when the row came in.
  ///   - dropped: takes what was not kept.
  mutating func attributes(
    of row: some RowCells, received: String?, dropped: inout [DroppedValue]
  ) -> [String: [String]] {
    var facts: [String: [String]] = [:]
    for index in attributes.indices {
      let column = attributes[index].column
      guard column < row.count, !row.isEmpty(column) else { continue }
      let fact = attributes[index].fact(in: row[column], received: received)
      dropped += fact.dropped.map { DroppedValue(column: column, reason: $0) }
      if fact.values.isEmpty { continue }
      let name = attributes[index].name
      guard let known = facts[name] else {
        facts[name] = fact.values
        continue
      }
      facts[name] = known + fact.values.filter { !known.contains($0) }
    }
    return facts
  }

  /// In lower case, as language tags are compared.
  func language(of row: some RowCells) -> String? {
    text(language, of: row)?.lowercased() ?? constants.language
  }

  /// Where the file has a column for it, an empty cell is a consent that was asked for and not given: a tick that
  /// somebody takes back leaves nothing.
  func consent(of row: some RowCells) -> String? {
    consent == nil ? constants.consent : text(consent, of: row) ?? ""
  }

  func document(of row: some RowCells) -> String? {
    text(documentColumn, of: row)
  }

  func page(of row: some RowCells) -> String? {
    text(pageColumn, of: row)
  }

  private func text(_ column: Int?, of row: some RowCells) -> String? {
    guard let column, column < row.count, !row.isEmpty(column) else { return nil }
    let text = trimmed(row[column])
    return text.isEmpty ? nil : text
  }
}
