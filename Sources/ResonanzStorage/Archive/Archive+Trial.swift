import GRDB
public import ResonanzModel

extension Archive {
  /// Opens an archive to try changes that are all taken back again: for writing; and where another process
  /// writes, as a copy of what the archive is now. Such a copy is of this process alone, lies in a file that SQLite
  /// makes in `SQLITE_TMPDIR`, else `TMPDIR`, else `/var/tmp`, and that has no name there, and is gone with it, however
  /// it ends; what is written to it is kept nowhere.
  ///
  /// - Parameter willCopy: told before a copy is made, which takes as long as reading the archive, with what
  ///   is in the way.
  /// - Throws: as `open`; `served` or `locked` where there is no room for a copy.
  public static func openForTrial(
    at path: String, clock: @escaping @Sendable () -> Instant = { .now },
    willUpgrade: (_ copy: String) -> Void = { _ in }, willWipe: () -> Void = {},
    willCopy: (StorageError) -> Void = { _ in }
  ) throws(StorageError) -> Archive {
    do {
      return try open(
        at: path, for: .writing, patience: trialPatience, clock: clock, willUpgrade: willUpgrade,
        willWipe: willWipe)
    } catch {
      switch error {
      case .served, .locked: break
      default: throw error
      }
      willCopy(error)
      do throws(StorageError) {
        return try copyForTrial(of: path, clock: clock)
      } catch .full {
        throw error
      }
    }
  }

  /// Seconds in which a command is done that happens to write; a server stays.
  private static let trialPatience = 0.5

  private static func copyForTrial(
    of path: String, clock: @escaping @Sendable () -> Instant
  ) throws(StorageError) -> Archive {
    let original = try open(at: path, for: .reading)
    let (queue, collector) = try translating(path) {
      try Connection.forTrial { try original.queue.backup(to: $0) }
    }
    try original.close()
    return Archive(path: path, queue: queue, collector: collector, lock: nil, clock: clock)
  }
}
