import Crypto
import GRDB
public import ResonanzModel

/// One change of the archive.
public struct Event: Sendable, Equatable {
  /// Counts from 1; the archive's clock.
  public let number: Int
  public let time: Instant
  public let person: PersonID
  public let kind: EventKind
  /// An import's number, or a statement's where the event was about one.
  public let subject: Int?
  /// How many statements it concerned.
  public let statements: Int
}

extension Event {
  /// - Throws: `unknownEvent`.
  init(number: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT number, at, person, kind, subject, statements FROM event WHERE number = ?",
      arguments: [number])
    guard let row else {
      throw StorageError.unknownEvent(Int(number), last: Int(try database.lastEvent()))
    }
    self.init(row: row)
  }

  /// Of a row with the event's columns.
  init(row: Row) {
    self.init(
      number: row["number"], time: Instant(iso: row["at"] as String) ?? Instant(milliseconds: 0),
      person: PersonID(number: row["person"]), kind: EventKind(rawValue: row["kind"]) ?? .tag,
      subject: row["subject"], statements: row["statements"])
  }
}

/// An event while its transaction is under way: its row stands first, so that rows can refer to it,
/// and is completed last, when what it changed is known.
struct OpenEvent {
  let number: Int64
  private let time: String
  private let person: PersonID
  private let kind: EventKind
  private let undoes: Int64?
  private let previousHash: [UInt8]

  static func begin(
    _ kind: EventKind, by person: PersonID, undoes: Int64? = nil,
    at now: Instant, in database: Database
  ) throws -> OpenEvent {
    let last = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT number, at, hash FROM event ORDER BY number DESC LIMIT 1"))
    // A clock that was set back must not make an earlier event look like the later one.
    let lastTime = last.flatMap { Instant(iso: $0["at"] as String) }
    let time = max(now, lastTime ?? now)
    let event = OpenEvent(
      number: (last?["number"] ?? 0) + 1, time: time.iso, person: person, kind: kind,
      undoes: undoes, previousHash: try last?.bytes("hash") ?? [UInt8](repeating: 0, count: 32))
    try database.executeCached(
      """
      INSERT INTO event (number, at, person, kind, undoes, statements, digest, hash)
      VALUES (?, ?, ?, ?, ?, 0, zeroblob(32), zeroblob(32))
      """, [event.number, event.time, person.number, kind.rawValue, undoes])
    return event
  }

  func finish(
    subject: Int64? = nil, statements: Int, digest: EventDigest, in database: Database
  ) throws {
    let bytes = digest.bytes
    let hash = Self.hash(
      previous: previousHash, number: number, time: time, person: person.number,
      kind: kind.rawValue, subject: subject, undoes: undoes, statements: Int64(statements),
      digest: bytes)
    try database.executeCached(
      "UPDATE event SET subject = ?, statements = ?, digest = ?, hash = ? WHERE number = ?",
      [subject, statements, bytes.blob, hash.blob, number])
  }

  /// The link of the chain: everything about an event, and the link before.
  static func hash(
    previous: [UInt8], number: Int64, time: String, person: Int64, kind: String, subject: Int64?,
    undoes: Int64?, statements: Int64, digest: [UInt8]
  ) -> [UInt8] {
    var hasher = RowHasher()
    hasher.add(blob: previous)
    hasher.add(number)
    hasher.add(time)
    hasher.add(person)
    hasher.add(kind)
    hasher.add(subject)
    hasher.add(undoes)
    hasher.add(statements)
    hasher.add(blob: digest)
    hasher.endRow()
    return hasher.finalize()
  }
}
