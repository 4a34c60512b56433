import GRDB

/// The kept counts. Every change of what counts takes the touched statements out of them before it and
/// puts them back after it, with one set-based statement a table, for one statement or a million.
struct Counts {
  let database: Database

  /// Makes a change of tags, states or liveness of the statements in the table `touched`.
  func update(_ change: () throws -> Void) throws {
    try listRespondents()
    try apply(sign: -1)
    try change()
    try apply(sign: 1)
    try removeZeros()
  }

  /// The respondents of the touched statements: whether one of them still says anything on a target
  /// depends on all that they said.
  private func listRespondents() throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS touched_respondent (id INTEGER PRIMARY KEY);
        DELETE FROM temp.touched_respondent;
        INSERT INTO touched_respondent
        SELECT DISTINCT statement.respondent
        FROM touched CROSS JOIN statement ON statement.id = touched.id WHERE statement.respondent > 0;
        """)
  }

  private func apply(sign: Int) throws {
    let touched = "touched CROSS JOIN statement ON statement.id = touched.id"
    let ofRespondents = """
      touched_respondent CROSS JOIN submission ON submission.respondent = touched_respondent.id
        AND submission.respondent > 0
      CROSS JOIN statement ON statement.submission = submission.id
      """
    for sql in [
      CountSQL.statements(from: touched), CountSQL.respondents(from: ofRespondents),
      CountSQL.base(from: touched), CountSQL.baseRespondents(from: ofRespondents),
    ] {
      try database.execute(sql: sql, arguments: ["sign": sign])
    }
  }

  private func removeZeros() throws {
    try database.execute(
      sql: """
        DELETE FROM count_statement WHERE statements = 0;
        DELETE FROM count_respondent WHERE respondents = 0;
        DELETE FROM count_base WHERE statements = 0;
        DELETE FROM count_base_respondent WHERE respondents = 0;
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
