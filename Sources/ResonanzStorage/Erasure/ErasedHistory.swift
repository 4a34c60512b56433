import GRDB

/// What is erased in an archive, to be erased in its copies too.
struct ErasedHistory {
  let statements: [Int64]
  let respondents: Set<ErasedRespondents.Barred>
  private let uuid: String
  private let hashes: [Int64: [UInt8]]

  init(database: Database) throws {
    uuid = try String.fetchOne(database, sql: "SELECT uuid FROM archive") ?? ""
    statements = try Int64.fetchAll(
      database, sql: "SELECT statement FROM absence WHERE cause = 'erased' ORDER BY statement")
    respondents = try ErasedRespondents(database: database).barred()
    let events = try Row.fetchAll(database, sql: "SELECT number, hash FROM event")
    hashes = Dictionary(
      uniqueKeysWithValues: try events.map { ($0["number"], try $0.bytes("hash")) })
  }

  /// Whether a copy's history is the beginning of this archive's, but for erasures that were made in it
  /// since: only then its statements have the same numbers.
  func isBeginning(_ copy: Database) throws -> Bool {
    guard try String.fetchOne(copy, sql: "SELECT uuid FROM archive") == uuid else { return false }
    let events = try Row.fetchCursor(
      copy, sql: "SELECT number, kind, hash FROM event ORDER BY number")
    var isShared = true
    while let event = try events.next() {
      let hash = try event.bytes("hash")
      isShared = isShared && hashes[event["number"]] == hash
      if !isShared, event["kind"] != EventKind.erase.rawValue { return false }
    }
    return true
  }

  /// Whether a copy has a statement with its text that is erased here, may hold bytes of one, or would
  /// take something of a respondent of whom nothing is taken here.
  func isHeld(by copy: Database) throws -> Bool {
    if try Wiping(database: copy).owes() != nil { return true }
    let unbarred = try ErasedRespondents(database: copy).unbarred(of: respondents)
    if !unbarred.isEmpty { return true }
    let hasText = try copy.makeStatement(
      sql: "SELECT 1 FROM revision WHERE statement = ? AND text IS NOT NULL LIMIT 1")
    for statement in statements
    where try Bool.fetchOne(hasText, arguments: [statement]) != nil { return true }
    return false
  }
}
