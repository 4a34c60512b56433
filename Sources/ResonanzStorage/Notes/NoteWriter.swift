import GRDB
import ResonanzModel

/// Writes notes as part of one event. Their texts are committed to and can be erased.
struct NoteWriter {
  static let digestParts: [DigestSection] = [.note, .noteRemoved]

  let database: Database
  let event: Int64

  /// - Returns: its number.
  @discardableResult
  func add(
    _ text: String, statement: Int64?, target: Int64?, quote: Int64? = nil, number: Int64? = nil
  ) throws -> Int64 {
    let next = try Int64.fetchOne(database, sql: "SELECT ifnull(max(number), 0) + 1 FROM note")
    let number = number ?? next ?? 1
    var random = RandomBytes()
    let nonce = random.next(16)
    var hash = StatementHash(key: [])
    try database.execute(
      sql: """
        INSERT INTO note (number, statement, target, quote, text, nonce, commitment, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, statement, target, quote, text, Array(nonce).blob,
        hash.commitment(nonce: nonce, text: text).blob, event,
      ])
    return number
  }

  /// - Returns: whether there was one.
  @discardableResult
  func remove(_ number: Int64) throws -> Bool {
    try database.execute(
      sql: "UPDATE note SET removed = ? WHERE number = ? AND removed IS NULL",
      arguments: [event, number])
    return database.changesCount > 0
  }
}
