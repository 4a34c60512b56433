import Foundation
import GRDB
import Synchronization

/// A connection that reads a team's file and is kept, since each page of a server shows names. Opened anew where
/// another file has taken its place.
final class TeamReader: Sendable {
  private let path: String
  private let kept = Mutex<(file: UInt64, queue: DatabaseQueue)?>(nil)

  init(_ path: String) { self.path = path }

  /// Reads; nil where the file isn't there.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return try queue(of: UInt64(status.st_ino)).read(body)
  }

  private func queue(of file: UInt64) throws -> DatabaseQueue {
    try kept.withLock { kept in
      if let kept, kept.file == file { return kept.queue }
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      kept = (file, queue)
      return queue
    }
  }
}
