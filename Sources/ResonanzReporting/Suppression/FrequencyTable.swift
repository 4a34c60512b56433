/// A class of an axis, or several that were merged.
public struct TableClass: Sendable, Hashable, Codable {
  /// What people read.
  public var title: String
  /// What it holds, as the archive knows it: one value or slug, or those of all that were merged.
  public var members: [String]

  /// One class; without members it holds its title.
  public init(_ title: String, members: [String]? = nil) {
    self.title = title
    self.members = members ?? [title]
  }
}

/// The rows or the columns of a table of counts.
public struct TableAxis: Sendable, Equatable, Codable {
  /// How often one respondent is in the classes: what an attacker knows of sums.
  public enum Counting: String, Sendable, Codable {
    /// In exactly one: the classes add up to the total (a group, a consultation, an attribute with one
    /// value; those who gave none are a class too).
    case once
    /// In one or more: the classes add up to the total or to more.
    case atLeastOnce
    /// In any number of them, or none: sums say nothing (measures, themes, months).
    case anyTimes
  }

  /// In the order of the table.
  public var classes: [TableClass]
  public var counting: Counting
  /// Whether only neighbours may be merged, such as bands of age.
  public var isOrdered: Bool
  /// The class of those who gave no value, which has no neighbours.
  public var missing: Int?

  public init(
    _ classes: [TableClass], counting: Counting, isOrdered: Bool = false, missing: Int? = nil
  ) {
    self.classes = classes
    self.counting = counting
    self.isOrdered = isOrdered
    self.missing = missing
  }
}

/// Counts by two axes, with the totals of the rows, of the columns and of all. The totals are counts of
/// their own and not sums, since one respondent can be in several classes.
public struct FrequencyTable: Sendable, Equatable, Codable {
  public var rows: TableAxis
  public var columns: TableAxis
  /// By row and column, none negative.
  public var cells: [[Int]]
  /// By row.
  public var rowTotals: [Int]
  /// By column.
  public var columnTotals: [Int]
  public var total: Int

  public init(
    rows: TableAxis, columns: TableAxis, cells: [[Int]], rowTotals: [Int], columnTotals: [Int],
    total: Int
  ) {
    precondition(
      cells.count == rows.classes.count && rowTotals.count == cells.count
        && columnTotals.count == columns.classes.count
        && cells.allSatisfy { $0.count == columnTotals.count },
      "a table of counts has a cell for each row and column")
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
  }

  /// With rows for columns.
  var transposed: FrequencyTable {
    FrequencyTable(
      rows: columns, columns: rows,
      cells: columnTotals.indices.map { column in cells.map { $0[column] } },
      rowTotals: columnTotals, columnTotals: rowTotals, total: total)
  }

  /// How often one respondent is in the classes of an axis that holds everybody at least once: where the
  /// totals add up, exactly once.
  public static func counting(_ totals: [Int], of total: Int) -> TableAxis.Counting {
    let sum = totals.reduce(0, +)
    return sum == total ? .once : sum > total ? .atLeastOnce : .anyTimes
  }

  /// A table of two axes that count each respondent once, where the totals are the sums.
  public init(rows: TableAxis, columns: TableAxis, cells: [[Int]]) {
    self.init(
      rows: rows, columns: columns, cells: cells,
      rowTotals: cells.map { $0.reduce(0, +) },
      columnTotals: columns.classes.indices.map { column in
        cells.reduce(0) { $0 + $1[column] }
      },
      total: cells.joined().reduce(0, +))
  }
}
