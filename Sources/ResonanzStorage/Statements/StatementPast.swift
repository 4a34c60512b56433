import GRDB
import ResonanzModel

/// What held as of an event, in SQL.
enum AsOf {
  /// Rows of a table with `added` and `removed` that held as of `:event`.
  static func held(_ table: String) -> String {
    "\(table).added <= :event AND (\(table).removed IS NULL OR \(table).removed > :event)"
  }
}

/// One statement as it was at an event.
struct StatementPast {
  let database: Database
  let statement: Int64
  let event: Int64

  private var arguments: StatementArguments { ["statement": statement, "event": event] }

  /// - Throws: `statementCameLater` where it wasn't in the archive yet.
  func refuseLater() throws {
    let added = try Int64.fetchOne(
      database, sql: "SELECT added FROM statement WHERE id = ?", arguments: [statement])
    guard let added, added > event else { return }
    throw StorageError.statementCameLater(Int(statement), with: Int(added))
  }

  /// What the newest import in force said then; of a statement that none said any more, what the last
  /// one did. Nil where it is erased by now.
  func text() throws -> String? {
    if event == (try database.lastEvent()) { return try currentText() }
    return try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT revision.text FROM revision WHERE revision.id = (\(Self.revision(of: ":statement")))
          """),
      arguments: arguments)
  }

  /// SQL that gives the number of the revision that a statement showed as of `:event`.
  ///
  /// - Parameter statement: SQL that gives its number.
  static func revision(of statement: String) -> String {
    let reversals = "('\(EventKind.undoImport.rawValue)', '\(EventKind.redoImport.rawValue)')"
    return """
      SELECT assertion.revision FROM assertion
      CROSS JOIN import ON import.number = assertion.import
      LEFT JOIN event ON event.number = (
        SELECT max(number) FROM event AS reversal WHERE reversal.subject = import.number
          AND reversal.number <= :event AND reversal.kind IN \(reversals))
        AND event.kind = '\(EventKind.undoImport.rawValue)'
      WHERE assertion.statement = \(statement) AND import.added <= :event
      ORDER BY event.number IS NULL DESC, event.number DESC, import.number DESC LIMIT 1
      """
  }

  private func currentText() throws -> String? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT text FROM statement JOIN revision ON revision.id = statement.revision
          WHERE statement.id = ?
          """),
      arguments: [statement])
  }

  func state() throws -> StatementState {
    let state = try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT coalesce((SELECT state FROM processing WHERE processing.statement = statement.id
              AND processing.added <= :event ORDER BY processing.added DESC LIMIT 1),
            statement.arrived) FROM statement WHERE id = :statement
          """),
      arguments: arguments)
    return state.flatMap(StatementState.init(rawValue:)) ?? .open
  }

  func isLive() throws -> Bool { try !isAbsent("1") }

  /// Whether a person decided that it does not count.
  func isHidden() throws -> Bool { try isAbsent("cause = 'hidden'") }

  private func isAbsent(_ condition: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT 1 FROM absence WHERE statement = :statement AND \(AsOf.held("absence"))
            AND \(condition)
          """),
      arguments: arguments) ?? false
  }

  func flags() throws -> [StatementFlag] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT flag FROM flag WHERE statement = :statement AND \(AsOf.held("flag")) ORDER BY flag
          """),
      arguments: arguments
    ).compactMap(StatementFlag.init(rawValue:))
  }
}
