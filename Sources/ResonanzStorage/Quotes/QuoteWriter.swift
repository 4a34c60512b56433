import GRDB
import ResonanzModel

/// Writes quotes as part of one event.
struct QuoteWriter {
  static let digestParts: [DigestSection] = [.quote, .quoteRemoved]
  /// How far apart two quotes of a target are laid, so that others can be moved between them.
  static let gap: Int64 = 1 << 20

  let database: Database
  let event: Int64

  /// The row of a quote that holds.
  ///
  /// - Throws: `QuoteFault.unknown`.
  func live(_ number: Int) throws -> StoredQuote {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM quote WHERE number = ? AND removed IS NULL",
      arguments: [number])
    guard let row else { throw StorageError.quote(.unknown(number)) }
    return try StoredQuote(row: row)
  }

  func nextNumber() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT ifnull(max(number), 0) + 1 FROM quote") ?? 1
  }

  /// The place behind all quotes of a target.
  func lastPosition(of target: Int64) throws -> Int64 {
    let last = try Int64.fetchOne(
      database, sql: "SELECT max(position) FROM quote WHERE target = ? AND removed IS NULL",
      arguments: [target])
    return (last ?? 0) + Self.gap
  }

  /// Adds a row, with a new commitment to what it covers.
  func add(_ quote: StoredQuote, covering text: String) throws {
    try insert(quote.committed(to: text))
  }

  /// Has another row hold in place of one that holds; the commitment is the new one's own.
  func replace(_ old: StoredQuote, by new: StoredQuote) throws {
    // A row must hold for an event at least.
    if old.added == event {
      try database.execute(sql: "DELETE FROM quote WHERE id = ?", arguments: [old.id])
    } else {
      try close(old)
    }
    try insert(new)
  }

  func replace(_ old: StoredQuote, by new: StoredQuote, covering text: String) throws {
    try replace(old, by: new.committed(to: text))
  }

  func close(_ quote: StoredQuote) throws {
    try database.execute(
      sql: "UPDATE quote SET removed = ? WHERE id = ?", arguments: [event, quote.id])
  }

  private func insert(_ quote: StoredQuote) throws {
    try database.execute(
      sql: """
        INSERT INTO quote (number, statement, target, revision, start, length, lost, omissions,
          position, chosen, nonce, commitment, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        quote.number, quote.statement, quote.target, quote.revision, quote.span.start,
        quote.span.length, quote.isLost ? 1 : 0, quote.omissionsJSON, quote.position, quote.chosen,
        quote.nonce?.blob, quote.commitment.blob, event,
      ])
  }
}
