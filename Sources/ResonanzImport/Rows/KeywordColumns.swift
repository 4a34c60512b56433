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
        if !saysNothing(key), known.insert(key).inserted { keywords.append(keyword) }
      }
    }
    return keywords
  }

  /// Unlike an answer, `None` is a keyword: somebody who coded an answer wrote it.
  private func saysNothing(_ key: CellKey) -> Bool {
    !key.text.contains { $0.isLetter || $0.isNumber } || Self.nothing.contains(key.text)
  }

  private static let nothing: Set<String> = [
    "k. a.", "k.a.", "k. a", "k.a", "keine angabe", "keine angaben", "ohne angabe",
  ]
}
