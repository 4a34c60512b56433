@testable import ResonanzReporting

/// Tries every table that agrees with what is public: for small ones.
struct Attacker {
  let table: PublicTable
  /// Whether the signs are understood, and not only the sums.
  var knowsSigns = true

  /// Every table of whole numbers, cell by cell, that agrees with what is shown.
  func candidates() -> [[Int]] {
    var found: [[Int]] = []
    var cells = [Int](repeating: 0, count: rows * columns)
    var (inRow, inColumn) = (table.rowTotals, table.columnTotals)
    func place(_ cell: Int) {
      if cell == cells.count {
        if agrees(cells) { found.append(cells) }
        return
      }
      let (row, column) = (cell / columns, cell % columns)
      var (least, most) = bounds(row, column)
      if table.columns.counting == .once {
        most = min(most, inRow[row])
        if column == columns - 1 { least = max(least, inRow[row]) }
      }
      if table.rows.counting == .once {
        most = min(most, inColumn[column])
        if row == rows - 1 { least = max(least, inColumn[column]) }
      }
      guard least <= most else { return }
      for value in least...most {
        cells[cell] = value
        inRow[row] -= value
        inColumn[column] -= value
        place(cell + 1)
        inRow[row] += value
        inColumn[column] += value
      }
    }
    place(0)
    return found
  }

  /// The least and the most that each hidden cell can be, by its place.
  func intervals() -> [Int: ClosedRange<Int>] {
    let candidates = candidates()
    var intervals: [Int: ClosedRange<Int>] = [:]
    for cell in 0..<rows * columns where table.cells[cell / columns][cell % columns].count == nil {
      let values = candidates.map { $0[cell] }
      if let least = values.min(), let most = values.max() { intervals[cell] = least...most }
    }
    return intervals
  }

  private var rows: Int { table.rowTotals.count }
  private var columns: Int { table.columnTotals.count }

  private func bounds(_ row: Int, _ column: Int) -> (Int, Int) {
    let cap = min(table.rowTotals[row], table.columnTotals[column])
    switch table.cells[row][column] {
    case .count(let count): return (count, count)
    case .under(let minimum): return knowsSigns ? (1, min(cap, minimum - 1)) : (0, cap)
    case .hidden: return knowsSigns ? (table.namesSmall ? table.minimum : 1, cap) : (0, cap)
    }
  }

  private func agrees(_ cells: [Int]) -> Bool {
    func holds(_ counting: TableAxis.Counting, _ sum: Int, _ total: Int) -> Bool {
      switch counting {
      case .once: sum == total
      case .atLeastOnce: sum >= total
      case .anyTimes: true
      }
    }
    let inRows = (0..<rows).allSatisfy { row in
      holds(
        table.columns.counting, cells[row * columns..<(row + 1) * columns].reduce(0, +),
        table.rowTotals[row])
    }
    return inRows
      && (0..<columns).allSatisfy { column in
        let sum = stride(from: column, to: cells.count, by: columns).reduce(0) { $0 + cells[$1] }
        return holds(table.rows.counting, sum, table.columnTotals[column])
      }
  }
}
