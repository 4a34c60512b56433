import GRDB

/// Which statements are there, and in which text: those that an import in force asserts, in the
/// revision that the newest such import asserts. Changes are of one event.
struct Liveness {
  let database: Database
  let event: Int64

  /// Statements that no import in force asserts any more are absent from now on.
  func leave(_ statements: String) throws {
    try database.execute(
      sql: """
        INSERT INTO absence (statement, added, cause)
        SELECT id, ?, 'undone' FROM statement WHERE id IN (\(statements)) AND NOT EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = statement.id AND cause = 'undone'
            AND removed IS NULL)
        """,
      arguments: [event])
    try database.execute(
      sql: "UPDATE statement SET live = 0 WHERE id IN (\(statements)) AND live = 1")
  }

  /// Statements that were absent only since their imports were undone are there again.
  func bringBack(_ statements: String) throws {
    try database.execute(
      sql: """
        UPDATE absence SET removed = ? WHERE removed IS NULL AND cause = 'undone'
          AND statement IN (\(statements))
        """,
      arguments: [event])
    try database.execute(
      sql: """
        UPDATE statement SET live = 1 WHERE id IN (\(statements)) AND NOT EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = statement.id AND removed IS NULL)
        """)
    try showNewestRevision(statements)
  }

  /// Those of the table `touched` whose absences changed count, or don't.
  func settle() throws {
    try database.execute(
      sql: """
        UPDATE statement SET live = NOT EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = statement.id AND removed IS NULL)
        WHERE id IN (SELECT id FROM touched)
        """)
  }

  func showNewestRevision(_ statements: String) throws {
    try database.execute(
      sql: """
        UPDATE statement SET revision = newest.revision FROM (
          SELECT assertion.statement, assertion.revision, max(assertion.import)
          FROM assertion JOIN import ON import.number = assertion.import AND import.in_force = 1
          WHERE assertion.statement IN (\(statements)) GROUP BY assertion.statement
        ) AS newest
        WHERE newest.statement = statement.id AND newest.revision <> statement.revision
        """)
  }
}
