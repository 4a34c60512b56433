import GRDB

/// Keeps the full-text index to exactly the current texts of live statements. FTS5 over another
/// table's texts is told what to take out by the text itself (https://sqlite.org/fts5.html,
/// "External Content Tables").
struct FullText {
  let database: Database

  /// Takes out the statements of the table `touched` that are live, before a change.
  func removeTouched() throws {
    try database.execute(
      sql: """
        INSERT INTO full_text (full_text, rowid, text)
        SELECT 'delete', statement, text FROM touched CROSS JOIN current_text
        ON current_text.statement = touched.id
        """)
  }

  /// Takes in those that are live after it.
  func insertTouched() throws {
    try database.execute(
      sql: """
        INSERT INTO full_text (rowid, text)
        SELECT statement, text FROM touched CROSS JOIN current_text
        ON current_text.statement = touched.id
        """)
  }
}
