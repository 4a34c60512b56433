import Foundation
import GRDB
import Glibc

extension Archive {
  /// Copies the archive, as it is at one moment, to a new file, and verifies the copy before it gets
  /// its name.
  ///
  /// - Throws: `exists` where the file is there; `damaged` where the copy isn't whole; no copy is left
  ///   behind on any error.
  public func backUp(to path: String) throws(StorageError) {
    guard access(path, F_OK) != 0 else { throw .exists(path: path) }
    let draft = path + ".new"
    try? FileManager.default.removeItem(atPath: draft)
    defer {
      for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: draft + suffix) }
    }
    try Self.translating(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let copy = try DatabaseQueue(path: draft, configuration: configuration)
      try queue.backup(to: copy)
      let answer = try copy.inDatabase { database in
        // One file, without a log beside it, until it is opened as an archive.
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
        try wipe(database)
        return try String.fetchAll(database, sql: "PRAGMA integrity_check").joined(separator: "; ")
      }
      try copy.close()
      guard answer == "ok" else { throw StorageError.damaged(path: path, reason: answer) }
    }
    try ArchiveFile.giveName(path, to: draft)
  }

  /// What is erased and may still lie in the archive's free space does not go into a copy.
  private func wipe(_ copy: Database) throws {
    // A schema from before erasures has none.
    guard try copy.tableExists("erasure"), try Wiping(database: copy).owes() != nil else { return }
    try Wiping(database: copy).rewrite()
    try copy.execute(sql: "UPDATE erasure SET owes = NULL")
  }
}
