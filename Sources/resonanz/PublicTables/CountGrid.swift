import ResonanzModel

/// The cells of a table of counts as they are written. A whole row or column can say that nobody asked its
/// group.
struct CountGrid {
  /// By row, as many as each has.
  let cells: [[String]]
  /// Which rows and columns are no totals.
  let rows: Range<Int>
  let columns: Range<Int>

  func isUnasked(row: Int) -> Bool {
    rows.contains(row) && columns.allSatisfy { isMark(row, $0) }
  }

  func isUnasked(column: Int) -> Bool {
    columns.contains(column) && rows.allSatisfy { isMark($0, column) }
  }

  /// The counts by row and column, 0 where nobody was asked or nothing is written.
  ///
  /// - Throws: `Failure` where a cell holds anything else.
  func counts(width: Int, _ path: String) throws -> [[Int]] {
    try cells.indices.map { row in
      try (0..<width).map { column in
        if isMark(row, column), isUnasked(row: row) || isUnasked(column: column) { return 0 }
        return try count(row, column, path)
      }
    }
  }

  private func text(_ row: Int, _ column: Int) -> String {
    column < cells[row].count ? cells[row][column] : ""
  }

  /// As the reports of the staff mark it, and as people write it.
  private func isMark(_ row: Int, _ column: Int) -> Bool {
    ["–", "-", "nicht gefragt", "not asked"].contains(text(row, column).lowercased())
  }

  private func count(_ row: Int, _ column: Int, _ path: String) throws -> Int {
    let text = text(row, column)
    guard !text.isEmpty else { return 0 }
    guard let count = Int(text), (0...1_000_000_000).contains(count) else {
      throw Failure(
        .badInput,
        words(
          "\(path): „\(text)“ ist keine Anzahl. Hier stehen nur ganze Zahlen ab 0.",
          "\(path): “\(text)” is no count. There are only whole numbers from 0 here."))
    }
    return count
  }
}
