/// Counts of a table, and which of them are shown: of respondents or of statements, now or in an earlier
/// public report.
struct ShownCounts: Equatable {
  /// Row by row.
  let values: [Int]
  var isHidden: [Bool]
  let minimum: Int
  /// Whether every hidden cell that is small says so, so that the others are known not to be. Of
  /// respondents.
  var namesSmall: Bool
  /// Of statements any number may be hidden, since what is small is told by respondents.
  let countsRespondents: Bool
  /// Of a report that is out already: nothing more can be hidden in it.
  let isOut: Bool
  let rowTotals: [Int]
  let columnTotals: [Int]
  let rowSlack: [TableNetwork.Slack]
  let columnSlack: [TableNetwork.Slack]

  init(
    _ table: FrequencyTable, isHidden: [Bool], minimum: Int, namesSmall: Bool,
    countsRespondents: Bool = true, isOut: Bool = false
  ) {
    values = Array(table.cells.joined())
    self.isHidden = isHidden
    self.minimum = minimum
    self.namesSmall = namesSmall
    self.countsRespondents = countsRespondents
    self.isOut = isOut
    rowTotals = table.rowTotals
    columnTotals = table.columnTotals
    rowSlack = table.rowTotals.indices.map { row in
      Self.slack(table.columns.counting, table.cells[row].reduce(0, +), table.rowTotals[row])
    }
    columnSlack = table.columnTotals.indices.map { column in
      let sum = table.cells.reduce(0) { $0 + $1[column] }
      return Self.slack(table.rows.counting, sum, table.columnTotals[column])
    }
  }

  /// Sums over classes that overlap are more than the total, or have nothing to do with it.
  private static func slack(_ counting: TableAxis.Counting, _ sum: Int, _ total: Int)
    -> TableNetwork.Slack
  {
    switch counting {
    case .once: TableNetwork.Slack()
    case .atLeastOnce: TableNetwork.Slack(down: max(0, sum - total), up: TableNetwork.much)
    case .anyTimes: .unlimited
    }
  }

  /// What an attacker takes a hidden cell to be in.
  enum Knowledge: CaseIterable {
    /// Nothing but that counts are not negative and not above their totals.
    case totals
    /// Also what the signs mean.
    case signs
  }

  func isSmall(_ cell: Int) -> Bool { (1..<minimum).contains(values[cell]) }

  /// The least and the most that a cell can be where it is hidden, by itself.
  func bounds(_ cell: Int, _ knowledge: Knowledge) -> (Int, Int) {
    let columns = columnTotals.count
    let cap = max(values[cell], min(rowTotals[cell / columns], columnTotals[cell % columns]))
    guard knowledge == .signs else { return (0, cap) }
    guard countsRespondents, namesSmall else { return (min(1, values[cell]), cap) }
    return isSmall(cell) ? (1, min(cap, minimum - 1)) : (min(minimum, values[cell]), cap)
  }
}
