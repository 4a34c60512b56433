/// What a public table shows in one place.
public enum PublicCell: Sendable, Hashable {
  /// The count, which is 0 or the minimum or more.
  case count(Int)
  /// At least 1 and fewer than this (unter 5).
  case under(Int)
  /// Kept back, so that no small count can be computed. Never 0.
  case hidden

  /// The count where it is shown.
  public var count: Int? {
    if case .count(let count) = self { count } else { nil }
  }
}

/// Why a table can't be published at all.
public enum TableBar: Sendable, Hashable {
  /// Fewer respondents than the minimum in all, or in every way of merging.
  case fewRespondents
  /// No pattern of hidden cells protects it, as its totals are known.
  case totals
  /// A total has changed by fewer respondents than the minimum since a public report: the earlier one
  /// stays. The number of the event that it is as of.
  case smallChange(since: Int)
  /// Together with an earlier public report, and with what is known of everybody, it closes a circle of
  /// tables, from which small counts can be told though each table by itself is safe.
  case linked(with: Int)
  /// An earlier public report counted the same of other people, some of whom are the same: what the two
  /// differ in could be told.
  case overlap(with: Int)
}

/// A table as it may be published: its axes with merged classes, and cells of which some are kept back.
public struct PublicTable: Sendable, Equatable {
  public private(set) var rows: TableAxis
  public private(set) var columns: TableAxis
  /// Known respondents by row and column.
  public let cells: [[PublicCell]]
  public let rowTotals: [Int]
  public let columnTotals: [Int]
  public let total: Int
  /// Statements by row and column, kept back in the same places; nil where none were given.
  public let statements: [[PublicCell]]?
  /// Whether each hidden cell of fewer respondents than the minimum is marked as such. Otherwise every
  /// hidden cell is `hidden` and may be anything but 0.
  public let namesSmall: Bool
  /// Classes of fewer respondents than the minimum that could not be merged and are not shown.
  public private(set) var leftOut: [TableClass]
  /// Cells kept back since they count fewer than the minimum.
  public let small: Int
  /// Further cells kept back.
  public let further: Int
  public let minimum: Int
  let secret: Secret

  /// What is behind the signs; it leaves the house only in the release that is remembered there.
  struct Secret: Sendable, Equatable {
    let respondents: FrequencyTable
    let statements: FrequencyTable?
    let isHidden: [Bool]
    let isStatementHidden: [Bool]
    let leftOut: [LeftOutClass]
  }

  /// What is shown of counts, of which cells are hidden row by row.
  init(
    _ table: FrequencyTable, isHidden: [Bool], namesSmall: Bool, minimum: Int,
    leftOut: [LeftOutClass], statements: (table: FrequencyTable, isHidden: [Bool])? = nil
  ) {
    func shown(
      _ table: FrequencyTable, _ isHidden: [Bool], _ hidden: (Int) -> PublicCell
    ) -> [[PublicCell]] {
      let width = table.columnTotals.count
      return table.cells.enumerated().map { row, counts in
        counts.enumerated().map { column, count in
          isHidden[row * width + column] ? hidden(count) : .count(count)
        }
      }
    }
    rows = table.rows
    columns = table.columns
    rowTotals = table.rowTotals
    columnTotals = table.columnTotals
    total = table.total
    cells = shown(table, isHidden) {
      namesSmall && (1..<minimum).contains($0) ? .under(minimum) : .hidden
    }
    self.statements = statements.map { shown($0.table, $0.isHidden) { _ in .hidden } }
    self.namesSmall = namesSmall
    self.leftOut = leftOut.map(\.shown)
    self.minimum = minimum
    small = table.cells.joined().count { (1..<minimum).contains($0) }
    further = isHidden.count(where: \.self) - small
    secret = Secret(
      respondents: table, statements: statements?.table, isHidden: isHidden,
      isStatementHidden: statements?.isHidden ?? [], leftOut: leftOut)
  }

  /// With other titles for its classes, of the rows first, then of the columns, and of those that are left out.
  func titled(
    _ rowTitle: (TableClass) -> String, _ columnTitle: (TableClass) -> String,
    _ leftOutTitle: (TableClass) -> String
  ) -> PublicTable {
    var table = self
    for place in leftOut.indices { table.leftOut[place].title = leftOutTitle(leftOut[place]) }
    for place in rows.classes.indices {
      table.rows.classes[place].title = rowTitle(rows.classes[place])
    }
    for place in columns.classes.indices {
      table.columns.classes[place].title = columnTitle(columns.classes[place])
    }
    return table
  }

  /// What is remembered of it once it is published.
  public func release(
    _ dimensions: [String], of population: TablePopulation = .init(), event: Int
  ) -> TableRelease {
    TableRelease(
      dimensions: dimensions, population: population, event: event, minimum: minimum,
      respondents: secret.respondents, statements: secret.statements, isHidden: secret.isHidden,
      isStatementHidden: secret.isStatementHidden, namesSmall: namesSmall, leftOut: secret.leftOut)
  }
}

/// A table made public, or why it can't be.
public enum Publishing: Sendable, Equatable {
  case table(PublicTable)
  case barred(TableBar)

  /// The table, if there is one.
  public var table: PublicTable? {
    if case .table(let table) = self { table } else { nil }
  }
}
