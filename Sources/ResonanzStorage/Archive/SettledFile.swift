import Foundation
import Glibc

/// An archive in a folder in which this process may not write, and whose log is folded in.
///
/// In WAL mode SQLite makes a file beside the archive even to read it. Where it can't, it reads an archive
/// only if it is told that nothing changes (`immutable=1`, https://sqlite.org/wal.html, "Read-Only Databases"),
/// and then locks nothing (https://sqlite.org/uri.html). But somebody else may be allowed to write there; so
/// it is looked at again after each reading whether the file is still the same, and what was read of a file
/// that changed is thrown away.
struct SettledFile {
  private let path: String
  private let mark: Mark

  /// What changes when a file does.
  private struct Mark: Equatable {
    let inode: UInt64
    let bytes: Int
    let modified: [Int]
    let changed: [Int]
  }

  /// Nil where SQLite finds what it needs, or can make it.
  ///
  /// - Throws: `unreadableLog` where what was written last is still in the log, which can't be read there.
  init?(_ archive: String) throws(StorageError) {
    // SQLite follows a link, too, before it looks for the log.
    path = URL(fileURLWithPath: archive).resolvingSymlinksInPath().path
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if access(folder, W_OK) == 0 { return nil }
    let (log, index) = (path + "-wal", path + "-shm")
    if access(log, R_OK) == 0, access(index, R_OK) == 0 { return nil }
    if Self.holdsSomething(log) { throw .unreadableLog(path: archive) }
    guard let mark = Self.mark(path) else { return nil }
    self.mark = mark
  }

  /// The name by which SQLite is told that nothing changes.
  var uri: String { URL(fileURLWithPath: path).absoluteString + "?immutable=1" }

  /// - Throws: `changedMeanwhile` where the file is no longer the one that was opened, whatever the body
  ///   made of it.
  func reading<Value>(
    _ archive: String, _ body: () throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    func check() throws(StorageError) {
      guard Self.mark(path) == mark, !Self.holdsSomething(path + "-wal") else {
        throw .changedMeanwhile(path: archive)
      }
    }
    let value: Value
    do {
      value = try body()
    } catch {
      try check()
      throw error
    }
    try check()
    return value
  }

  private static func holdsSomething(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  private static func mark(_ path: String) -> Mark? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Mark(
      inode: UInt64(status.st_ino), bytes: Int(status.st_size),
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
  }
}
