import GRDB
public import ResonanzModel

/// A stance that somebody, or a file, had given and that another one took the place of.
public struct OverruledStance: Sendable, Equatable {
  public let statement: Int
  /// Slug of the measure that the statement is tagged to.
  public let measure: String
  /// What the statement thought of the measure before; never `unstated`.
  public let former: Stance

  public init(statement: Int, measure: String, former: Stance) {
    self.statement = statement
    self.measure = measure
    self.former = former
  }
}

/// Tags whose stance an event changed: it closed each, and opened another one of the same statement to the
/// same measure. Whoever counts new tags and gone ones leaves these out of both.
struct StanceChanges {
  let database: Database
  let event: Int64

  private static let changed = """
    FROM tag AS former INDEXED BY tag_removed CROSS JOIN tag AS now ON now.target = former.target
      AND now.respondent = former.respondent AND now.statement = former.statement
      AND now.added = former.removed
    WHERE former.removed = ? AND now.stance <> former.stance
    """

  func count() throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) \(Self.changed)"), arguments: [event]) ?? 0
  }

  /// Those of them that had a stance before, by their statements' numbers.
  func overruled() throws -> [OverruledStance] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT former.statement, (SELECT slug FROM target WHERE target.id = former.target),
            former.stance \(Self.changed) AND former.stance <> 'unstated' ORDER BY 1, 2
          """),
      arguments: [event]
    ).map { row in
      OverruledStance(
        statement: row[0], measure: row[1],
        former: Stance(rawValue: row[2]) ?? .unstated)
    }
  }
}
