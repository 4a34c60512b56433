import GRDB

/// What is in the way of taking back or doing again what somebody did to keywords.
struct KeywordReversal {
  let database: Database
  let step: UndoneEvents.Step

  /// Before anything is done.
  ///
  /// - Throws: `changedSince` where somebody tagged with a keyword that would be gone; or an import did,
  ///   though it be undone: its redo would give the tags again.
  func refuseUsed() throws {
    if !step.isUndo { return }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT tag.statement, tag.added AS culprit FROM target_version AS made
        CROSS JOIN tag ON tag.target = made.target
          AND (tag.removed IS NULL OR tag.import IS NOT NULL)
        WHERE made.added = :origin AND NOT EXISTS (
          SELECT 1 FROM target_version AS earlier
          WHERE earlier.target = made.target AND earlier.added < :origin)
        LIMIT 1
        """,
      arguments: ["origin": step.origin])
    guard let row else { return }
    throw StorageError.changedSince(
      Int(step.origin), by: row["culprit"], statement: row["statement"])
  }

  /// After it is done.
  ///
  /// - Throws: `changedSince` where two keywords would have one title.
  func refuseTwins() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT version.title, version.added FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        WHERE target.kind = 'keyword' AND version.retired = 0 ORDER BY version.added
        """)
    var seen: [String: Int] = [:]
    for row in rows {
      let key = KeywordWriter.key(row["title"])
      if let other = seen[key] {
        throw StorageError.changedSince(Int(step.origin), by: other, statement: nil)
      }
      seen[key] = row["added"]
    }
  }
}
