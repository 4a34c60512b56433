import GRDB

/// The kept counts. A change of what counts takes the touched statements out of them before it and puts
/// them back after it, with one set-based statement a table, for one statement or a million; where tags
/// alone change, only what those change is counted.
struct Counts {
  let database: Database

  /// What a change can make different.
  enum Scope {
    /// Tags, states and what counts at all.
    case everything
    /// Tags that one event gives and takes away, and states.
    case tags(of: Int64)
  }

  /// Makes a change of tags, states or liveness of the statements in the table `touched`.
  ///
  /// - Parameter scope: what it stays within; the narrower, the less is counted.
  func update(_ scope: Scope = .everything, _ change: () throws -> Void) throws {
    switch scope {
    case .everything:
      try listRespondents()
      try replace([.statements, .respondents, .base, .baseRespondents], change)
    case .tags(let event):
      try change()
      try listRespondents()
      try database.executeCached(CountSQL.restated, ["event": event])
      try removeZeros(of: .base)
      try TagCounts(database: database, event: event).update()
    }
  }

  private func replace(_ tables: [CountTable], _ change: () throws -> Void) throws {
    for table in tables { try database.executeCached(Self.ofTouched(table), ["sign": -1]) }
    try change()
    for table in tables {
      try database.executeCached(Self.ofTouched(table), ["sign": 1])
      try removeZeros(of: table)
    }
  }

  private func removeZeros(of table: CountTable) throws {
    try database.executeCached("DELETE FROM \(table.rawValue) WHERE \(table.number) = 0")
  }

  private static let touched = "touched CROSS JOIN statement ON statement.id = touched.id"
  private static let ofRespondents = """
    touched_respondent CROSS JOIN submission ON submission.respondent = touched_respondent.id
      AND submission.respondent > 0
    CROSS JOIN statement ON statement.submission = submission.id
    """

  private static func ofTouched(_ table: CountTable) -> String {
    switch table {
    case .statements: CountSQL.statements(from: touched)
    case .respondents: CountSQL.respondents(from: ofRespondents)
    case .base: CountSQL.base(from: touched)
    case .baseRespondents: CountSQL.baseRespondents(from: ofRespondents)
    }
  }

  /// The respondents of the touched statements: whether one of them still says anything on a target
  /// depends on all that they said.
  private func listRespondents() throws {
    try database.executeCached("DELETE FROM touched_respondent")
    try database.executeCached(
      """
      INSERT INTO touched_respondent
      SELECT DISTINCT statement.respondent
      FROM touched CROSS JOIN statement ON statement.id = touched.id WHERE statement.respondent > 0
      """)
  }

  /// Counts everything anew, where the catalogue changed what a tag counts for.
  func recount() throws {
    for table in CountTable.allCases {
      try database.execute(sql: "DELETE FROM \(table.rawValue)")
    }
    for sql in [
      CountSQL.statements(from: "statement"), CountSQL.respondents(from: "statement"),
      CountSQL.base(from: "statement"), CountSQL.baseRespondents(from: "statement"),
    ] {
      try database.execute(sql: sql, arguments: ["sign": 1])
    }
  }

  /// How many rows of the kept counts a recount does not confirm, or finds missing. Recounts into
  /// temporary tables of the same names, which shadow the kept ones; the archive is not written.
  func differences() throws -> Int {
    for table in CountTable.allCases {
      let schema = try String.fetchOne(
        database, sql: "SELECT sql FROM main.sqlite_schema WHERE name = ?",
        arguments: [table.rawValue])
      let shadow = (schema ?? "").replacing(
        "CREATE TABLE", with: "CREATE TEMP TABLE", maxReplacements: 1)
      try database.execute(sql: "DROP TABLE IF EXISTS temp.\(table.rawValue); \(shadow)")
    }
    try recount()
    var differences = 0
    for table in CountTable.allCases {
      let name = table.rawValue
      for (one, other) in [("main", "temp"), ("temp", "main")] {
        differences +=
          try Int.fetchOne(
            database,
            sql: """
              SELECT count(*) FROM (SELECT * FROM \(one).\(name) EXCEPT SELECT * FROM \(other).\(name))
              """) ?? 0
      }
      try database.execute(sql: "DROP TABLE temp.\(name)")
    }
    return differences
  }
}
