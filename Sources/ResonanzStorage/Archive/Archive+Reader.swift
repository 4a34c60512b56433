import GRDB

extension Archive {
  /// Another connection to the same archive, for reading beside this one in the same process: what it reads
  /// waits for no write, and no write for it.
  ///
  /// Only SQLite itself opens the file for it. Who opens and closes a file otherwise lets go of all the
  /// locks that its process holds on it (https://sqlite.org/howtocorrupt.html, 2.2), and then another
  /// program that closes the archive would take its log away from under this one.
  ///
  /// - Throws: what SQLite says.
  public func reader() throws(StorageError) -> Archive {
    Archive(
      path: path, queue: try Self.translating(path) { try Connection.forReading(path, settled) },
      collector: nil, lock: nil, settled: settled, clock: clock)
  }

  /// Ends what this connection reads at the moment, which then throws; nothing where it reads nothing. From any
  /// thread.
  public func interrupt() { queue.interrupt() }
}
