import Foundation

/// Whether rows and columns of a table of counts have to do with each other, for tables in which everyone
/// stands in exactly one cell.
///
/// Source: Pearson (1900), Philosophical Magazine 50, 157–175; Cramér (1946), Mathematical Methods of
/// Statistics, page 282, for V; Cochran (1954), Some methods for strengthening the common χ² tests,
/// Biometrics 10, 417–451, for where it holds.
public struct ChiSquareTest: Sendable, Equatable {
  public let statistic: Double
  public let degreesOfFreedom: Int
  /// That chance alone would give such a statistic, or a greater one.
  public let p: Double
  /// How strong the association is, from 0 to 1.
  public let cramersV: Double
  /// Of all cells that were tested.
  public let smallExpected: SmallExpected

  /// - Parameter counts: by row and column; rows and columns of nothing are passed over.
  /// - Returns: nil where fewer than two rows or columns have something.
  public init?(_ counts: [[Int]]) {
    let table = CountTable(counts)
    guard let table, table.rows.count > 1, table.columns.count > 1 else { return nil }
    var statistic = 0.0
    for (row, cells) in table.counts.enumerated() {
      for (column, count) in cells.enumerated() {
        let expected = table.expected(row, column)
        statistic += (Double(count) - expected) * (Double(count) - expected) / expected
      }
    }
    self.statistic = statistic
    degreesOfFreedom = (table.rows.count - 1) * (table.columns.count - 1)
    p = Probability.ofChiSquare(statistic, degreesOfFreedom: degreesOfFreedom)
    let smaller = Double(min(table.rows.count, table.columns.count) - 1)
    cramersV = min(1, sqrt(statistic / (Double(table.all) * smaller)))
    smallExpected = SmallExpected(table.allExpected)
  }
}

/// How many cells of a table can't be expected to hold enough for a chi-square test.
public struct SmallExpected: Sendable, Equatable {
  public let cells: Int
  /// Cells in which fewer than 5 are expected.
  public let underFive: Int
  /// Cells in which less than 1 is expected.
  public let underOne: Int

  /// From the expected counts of all cells.
  public init(_ expected: [Double]) {
    cells = expected.count
    underFive = expected.count { $0 < 5 }
    underOne = expected.count { $0 < 1 }
  }

  /// Cochran's rule: at most a fifth of the cells under 5, none under 1.
  public var isTooMany: Bool { underOne > 0 || underFive * 5 > cells }
}

/// Counts with their totals; rows and columns without anything are left out.
struct CountTable {
  let counts: [[Int]]
  let rows: [Int]
  let columns: [Int]
  let all: Int

  /// Nil where nothing was counted.
  init?(_ counts: [[Int]]) {
    let width = counts.first?.count ?? 0
    let filled = (0..<width).filter { column in counts.contains { $0[column] > 0 } }
    self.counts = counts.map { row in filled.map { row[$0] } }.filter { $0.contains { $0 > 0 } }
    rows = self.counts.map { $0.reduce(0, +) }
    columns = filled.map { column in counts.reduce(0) { $0 + $1[column] } }
    all = rows.reduce(0, +)
    if all == 0 { return nil }
  }

  func expected(_ row: Int, _ column: Int) -> Double {
    Double(rows[row]) * Double(columns[column]) / Double(all)
  }

  var allExpected: [Double] {
    rows.indices.flatMap { row in columns.indices.map { expected(row, $0) } }
  }
}
