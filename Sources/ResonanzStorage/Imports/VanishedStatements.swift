import GRDB

/// Statements that a source had and that its newer file has no longer. They are listed and stay.
struct VanishedStatements {
  let database: Database
  let consultation: Int64
  let importNumber: Int64
  /// No more are named one by one.
  private static let most = 1000

  /// Of the import that this one replaces, else of the last one in force of a file of the same name.
  func list(file: String, replaces: Int?) throws -> (count: Int, first: [Int]) {
    guard let former = try former(file: file, replaces: replaces) else { return (0, []) }
    let vanished = """
      FROM assertion AS former CROSS JOIN statement ON statement.id = former.statement
      WHERE former.import = \(former) AND statement.live = 1 AND NOT EXISTS (
        SELECT 1 FROM assertion AS now
        WHERE now.import = \(importNumber) AND now.statement = former.statement)
      """
    let first = try Int.fetchAll(
      database, sql: "SELECT former.statement \(vanished) ORDER BY 1 LIMIT \(Self.most)")
    if first.count < Self.most { return (first.count, first) }
    return (try Int.fetchOne(database, sql: "SELECT count(*) \(vanished)") ?? 0, first)
  }

  private func former(file: String, replaces: Int?) throws -> Int64? {
    if let replaces { return Int64(replaces) }
    return try Int64.fetchOne(
      database,
      sql: """
        SELECT max(number) FROM import
        WHERE consultation = ? AND file = ? AND in_force = 1 AND number < ?
        """,
      arguments: [consultation, file, importNumber])
  }
}
