import GRDB
import ResonanzModel

/// Tags that statements are to have, in the table `drafted`.
struct DraftedTags {
  private let database: Database
  private let insert: Statement

  /// With none so far.
  init(database: Database) throws {
    self.database = database
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS drafted
          (statement INTEGER, target INTEGER, stance TEXT, PRIMARY KEY (statement, target));
        DELETE FROM temp.drafted;
        """)
    insert = try database.makeStatement(
      sql: "INSERT INTO temp.drafted VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
  }

  /// Adds tags to it. Of two of a statement to the same target the first one stays.
  func add(_ tags: [TagDraft], to statement: Int) throws {
    for tag in tags {
      try insert.execute(arguments: [statement, tag.target.number, tag.stance.rawValue])
    }
  }

  /// Gives the statements those of the tags that they don't have, whatever the stance.
  ///
  /// - Returns: how many these are.
  func addMissing(_ event: Int64) throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group, consultation)
        SELECT drafted.target, statement.respondent, statement.id, :event, drafted.stance,
          statement.source_group, statement.consultation
        FROM drafted CROSS JOIN statement ON statement.id = drafted.statement
        WHERE NOT EXISTS (SELECT 1 FROM tag AS own INDEXED BY tag_statement
          WHERE own.statement = drafted.statement
          AND own.target = drafted.target AND own.removed IS NULL)
        """,
      arguments: ["event": event])
    return database.changesCount
  }
}
