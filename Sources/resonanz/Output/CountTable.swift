import ResonanzReporting

/// Counts with what they are counts of: the figures to the right of their columns, the words last.
struct CountTable {
  let headings: [String]
  let rows: [(counts: [Int], words: String)]

  /// Indented by two; without a width a line is as long as it is.
  func lines(width: Int?) -> [String] {
    if rows.isEmpty { return [] }
    let counts = rows.map { $0.counts.map(grouped) }
    let widths = headings.indices.dropLast().map { column in
      (counts.map { $0[column].count } + [headings[column].count]).max() ?? 0
    }
    func padded(_ texts: [String]) -> [String] {
      zip(texts, widths).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
    }
    let table = ListTable(
      headings: padded(headings) + headings.suffix(1),
      rows: zip(counts, rows).map { padded($0) + [$1.words] }, width: width.map { $0 - 2 })
    return table.lines.map { "  " + $0 }
  }
}
