/// Reads the facts about the respondent that were asked for, and where the row was typed from.
struct FactColumns {
  private struct Attribute {
    var column: Int
    var name: String
    var values: ValueMap
    var known = LookupCache<String>()
  }

  private var attributes: [Attribute] = []
  private let language: Int?
  private let consent: Int?
  private let documentColumn: Int?
  private let pageColumn: Int?

  init(_ mapping: Mapping) {
    language = mapping.column(.language)
    consent = mapping.column(.consent)
    documentColumn = mapping.column(.document)
    pageColumn = mapping.column(.page)
    for index in mapping.columns(.attribute) {
      let column = mapping.columns[index]
      attributes.append(
        Attribute(
          column: index, name: column.name ?? column.header, values: ValueMap(column.values)))
    }
  }

  mutating func attributes(of row: some RowCells) -> [String: [String]] {
    var facts: [String: [String]] = [:]
    for index in attributes.indices {
      let column = attributes[index].column
      guard column < row.count, !row.isEmpty(column) else { continue }
      let values = attributes[index].values
      let fact = attributes[index].known.value(for: row[column]) { cell in
        values[CellKey(cell)] ?? trimmed(cell)
      }
      if !fact.isEmpty { facts[attributes[index].name] = [fact] }
    }
    return facts
  }

  /// In lower case, as language tags are compared.
  func language(of row: some RowCells) -> String? {
    text(language, of: row)?.lowercased()
  }

  func consent(of row: some RowCells) -> String? {
    text(consent, of: row)
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
