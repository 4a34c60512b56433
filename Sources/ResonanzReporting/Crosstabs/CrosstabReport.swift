import ResonanzModel
public import ResonanzStorage

/// How two things go together: statements and respondents by rows and columns, what one would expect if
/// they had nothing to do with each other, and whether chance explains the difference.
public struct CrosstabReport: Sendable, Equatable {
  /// What the figures must be read against.
  public let basis: ReportBasis
  /// The figures.
  public let table: Crosstab
  /// What is tested, and what comes of it.
  public let association: Association
  /// Whether it leaves the house though nothing is hidden in it, which is said then.
  public var isPublic = false

  /// Below it a deviation or an association is called one.
  public static let level = 0.05

  /// From a table, and a tally as of the same point and under the same filter, which says what each group
  /// said at all.
  public init(of table: Crosstab, basis tally: Tally) {
    basis = ReportBasis(of: tally, filter: table.request.filter)
    self.table = table
    association = Association(table)
  }

  /// What it means that there is nothing in a place of the table: whether its group was asked, and where
  /// rows or columns are tags, whether any may still come. A row or column that is nil is all of them.
  public func zero(row: Int?, column: Int?) -> Zero {
    let request = table.request
    let keys = [
      request.rows == .group ? row.flatMap { table.rows[$0].key } : nil,
      request.columns == .group ? column.flatMap { table.columns[$0].key } : nil,
    ]
    let base = keys.compactMap(\.self).first.map { basis.base(of: $0) } ?? basis.total
    let zero = Zero(of: base)
    let mayGrow = request.rows.isTagged || request.columns.isTagged
    return zero == .open && !mayGrow ? .silent : zero
  }

  /// The cells that chance does not explain, the least explained first.
  public var conspicuous: [(row: Int, column: Int, deviation: CellDeviation)] {
    let found = association.cells.enumerated().flatMap { row, cells in
      cells.enumerated().compactMap { column, cell in
        cell.flatMap { cell in
          (cell.corrected ?? 1) < Self.level
            ? (row: row, column: column, deviation: cell) : nil
        }
      }
    }
    return found.enumerated().sorted { left, right in
      let (one, other) = (
        left.element.deviation.corrected ?? 1, right.element.deviation.corrected ?? 1
      )
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  /// How many cells were tested.
  public var testedCells: Int {
    association.cells.reduce(0) { $0 + $1.count { $0?.p != nil } }
  }
}
