import GRDB
import ResonanzModel

/// The states that statements have again once an event is taken back or done again, of those in the
/// table `touched`. What somebody tagged since stays processed.
struct RestoredStates {
  let database: Database
  let event: Int64
  let step: UndoneEvents.Step

  private static let before = """
    coalesce((SELECT earlier.state FROM processing AS earlier
      WHERE earlier.statement = statement.id AND earlier.added < :origin
      ORDER BY earlier.added DESC LIMIT 1), statement.arrived)
    """

  /// Each statement whose state the event changed: the state that it left and the one that is wanted.
  private var changed: String {
    let (left, wanted) =
      step.isUndo ? ("processing.state", Self.before) : (Self.before, "processing.state")
    return """
      SELECT statement.id, statement.state, \(left) AS "left", \(wanted) AS wanted
      FROM touched CROSS JOIN processing ON processing.statement = touched.id
        AND processing.added = :origin
      CROSS JOIN statement ON statement.id = touched.id
      """
  }

  /// - Throws: `changedSince` where somebody decided on another state since.
  func refuseChanged() throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, (SELECT max(added) FROM processing WHERE processing.statement = id) AS culprit
        FROM (\(changed)) WHERE state <> "left" AND state <> wanted LIMIT 1
        """,
      arguments: ["origin": step.origin])
    guard let row else { return }
    throw StorageError.changedSince(Int(step.origin), by: row["culprit"], statement: row["id"])
  }

  func apply() throws {
    try database.execute(
      sql: """
        WITH changed AS (\(changed))
        INSERT INTO processing (statement, added, state)
        SELECT id, :event, next FROM (
          SELECT statement.id, statement.state, CASE
            WHEN EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND removed IS NULL)
            THEN CASE
              WHEN ifnull(changed.wanted, statement.state) IN ('processed', 'open')
                AND (changed.wanted IS NOT 'open' OR \(hadTags))
              THEN ifnull(changed.wanted, statement.state) ELSE 'processed' END
            WHEN ifnull(changed.wanted, statement.state) = 'processed' THEN 'open'
            ELSE ifnull(changed.wanted, statement.state) END AS next
          FROM touched CROSS JOIN statement ON statement.id = touched.id
          LEFT JOIN changed ON changed.id = touched.id)
        WHERE next <> state
        """,
      arguments: ["origin": step.origin, "event": event])
    try StatementStates(database: database, event: event).keep()
  }

  /// Whether the statement had tags and was open all the same, at the time that is wanted.
  private var hadTags: String {
    let (added, removed) = step.isUndo ? ("<", ">=") : ("<=", ">")
    return """
      EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.added \(added) :origin
        AND (tag.removed IS NULL OR tag.removed \(removed) :origin))
      """
  }
}
