import ResonanzModel

/// Reads the keywords that a row gives its statement.
struct KeywordColumns {
  private struct Column {
    let index: Int
    let words: CellWords
  }

  private let columns: [Column]

  init(_ mapping: Mapping) {
    columns = mapping.columns(.keyword).map { index in
      Column(index: index, words: CellWords(mapping.columns[index]))
    }
  }

  /// In the order of the columns, each once, whatever its case.
  ///
  /// - Parameter dropped: takes what stands beside the options of a multiple choice.
  func read(_ row: some RowCells, dropped: inout [DroppedValue]) -> [String] {
    if columns.isEmpty { return [] }
    var keywords: [String] = []
    var known: Set<CellKey> = []
    for column in columns where column.index < row.count && !row.isEmpty(column.index) {
      let reading = words(in: row[column.index], column.words)
      dropped += reading.other.map { _ in DroppedValue(column: column.index, reason: .other) }
      for keyword in reading.words {
        let key = CellKey(keyword)
        if !saysNothing(key), known.insert(key).inserted { keywords.append(keyword) }
      }
    }
    return keywords
  }

  func read(_ row: some RowCells) -> [String] {
    var dropped: [DroppedValue] = []
    return read(row, dropped: &dropped)
  }

  /// Several keywords stand apart by `;` or `|`; where the options are known, as these say.
  private func words(in cell: String, _ words: CellWords) -> CellWords.Reading {
    if words.hasChoices { return words.read(cell) }
    if let whole = words.meaning(of: cell) { return CellWords.Reading(words: [whole]) }
    let parts = cell.split { $0 == ";" || $0 == "|" }
    return CellWords.Reading(words: parts.flatMap { words.read(String($0)).words })
  }

  /// Unlike an answer, `None` is a keyword: somebody who coded an answer wrote it.
  private func saysNothing(_ key: CellKey) -> Bool {
    !key.text.contains { $0.isLetter || $0.isNumber } || Self.nothing.contains(key.text)
  }

  private static let nothing: Set<String> = [
    "k. a.", "k.a.", "k. a", "k.a", "keine angabe", "keine angaben", "ohne angabe",
  ]
}
