import Foundation
import GRDB

/// Opens SQLite the only way an archive is opened.
enum Connection {
  /// Negative: kibibytes. An import's indexes want to stay in memory; with everything else that an
  /// import holds this keeps it under 300 MB.
  private static let writingCacheKibibytes = 96 * 1024
  private static let readingCacheKibibytes = 16 * 1024

  /// For the process that holds the write lock. WAL with `synchronous=FULL`, read back: without it a
  /// power cut loses work that was acknowledged.
  static func forWriting(_ path: String) throws -> (DatabaseQueue, WordCollector) {
    var configuration = Configuration()
    configuration.label = "resonanz.writer"
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let collector = try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA journal_size_limit = \(64 * 1024 * 1024)")
      let answer = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
      let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
      guard answer == 2, journal == "wal" else {
        throw StorageError.notDurable(path: path, answer: answer)
      }
      return try prepareToWrite(database)
    }
    return (queue, collector)
  }

  /// Of a database without a name, which SQLite keeps in memory as far as its cache goes, and else in a
  /// temporary file that it deletes as soon as it is open (https://sqlite.org/inmemorydb.html, "Temporary Databases").
  ///
  /// - Parameter fill: puts something in.
  static func forTrial(
    _ fill: (DatabaseQueue) throws -> Void
  ) throws -> (DatabaseQueue, WordCollector) {
    var configuration = Configuration()
    configuration.label = "resonanz.trial"
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(path: "", configuration: configuration)
    try fill(queue)
    return (queue, try queue.inDatabase(prepareToWrite))
  }

  private static func prepareToWrite(_ database: Database) throws -> WordCollector {
    try database.execute(sql: "PRAGMA cache_size = -\(writingCacheKibibytes)")
    try database.makeLists()
    database.addConsentReading()
    return try WordObserver.install(in: database)
  }

  /// Opened by SQLite as read-only, since even a `query_only` connection would checkpoint when it
  /// closes last.
  ///
  /// - Parameter settled: the same file, where nothing can be made beside it.
  static func forReading(_ path: String, _ settled: SettledFile?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "resonanz.reader"
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -\(readingCacheKibibytes)")
      database.addConsentReading()
    }
    return try DatabaseQueue(path: settled?.uri ?? path, configuration: configuration)
  }
}
