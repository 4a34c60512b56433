import GRDB

extension Database {
  /// Runs one statement as `execute` does, but compiles it only the first time on this connection: what
  /// happens with every key that a person presses costs more to compile than to run.
  func executeCached(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Empties a temporary table of numbers, `id`. It is made only where it isn't there yet, since GRDB
  /// forgets all compiled statements with every CREATE.
  func emptyList(_ name: String) throws {
    let exists = try cachedStatement(sql: "SELECT 1 FROM temp.sqlite_schema WHERE name = ?")
    if try Bool.fetchOne(exists, arguments: [name]) == true {
      try executeCached("DELETE FROM temp.\(name)")
    } else {
      try execute(sql: "CREATE TEMP TABLE \(name) (id INTEGER PRIMARY KEY)")
    }
  }
}
