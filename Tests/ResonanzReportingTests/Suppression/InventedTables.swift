import ResonanzModel
import ResonanzReporting

/// Invented tables of counts.
enum InventedTable {
  /// Classes `a`, `b`, …, each respondent in one.
  static func axis(
    _ count: Int, _ counting: TableAxis.Counting = .once, isOrdered: Bool = false
  ) -> TableAxis {
    TableAxis(
      (0..<count).map { TableClass(String("abcdefghijkl".dropFirst($0).prefix(1))) },
      counting: counting, isOrdered: isOrdered)
  }

  /// With sums as totals.
  static func table(_ cells: [[Int]], isOrdered: Bool = false) -> FrequencyTable {
    FrequencyTable(
      rows: axis(cells.count, isOrdered: isOrdered), columns: axis(cells[0].count), cells: cells)
  }

  /// Sparse, with many small counts.
  static func random(
    _ generator: inout SplitMix64, rows: ClosedRange<Int>, columns: ClosedRange<Int>,
    most: Int = 12
  ) -> FrequencyTable {
    let (height, width) = (
      Int.random(in: rows, using: &generator), Int.random(in: columns, using: &generator)
    )
    let zeros = Double.random(in: 0...0.5, using: &generator)
    return table(
      (0..<height).map { _ in
        (0..<width).map { _ in
          if Double.random(in: 0...1, using: &generator) < zeros { return 0 }
          let isLarge = Bool.random(using: &generator)
          return Int.random(in: isLarge ? 5...most : 1...6, using: &generator)
        }
      })
  }

  /// The same people and some more.
  static func grown(_ table: FrequencyTable, _ generator: inout SplitMix64) -> FrequencyTable {
    Self.table(
      table.cells.map { row in
        row.map { count in
          Bool.random(using: &generator) ? count : count + Int.random(in: 0...9, using: &generator)
        }
      })
  }
}
