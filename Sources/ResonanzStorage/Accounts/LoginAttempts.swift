import Foundation
import GRDB
import ResonanzModel

/// Counts wrong passwords by name, in the file, so that a restart does not begin anew. Names that are no
/// account's are counted as well: nothing here tells which are.
struct LoginAttempts {
  /// So many wrong passwords in `window` lock a name.
  static let maximum = 10
  /// A quarter of an hour, in milliseconds.
  static let window: Int64 = 15 * 60_000
  /// How long a name stays locked, in milliseconds.
  static let lock: Int64 = 15 * 60_000

  let database: Database
  let now: Int64
  private let name: Data

  init(of name: String, at now: Instant, in database: Database) {
    self.database = database
    self.now = now.milliseconds
    self.name = Secret.hash(NormalisedText(name).text).blob
  }

  /// Counts an attempt before its password is tried, so that many at once are not more than one after the other.
  ///
  /// - Throws: `lockedName`.
  func begin() throws {
    try database.execute(
      sql: "DELETE FROM failed_attempt WHERE at <= ?", arguments: [now - Self.window])
    try database.execute(sql: "DELETE FROM locked_name WHERE until <= ?", arguments: [now])
    if let until = try Int64.fetchOne(
      database, sql: "SELECT until FROM locked_name WHERE name = ?", arguments: [name])
    {
      throw locked(until: until)
    }
    guard try count() < Self.maximum else { throw locked(until: now + Self.lock) }
    try database.execute(
      sql: "INSERT INTO failed_attempt (name, at) VALUES (?, ?)", arguments: [name, now])
  }

  /// The password was wrong: locks the name where that was one too many.
  ///
  /// - Returns: what to say.
  func fail() throws -> StorageError {
    guard try count() >= Self.maximum else { return .account(.wrongPassword) }
    let until = now + Self.lock
    try database.execute(
      sql: "INSERT OR REPLACE INTO locked_name (name, until) VALUES (?, ?)",
      arguments: [name, until])
    try forget()
    return locked(until: until)
  }

  /// The password was right.
  func forget() throws {
    try database.execute(sql: "DELETE FROM failed_attempt WHERE name = ?", arguments: [name])
  }

  private func count() throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM failed_attempt WHERE name = ?", arguments: [name]) ?? 0
  }

  private func locked(until: Int64) -> StorageError {
    .account(.lockedName(minutes: max(1, Int((until - now + 59_999) / 60_000))))
  }
}
