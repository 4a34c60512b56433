import GRDB

/// Which stance a tag has that imports brought: that of the newest import in force which says one. Reads the
/// tables `touched` and `follower`.
struct SaidStances {
  let database: Database
  let event: Int64

  /// What each import in force says of tags, as `said (statement, target, import, stance, is_clear)`; it is not clear
  /// where an import says two things of measures that are one by now.
  ///
  /// - Parameter tags: which of the table `tag`.
  private func said(of tags: String) -> String {
    """
    WITH said AS (
      SELECT tag.statement, tag.target, other.import, min(part.value ->> 1) AS stance,
        min(part.value ->> 1) = max(part.value ->> 1) AS is_clear
      FROM touched CROSS JOIN tag ON tag.statement = touched.id AND \(tags)
      CROSS JOIN assertion AS other ON other.statement = tag.statement
      CROSS JOIN import ON import.number = other.import AND import.in_force = 1
      CROSS JOIN json_each(other.tags) AS part
      LEFT JOIN follower ON follower.gone = part.value ->> 0
      WHERE coalesce(follower.target, part.value ->> 0) = tag.target
      GROUP BY tag.statement, tag.target, other.import)
    """
  }

  /// Hands the tags that an import has just lost to another one in force that brought them too: the newest that
  /// says a stance, else the first. Of a group with one `max()` SQLite takes the other columns from the row that has
  /// it (https://sqlite.org/lang_select.html#bareagg).
  ///
  /// - Returns: how many there are of them.
  func handOver(of importNumber: Int64) throws -> Int {
    try database.execute(
      sql: """
        \(said(of: "+tag.removed = \(event) AND tag.import = \(importNumber)"))
        INSERT INTO tag (target, respondent, statement, added, stance, source_group,
          consultation, import)
        SELECT heir.target, statement.respondent, statement.id, \(event),
          iif(heir.is_clear, heir.stance, 'unstated'),
          statement.source_group, statement.consultation, heir.import
        FROM (SELECT statement, target, import, stance, is_clear, max(
            CASE WHEN is_clear AND stance <> 'unstated' THEN import ELSE -import END)
          FROM said GROUP BY statement, target) AS heir
        CROSS JOIN statement ON statement.id = heir.statement
        """)
    return database.changesCount
  }

  /// Gives the tags of imports on what one import says the stance of the newest one in force that says one, where
  /// they have another.
  func settle(of importNumber: Int64) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS restanced
          (statement INTEGER, target INTEGER, stance TEXT, import INTEGER, PRIMARY KEY (statement, target));
        DELETE FROM temp.restanced;
        """)
    let tags = """
      tag.removed IS NULL AND tag.import IS NOT NULL AND tag.added < \(event) AND EXISTS (
        SELECT 1 FROM assertion AS own CROSS JOIN json_each(own.tags) AS part
        LEFT JOIN follower ON follower.gone = part.value ->> 0
        WHERE own.import = \(importNumber) AND own.statement = tag.statement
          AND coalesce(follower.target, part.value ->> 0) = tag.target)
      """
    try database.execute(
      sql: """
        \(said(of: tags))
        INSERT INTO restanced
        SELECT newest.statement, newest.target, newest.stance, newest.import
        FROM (SELECT statement, target, stance, max(import) AS import FROM said
          WHERE is_clear AND stance <> 'unstated' GROUP BY statement, target) AS newest
        CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = newest.statement
          AND tag.target = newest.target AND tag.removed IS NULL
        WHERE tag.stance <> newest.stance
        """)
    try takeOff("restanced")
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group,
          consultation, import)
        SELECT said.target, statement.respondent, statement.id, \(event), said.stance,
          statement.source_group, statement.consultation, said.import
        FROM restanced AS said CROSS JOIN statement ON statement.id = said.statement
        """)
  }

  /// - Parameter tags: SQL of rows with `statement` and `target`.
  func takeOff(_ tags: String) throws {
    try database.execute(
      sql: """
        UPDATE tag SET removed = \(event) WHERE removed IS NULL
          AND (target, respondent, statement) IN (
            SELECT said.target, statement.respondent, statement.id
            FROM \(tags) AS said CROSS JOIN statement ON statement.id = said.statement)
        """)
  }
}
