import GRDB

/// The kept counts. Every change of what counts takes the touched statements out of them before it and
/// puts them back after it, with one set-based statement a table, for one statement or a million.
struct Counts {
  let database: Database

  /// What a change can make different.
  enum Scope {
    /// Tags, states and what counts at all.
    case everything
    /// Tags to some targets, and states.
    case tags([Int64])
  }

  /// Makes a change of tags, states or liveness of the statements in the table `touched`.
  ///
  /// - Parameter scope: what it stays within; the narrower, the less is counted.
  func update(_ scope: Scope = .everything, _ change: () throws -> Void) throws {
    let counts = Self.counts(scope)
    if counts.contains(where: \.isOfRespondents) { try listRespondents() }
    for count in counts { try apply(count.sql, sign: -1) }
    try change()
    for count in counts { try apply(count.sql, sign: 1) }
    try removeZeros()
  }

  private static let touched = "touched CROSS JOIN statement ON statement.id = touched.id"
  private static let ofRespondents = """
    touched_respondent CROSS JOIN submission ON submission.respondent = touched_respondent.id
      AND submission.respondent > 0
    CROSS JOIN statement ON statement.submission = submission.id
    """

  private static func counts(_ scope: Scope) -> [(sql: String, isOfRespondents: Bool)] {
    let base = (sql: CountSQL.base(from: touched), isOfRespondents: false)
    let reach: String
    switch scope {
    case .everything: reach = "reach"
    case .tags([]): return [base]
    case .tags(let targets):
      let changed = targets.map(String.init).joined(separator: ", ")
      reach = """
        (SELECT tagged, counted FROM reach WHERE counted IN (
          SELECT counted FROM reach WHERE tagged IN (\(changed)))) AS reach
        """
    }
    var counts = [
      (sql: CountSQL.statements(from: touched, reach: reach), isOfRespondents: false),
      (sql: CountSQL.respondents(from: ofRespondents, reach: reach), isOfRespondents: true), base,
    ]
    if case .everything = scope {
      counts.append((sql: CountSQL.baseRespondents(from: ofRespondents), isOfRespondents: true))
    }
    return counts
  }

  private func apply(_ sql: String, sign: Int) throws {
    try database.execute(sql: sql, arguments: ["sign": sign])
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
