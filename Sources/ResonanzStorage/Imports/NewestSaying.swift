/// What several imports say of one thing, each in rows of its own: what the newest import in force says is right.
enum NewestSaying {
  /// SQL of the one row that is right, where any import in force says it.
  ///
  /// - Parameters:
  ///   - columns: SQL of what is asked for, of the row `said`.
  ///   - table: where imports say it, each with its number in `import`.
  ///   - condition: SQL of which rows `said` are of the thing.
  static func sql(_ columns: String, in table: String, where condition: String) -> String {
    """
    SELECT \(columns) FROM \(table) AS said
    JOIN import ON import.number = said.import AND import.in_force = 1
    WHERE \(condition) ORDER BY said.import DESC LIMIT 1
    """
  }
}
