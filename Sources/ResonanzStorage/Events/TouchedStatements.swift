import GRDB

/// The statements that one event concerns: a temporary table of this connection, empty at its start.
struct TouchedStatements {
  let database: Database

  init(database: Database) throws {
    self.database = database
    try database.executeCached("DELETE FROM touched")
  }

  func insert(_ statements: some Sequence<Int64>) throws {
    let insert = try PreparedStatement(
      cached: "INSERT INTO touched (id) VALUES (?) ON CONFLICT DO NOTHING", in: database)
    for statement in statements {
      insert.bind(1, statement)
      try insert.run()
    }
  }

  /// - Throws: `unknownStatement` where one that is named isn't there.
  func insert(_ selection: StatementSelection) throws {
    switch selection {
    case .numbers(let numbers):
      try insert(numbers.map(Int64.init))
      try refuseUnknown()
    case .query(let query):
      let set = try StatementSet(query, database: database)
      let statements = set.select(set.id)
      try database.execute(
        sql: "INSERT INTO touched \(statements.sql) ORDER BY 1", arguments: statements.arguments)
    }
  }

  func count() throws -> Int {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM touched")) ?? 0
  }

  /// - Throws: `unknownStatement` where one isn't there, `erasedStatement` where one is erased.
  func refuseUnknown() throws {
    let unknown = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM touched WHERE NOT EXISTS (
            SELECT 1 FROM statement WHERE statement.id = touched.id) LIMIT 1
          """))
    if let unknown { throw StorageError.unknownStatement(unknown) }
    let erased = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM touched WHERE EXISTS (\(ErasedStatements.isErased("touched.id"))) LIMIT 1
          """))
    if let erased { throw StorageError.erasedStatement(erased) }
  }
}
