import GRDB
import ResonanzModel

/// Gives the statements of the table `touched` the tags that were decided in a round, as one event.
struct Settling {
  let database: Database
  let event: Int64
  let drafted: DraftedTags

  /// Keeps what was decided, in the place of what was decided before.
  func record(
    _ decided: [(statement: Int, decision: RoundDecision)], of round: Int64
  ) throws {
    try database.execute(
      sql: """
        UPDATE round_settlement SET removed = ? WHERE round = ? AND removed IS NULL
          AND statement IN (SELECT id FROM touched)
        """,
      arguments: [event, round])
    for (statement, decision) in decided {
      try database.execute(
        sql: """
          INSERT INTO round_settlement (round, statement, added, tags, reason)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [round, statement, event, decision.json, decision.reason?.rawValue])
      try drafted.add(decision.tags, to: statement)
    }
  }

  private static let withoutTags = """
    (SELECT statement FROM round_settlement WHERE added = :event AND reason IS NOT NULL)
    """

  /// - Returns: how many tags went that do not come again with another stance.
  func removeTags() throws -> Int {
    try database.execute(
      sql: """
        UPDATE tag SET removed = :event WHERE removed IS NULL AND (target, respondent, statement) IN (
          SELECT own.target, own.respondent, own.statement
          FROM touched CROSS JOIN tag AS own INDEXED BY tag_statement
            ON own.statement = touched.id AND own.removed IS NULL
          LEFT JOIN drafted ON drafted.statement = own.statement AND drafted.target = own.target
          WHERE CASE WHEN drafted.target IS NOT NULL
            THEN drafted.stance NOT IN (own.stance, 'unstated')
            ELSE own.statement IN \(Self.withoutTags)
              OR (SELECT kind FROM target WHERE target.id = own.target) <> 'keyword' END)
        """,
      arguments: ["event": event])
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM touched CROSS JOIN tag ON tag.statement = touched.id
        WHERE +tag.removed = ? AND NOT EXISTS (SELECT 1 FROM drafted
          WHERE drafted.statement = tag.statement AND drafted.target = tag.target)
        """,
      arguments: [event]) ?? 0
  }

  /// - Returns: how many tags are new or have another stance than before.
  func addTags() throws -> Int { try drafted.addMissing(event) }

  /// Tagged is processed; what has no tag has its reason.
  func setStates() throws {
    try database.execute(
      sql: """
        INSERT INTO processing (statement, added, state)
        SELECT statement.id, :event, settlement.reason FROM round_settlement AS settlement
        CROSS JOIN statement ON statement.id = settlement.statement
        WHERE settlement.added = :event AND settlement.reason IS NOT NULL
          AND statement.state <> settlement.reason
        """,
      arguments: ["event": event])
    try StatementStates(database: database, event: event).keep()
    try StatementStates(database: database, event: event).set()
  }
}
