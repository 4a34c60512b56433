import Foundation
import GRDB
import Glibc
import Migrations
public import ResonanzModel

/// One city's archive: a SQLite file that keeps what was said, and answers what it means.
///
/// Writing is done by one process at a time, through named methods that are one transaction and one
/// event each; whoever only reads is never in the way.
public final class Archive: @unchecked Sendable {
  // Unchecked, since the lock is only held, and the queue serialises by itself.

  /// What an archive is opened for.
  public enum Access: Sendable {
    case reading
    case writing
  }

  /// Seconds that a second writer waits for the first.
  public static let patience = 5.0

  public let path: String
  let queue: DatabaseQueue
  let clock: @Sendable () -> Instant
  private let lock: WriteLock?
  /// Nil where other processes are kept from changing what is being read.
  let settled: SettledFile?
  /// The words of what is written; nil where nothing can be.
  private let collector: WordCollector?

  init(
    path: String, queue: DatabaseQueue, collector: WordCollector?, lock: WriteLock?,
    settled: SettledFile? = nil, clock: @escaping @Sendable () -> Instant
  ) {
    self.path = path
    self.queue = queue
    self.collector = collector
    self.lock = lock
    self.settled = settled
    self.clock = clock
  }

  /// Opens an archive. For writing, an older schema is brought up to date first, after a verified
  /// copy, whose path `willUpgrade` is given; and what is left to do of erasures is done, if it can be.
  ///
  /// - Throws: what is wrong with the file, or `locked` where another process writes for longer than
  ///   `patience` seconds.
  public static func open(
    at path: String, for access: Access, patience: Double = patience,
    clock: @escaping @Sendable () -> Instant = { .now },
    willUpgrade: (_ copy: String) -> Void = { _ in }, willWipe: () -> Void = {}
  ) throws(StorageError) -> Archive {
    switch access {
    case .reading:
      let version = try ArchiveFile.version(at: path)
      guard version == ArchiveFile.currentVersion else {
        throw .older(path: path, version: version)
      }
      let settled = try SettledFile(path)
      let queue = try translating(path) { try Connection.forReading(path, settled) }
      return Archive(
        path: path, queue: queue, collector: nil, lock: nil, settled: settled, clock: clock)
    case .writing:
      // Before anything is locked or made beside it, and again once nobody else can change it.
      _ = try ArchiveFile.version(at: path)
      let lock = try WriteLock(archive: path, patience: patience)
      let version = try ArchiveFile.version(at: path)
      let (queue, collector) = try translating(path) { try Connection.forWriting(path) }
      let archive = Archive(
        path: path, queue: queue, collector: collector, lock: lock, clock: clock)
      if version < ArchiveFile.currentVersion {
        let copy = ArchiveFile.unusedName("\(path).v\(version)")
        willUpgrade(copy)
        try archive.backUp(to: copy)
        try translating(path) { try Migrator.run(on: queue) }
      }
      if try archive.owesWiping() {
        willWipe()
        // Where it still can't be done, it stays owed; whoever came for something else goes on.
        _ = try? archive.finishErasures()
      }
      return archive
    }
  }

  /// Makes a new archive for a catalogue; its first event.
  ///
  /// - Throws: `exists` where a file of that name is there; nothing is left behind on any error.
  public static func create(
    at path: String, catalogue: Catalogue, by person: PersonID,
    clock: @escaping @Sendable () -> Instant = { .now }
  ) throws(StorageError) -> Archive {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    try ArchiveFile.refuseNetworkDrive(path)
    let lock = try WriteLock(archive: path, patience: patience)
    // Made under another name, so that a file of this name is always a whole archive.
    let draft = path + ".new"
    func removeDraft() {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: draft + suffix)
      }
    }
    removeDraft()
    do throws(StorageError) {
      let (queue, collector) = try translating(path) { try Connection.forWriting(draft) }
      try translating(path) {
        try queue.inDatabase { database in
          try database.execute(sql: "PRAGMA application_id = \(ArchiveFile.applicationID)")
        }
        try Migrator.run(on: queue)
      }
      let archive = Archive(
        path: draft, queue: queue, collector: collector, lock: nil, clock: clock)
      try archive.begin(with: catalogue, by: person)
      try archive.close()
      try ArchiveFile.giveName(path, to: draft)
      removeDraft()
    } catch {
      removeDraft()
      throw error
    }
    let (queue, collector) = try translating(path) { try Connection.forWriting(path) }
    return Archive(
      path: path, queue: queue, collector: collector, lock: lock, clock: clock)
  }

  /// Ends the connection; a writer folds its log into the file and lets the next one in. What is not
  /// closed is closed when the archive is no longer referred to.
  public func close() throws(StorageError) {
    try Self.translating(path) { try queue.close() }
    lock?.release()
  }

  /// Tells whoever else wants to write that it is served, and where.
  public func serves(at address: String) { lock?.serves(at: address) }

  /// Reads one consistent state.
  func reading<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try unchanged { () throws(StorageError) in
      try Self.translating(path) { try queue.read(body) }
    }
  }

  /// Reads, and sees to it that nobody has changed the file meanwhile where nothing keeps them from it.
  func unchanged<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    if let settled { try settled.reading(path, body) } else { try body() }
  }

  /// What a transaction came to.
  enum Ending<Value> {
    case commit(Value)
    case rollBack(Value)
  }

  /// One transaction: all of it or, on any error, nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try deciding { database, _ in .commit(try body(database)) }
  }

  /// One transaction that may also be taken back on purpose, with the collector of the words that it
  /// writes.
  func deciding<Value>(
    _ body: (Database, WordCollector) throws -> Ending<Value>
  ) throws(StorageError) -> Value {
    try Self.translating(path) {
      guard let collector else { throw StorageError.database(code: 8, reason: "read-only") }
      return try queue.writeWithoutTransaction { database in
        collector.start()
        defer { collector.stop() }
        var result: Value?
        try database.inTransaction(.immediate) {
          switch try body(database, collector) {
          case .commit(let value):
            result = value
            return .commit
          case .rollBack(let value):
            result = value
            return .rollback
          }
        }
        return result!
      }
    }
  }
}
