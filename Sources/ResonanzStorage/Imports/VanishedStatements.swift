import GRDB

/// Statements that a source had and that its newer file has no longer. They are listed and stay.
struct VanishedStatements {
  let database: Database
  let consultation: Int64
  let importNumber: Int64

  /// Of the import that this one replaces, else of the last one in force of a file of the same name,
  /// else of the one in force of which this file has half of the statements or more.
  ///
  /// - Returns: all of them, and those of which a quote is picked.
  func list(
    file: String, replaces: Int?
  ) throws -> (all: NumberedStatements, quoted: NumberedStatements) {
    guard let former = try former(file: file, replaces: replaces) else {
      return (NumberedStatements(), NumberedStatements())
    }
    let vanished = """
      FROM assertion AS former CROSS JOIN statement ON statement.id = former.statement
      WHERE former.import = \(former) AND statement.live = 1 AND NOT EXISTS (
        SELECT 1 FROM assertion AS now
        WHERE now.import = \(importNumber) AND now.statement = former.statement)
      """
    let isQuoted = """
      EXISTS (SELECT 1 FROM quote WHERE quote.statement = statement.id AND quote.removed IS NULL)
      """
    return (try numbered(vanished), try numbered("\(vanished) AND \(isQuoted)"))
  }

  private func numbered(_ vanished: String) throws -> NumberedStatements {
    let most = NumberedStatements.mostNumbers
    let first = try Int.fetchAll(
      database, sql: "SELECT former.statement \(vanished) ORDER BY 1 LIMIT \(most)")
    let count =
      first.count < most
      ? first.count : try Int.fetchOne(database, sql: "SELECT count(*) \(vanished)") ?? 0
    return NumberedStatements(count: count, numbers: first)
  }

  private func former(file: String, replaces: Int?) throws -> Int64? {
    if let replaces { return Int64(replaces) }
    let sameName = try Int64.fetchOne(
      database,
      sql: """
        SELECT max(number) FROM import
        WHERE consultation = ? AND file = ? AND in_force = 1 AND number < ?
        """,
      arguments: [consultation, file, importNumber])
    return try sameName ?? mostAlike()
  }

  private func mostAlike() throws -> Int64? {
    let shared = try Row.fetchOne(
      database,
      sql: """
        SELECT former.import, count(*) FROM assertion AS now
        CROSS JOIN assertion AS former ON former.statement = now.statement
        CROSS JOIN import ON import.number = former.import AND import.in_force = 1
        WHERE now.import = ?1 AND former.import < ?1
        GROUP BY former.import ORDER BY count(*) DESC, former.import DESC LIMIT 1
        """,
      arguments: [importNumber])
    guard let shared else { return nil }
    let all = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM assertion WHERE import = ?",
      arguments: [shared[0] as Int64])
    return (shared[1] as Int) * 2 >= all ?? 0 ? shared[0] : nil
  }
}
