import GRDB

extension Database {
  /// Runs one statement as `execute` does, but compiles it only the first time on this connection: what
  /// happens with every key that a person presses costs more to compile than to run.
  func executeCached(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Makes the temporary tables of numbers that every change of tags fills: once a connection, since GRDB
  /// forgets all compiled statements with every CREATE.
  func makeLists() throws {
    for list in ["touched", "touched_respondent"] {
      try execute(sql: "CREATE TEMP TABLE \(list) (id INTEGER PRIMARY KEY)")
    }
  }
}
