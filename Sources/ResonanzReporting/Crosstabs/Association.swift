public import ResonanzStorage

/// Whether rows and columns of a table have to do with each other: what is tested, and what comes of it.
///
/// A test wants independent units, each of which stands in one place. Statements of one person are not
/// independent, so respondents are tested where they are known. A statement or a person can stand in
/// several rows; then the cells overlap, and chi-square of the whole table would be wrong: each row is
/// tested for itself instead, as yes or no, and the probabilities are corrected for their number (Agresti &
/// Liu 1999, Biometrics 55, 936–943; Bilder & Loughin 2004, Biometrics 60, 241–248).
public struct Association: Sendable, Equatable {
  /// What is counted in the tests.
  public enum Unit: String, Sendable {
    case respondents
    case statements
  }

  /// Why statements are tested and not respondents.
  public enum Reason: String, Sendable {
    /// Of more than half of the statements nobody knows who said them.
    case unattributed
    /// Respondents stand in several rows and several columns at once.
    case overlap
  }

  /// What is tested.
  public enum Scope: String, Sendable {
    /// The whole table at once.
    case whole
    /// Each row for itself, yes or no, by the columns.
    case rows
    /// Each column for itself, yes or no, by the rows.
    case columns
    /// Each cell for itself: both overlap.
    case cells
    /// Nothing: the stance is that of a tag, of which a statement has several.
    case none
  }

  /// A test of the whole table, or of one row or column.
  public struct Test: Sendable, Equatable {
    /// Of two by two, where something is expected under 5, Fisher's exact test gives ``p``.
    public let isExact: Bool
    public let chiSquare: ChiSquareTest
    public let p: Double
    /// ``p``, corrected for the number of tests.
    public internal(set) var corrected: Double

    init?(_ counts: [[Int]]) {
      guard let chiSquare = ChiSquareTest(counts), let table = CountTable(counts) else {
        return nil
      }
      self.chiSquare = chiSquare
      let isSquare = table.rows.count == 2 && table.columns.count == 2
      isExact = isSquare && chiSquare.smallExpected.underFive > 0
      p =
        isExact
        ? FisherTest.p(
          table.counts[0][0], row: table.rows[0], column: table.columns[0], all: table.all)
        : chiSquare.p
      corrected = p
    }

    /// Whether the numbers are too small for it.
    public var isUnreliable: Bool { !isExact && chiSquare.smallExpected.isTooMany }
  }

  public let unit: Unit
  /// Nil where respondents are tested.
  public let reason: Reason?
  /// How many units there are.
  public let size: Int
  public let rowsOverlap: Bool
  public let columnsOverlap: Bool
  public let scope: Scope
  /// One of the whole table; or one a row or column, nil where there is nothing to test.
  public let tests: [Test?]
  /// By row, then column; nil where the row or column is empty, and in all where ``scope`` is none.
  public let cells: [[CellDeviation?]]

  /// The association of a table's rows and columns.
  public init(_ table: Crosstab) {
    let choice = Self.unit(of: table)
    let counts = UnitCounts(table, choice.unit)
    (unit, reason) = choice
    size = counts.all
    rowsOverlap = counts.rowsOverlap
    columnsOverlap = counts.columnsOverlap
    scope = Self.scope(of: table, counts)
    tests = Self.tests(scope, counts)
    cells = scope == .none ? counts.cells.map { $0.map { _ in nil } } : Self.deviations(counts)
  }

  // MARK: - What is tested

  private static func unit(of table: Crosstab) -> (unit: Unit, reason: Reason?) {
    guard table.total.unattributed * 2 <= table.total.statements else {
      return (.statements, .unattributed)
    }
    let counts = UnitCounts(table, .respondents)
    // Who speaks on a theme in May and on something in June would stand in neither cell, and in both.
    return counts.rowsOverlap && counts.columnsOverlap
      ? (.statements, .overlap) : (.respondents, nil)
  }

  private static func scope(of table: Crosstab, _ counts: UnitCounts) -> Scope {
    switch (counts.rowsOverlap, counts.columnsOverlap) {
    case (false, false): .whole
    case _ where table.request.isJoint: .none
    case (true, false): .rows
    case (false, true): .columns
    case (true, true): .cells
    }
  }

  private static func tests(_ scope: Scope, _ counts: UnitCounts) -> [Test?] {
    switch scope {
    case .whole: [Test(counts.cells)]
    case .rows:
      corrected(
        counts.cells.map { row in
          Test([row, zip(counts.columns, row).map { $0 - $1 }])
        })
    case .columns:
      corrected(
        counts.columns.indices.map { column in
          let cells = counts.cells.map { $0[column] }
          return Test([cells, zip(counts.rows, cells).map { $0 - $1 }])
        })
    case .cells, .none: []
    }
  }

  private static func corrected(_ tests: [Test?]) -> [Test?] {
    zip(tests, HolmCorrection.corrected(tests.map { $0?.p })).map { test, corrected in
      var test = test
      if let corrected { test?.corrected = corrected }
      return test
    }
  }

  private static func deviations(_ counts: UnitCounts) -> [[CellDeviation?]] {
    var cells = counts.cells.enumerated().map { row, columns in
      columns.enumerated().map { column, observed in
        CellDeviation(
          observed, row: counts.rows[row], column: counts.columns[column], all: counts.all)
      }
    }
    let corrected = HolmCorrection.corrected(cells.flatMap { $0.map { $0?.p } })
    let width = counts.columns.count
    for row in cells.indices {
      for column in cells[row].indices {
        cells[row][column]?.corrected = corrected[row * width + column]
      }
    }
    return cells
  }
}

/// The figures of a table that one unit is counted by.
private struct UnitCounts {
  let cells: [[Int]]
  let rows: [Int]
  let columns: [Int]
  let all: Int

  init(_ table: Crosstab, _ unit: Association.Unit) {
    func count(_ figures: Figures) -> Int {
      unit == .respondents ? figures.respondents : figures.statements
    }
    cells = table.cells.map { $0.map(count) }
    rows = table.rowTotals.map(count)
    columns = table.columnTotals.map(count)
    all = count(table.total)
  }

  /// Whether something stands in several rows.
  var rowsOverlap: Bool { rows.reduce(0, +) > all }
  var columnsOverlap: Bool { columns.reduce(0, +) > all }
}

extension CrosstabRequest {
  /// Whether the stance in a cell is that of a tag to its measure or theme.
  var isJoint: Bool {
    let pair = [rows, columns]
    return pair.contains(.stance) && (pair.contains(.measure) || pair.contains(.theme))
  }
}
