/// Taguette writes a highlight once for each of its tags. Such rows are one statement with several
/// keywords, gathered in a first pass through the file.
public struct RepeatedRows {
  private struct Highlight: Hashable {
    var id: String
    var text: String
  }

  private var firstRows: [Highlight: Int] = [:]
  private var keywords: [Highlight: [String]] = [:]
  private let id: Int
  private let statement: Int
  private let columns: KeywordColumns
  private var filters: RowFilters

  /// Nil for the files of all other tools: there, an id that stands twice is a mistake.
  init?(_ mapping: Mapping) throws(MappingFault) {
    guard SourceTool(headers: mapping.headers) == .taguette, mapping.layout == .long,
      let id = mapping.column(.statementID), let statement = mapping.column(.statement)
    else { return nil }
    self.id = id
    self.statement = statement
    columns = KeywordColumns(mapping)
    filters = try RowFilters(mapping)
  }

  mutating func add(_ row: some RowCells) {
    guard filters.accepts(row), let highlight = highlight(of: row) else { return }
    if firstRows[highlight] == nil { firstRows[highlight] = row.number }
    keywords[highlight, default: []] += columns.read(row)
  }

  /// Whether an earlier row has said the same already.
  func isRepeat(_ row: some RowCells) -> Bool {
    highlight(of: row).flatMap { firstRows[$0] }.map { $0 < row.number } ?? false
  }

  /// Those of all rows that say the same, each once.
  func keywords(of row: some RowCells) -> [String] {
    guard let all = highlight(of: row).flatMap({ keywords[$0] }) else { return columns.read(row) }
    var known: Set<CellKey> = []
    return all.filter { known.insert(CellKey($0)).inserted }
  }

  /// Nil for a row that has no id.
  private func highlight(of row: some RowCells) -> Highlight? {
    guard id < row.count, statement < row.count, !isBlank(row[id]) else { return nil }
    return Highlight(id: trimmed(row[id]), text: row[statement])
  }
}
