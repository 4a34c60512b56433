import ResonanzModel

/// Reads the keywords that a row gives its statement.
struct KeywordColumns {
  private let columns: [Int]

  init(_ mapping: Mapping) {
    columns = mapping.columns(.keyword)
  }

  /// In the order of the columns, each once, whatever its case.
  func read(_ row: some RowCells) -> [String] {
    if columns.isEmpty { return [] }
    var keywords: [String] = []
    var known: Set<CellKey> = []
    for column in columns where column < row.count && !row.isEmpty(column) {
      for part in row[column].split(whereSeparator: { $0 == ";" || $0 == "|" }) {
        let keyword = trimmed(part)
        let key = CellKey(keyword)
        if !key.isNoAnswer, known.insert(key).inserted { keywords.append(keyword) }
      }
    }
    return keywords
  }
}
