import GRDB
import ResonanzModel

/// Respondents whose ids were erased, known again by a keyed hash of the source's id.
struct ErasedRespondents {
  let database: Database
  /// The archive's own hash.
  private var hash: StatementHash

  init(database: Database) throws {
    self.database = database
    let archive = try Row.fetchOne(database, sql: "SELECT identity_key FROM archive")
    hash = StatementHash(key: try archive?.bytes("identity_key") ?? [])
  }

  /// A respondent of whom nothing is taken any more.
  struct Barred: Hashable {
    let consultation: Int64
    let identity: [UInt8]
  }

  func barred(_ id: String, _ consultation: Int64) -> Barred {
    var hash = hash
    return Barred(
      consultation: consultation,
      identity: Array(hash.respondent(id, consultation: consultation)))
  }

  func barred() throws -> Set<Barred> {
    let rows = try Row.fetchAll(
      database, sql: "SELECT consultation, identity FROM erased_respondent WHERE barred = 1")
    return Set(
      try rows.map { Barred(consultation: $0["consultation"], identity: try $0.bytes("identity")) })
  }

  /// Keeps the hashes of those in the table `emptied_respondent`, before their ids go.
  func keep(barring barred: Set<Barred>, event: Int64) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT respondent.id, respondent.consultation, respondent.source_id FROM emptied_respondent
        CROSS JOIN respondent ON respondent.id = emptied_respondent.id
        WHERE respondent.source_id IS NOT NULL
        """)
    for row in rows {
      let respondent = self.barred(row["source_id"], row["consultation"])
      try database.execute(
        sql: """
          INSERT INTO erased_respondent (consultation, identity, respondent, added, barred)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          respondent.consultation, respondent.identity.blob, row["id"] as Int64, event,
          barred.contains(respondent),
        ])
    }
  }

  /// Those of some who are erased here, but of whom something would still be taken.
  func unbarred(of respondents: Set<Barred>) throws -> Set<Barred> {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT consultation, identity FROM erased_respondent GROUP BY consultation, identity
        HAVING max(barred) = 0
        """)
    return respondents.intersection(
      try rows.map { Barred(consultation: $0["consultation"], identity: try $0.bytes("identity")) })
  }

  /// Bars those of some who were erased before without it. What an earlier event wrote stays as its
  /// digest covers it.
  func bar(_ respondents: Set<Barred>, event: Int64) throws {
    for respondent in try unbarred(of: respondents) {
      try database.execute(
        sql: """
          INSERT INTO erased_respondent (consultation, identity, respondent, added, barred)
          SELECT consultation, identity, min(respondent), ?, 1 FROM erased_respondent
          WHERE consultation = ? AND identity = ? GROUP BY consultation, identity
          """,
        arguments: [event, respondent.consultation, respondent.identity.blob])
    }
  }

  /// How many an event bars.
  func count(barredBy event: Int64) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT DISTINCT consultation, identity FROM erased_respondent
          WHERE added = ? AND barred = 1)
        """,
      arguments: [event]) ?? 0
  }

  func isErased(_ id: String, _ consultation: Int64) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT 1 FROM erased_respondent WHERE consultation = ? AND identity = ?",
      arguments: [consultation, barred(id, consultation).identity.blob]) ?? false
  }
}
