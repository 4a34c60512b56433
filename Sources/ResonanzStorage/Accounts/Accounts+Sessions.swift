import GRDB
import ResonanzModel

extension Accounts {
  /// An hour: a tagging desk that nobody touched for so long is one that somebody left. In milliseconds.
  public static let idleLimit: Int64 = 60 * 60_000
  /// Twelve hours: longer than any working day, so that everyone signs in once a day. In milliseconds.
  public static let absoluteLimit: Int64 = 12 * 60 * 60_000
  /// When somebody was last seen is written once a minute at most, since each page asks. In milliseconds.
  static let seenPrecision: Int64 = 60_000

  /// Whose session it is; nil where it ended, or never was.
  ///
  /// - Parameter isSeen: whether somebody did something, which puts off its end.
  public func session(
    _ secret: String, isSeen: Bool = true
  ) throws(StorageError) -> SignedIn? {
    let hash = Secret.hash(secret)
    let now = clock().milliseconds
    let (idle, oldest) = oldest
    let row = try reading(without: nil) { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT session.person, session.seen, person.name, account.role
          FROM session JOIN account ON account.person = session.person
            JOIN person ON person.id = session.person
          WHERE session.hash = ? AND session.seen > ? AND session.began > ? AND NOT account.disabled
          """,
        arguments: [hash.blob, idle, oldest])
    }
    guard let row else { return nil }
    if isSeen, now - row["seen"] as Int64 >= Self.seenPrecision {
      try writing { database in
        try database.execute(
          sql: "UPDATE session SET seen = ? WHERE hash = ?", arguments: [now, hash.blob])
      }
    }
    return SignedIn(
      person: PersonID(number: row["person"]), name: row["name"],
      role: Role(rawValue: row["role"]) ?? .viewer)
  }

  /// Ends a session, where there is one.
  public func signOut(_ secret: String) throws(StorageError) {
    let hash = Secret.hash(secret)
    try writing { database in
      try database.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash.blob])
    }
  }

  /// Begins one, and forgets those whose time is over.
  func beginSession(
    _ hash: [UInt8], of person: PersonID, at now: Instant, in database: Database
  ) throws {
    let (idle, oldest) = oldest
    try database.execute(
      sql: "DELETE FROM session WHERE seen <= ? OR began <= ?", arguments: [idle, oldest])
    try database.execute(
      sql: "INSERT INTO session (hash, person, began, seen) VALUES (?, ?, ?, ?)",
      arguments: [hash.blob, person.number, now.milliseconds, now.milliseconds])
  }

  /// Since when a session must have been seen, and when it must have begun, to be one still.
  var oldest: (seen: Int64, began: Int64) {
    let now = clock().milliseconds
    return (now - Self.idleLimit, now - Self.absoluteLimit)
  }
}
