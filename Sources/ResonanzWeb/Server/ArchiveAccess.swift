import Dispatch
import ResonanzModel
import ResonanzStorage
import Synchronization

/// The archive for requests, away from the threads that answer the network: SQLite waits for the disk, and
/// whoever waits there must not keep others from being answered. One writer, and readers beside it, each
/// with a connection and a thread of its own.
final class ArchiveAccess: Sendable {
  /// A connection that reads one thing after the other.
  private struct Reader: Sendable {
    let archive: Archive
    let queue: DispatchQueue
  }

  /// Those who look on while others work.
  let live = Live()
  /// What was made of pages since something was written last.
  let kept = KeptParts()
  private let writer: Archive
  private let writing = DispatchQueue(label: "resonanz.write", qos: .userInitiated)
  private let readers: [Reader]
  /// How many reads wait for each reader or run.
  private let waiting: Mutex<[Int]>
  /// What was read of the catalogue, until something is written that may change it. Nobody else can write meanwhile.
  private let known = Mutex<(catalogue: KnownCatalogue?, writes: Int)>((nil, 0))

  /// - Parameter archive: opened for writing; closed by ``close()``.
  /// - Throws: what SQLite says.
  init(to archive: Archive, readers count: Int) throws(StorageError) {
    writer = archive
    var readers: [Reader] = []
    for number in 1...max(1, count) {
      readers.append(
        Reader(
          archive: try archive.reader(),
          queue: DispatchQueue(label: "resonanz.read.\(number)", qos: .userInitiated)))
    }
    self.readers = readers
    waiting = Mutex(Array(repeating: 0, count: readers.count))
  }

  /// Where the archive lies.
  var path: String { writer.path }

  /// Tells commands that want to write where they are to do so instead.
  func serves(at address: String) { writer.serves(at: address) }

  /// Reads, beside other reads and whatever is written. One method of the archive reads one state; of two,
  /// the second may know more.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Archive) throws -> Value
  ) async throws -> Value {
    let index = waiting.withLock { waiting in
      let index = waiting.indices.min { waiting[$0] < waiting[$1] } ?? 0
      waiting[index] += 1
      return index
    }
    defer { waiting.withLock { $0[index] -= 1 } }
    let reader = readers[index]
    return try await reader.queue.run { try body(reader.archive) }
  }

  /// Reads something that may take long, and ends it after a while, so that others get their turn.
  ///
  /// - Throws: `tookTooLong`.
  func read<Value: Sendable>(
    within seconds: Int, _ body: @escaping @Sendable (Archive) throws -> Value
  ) async throws -> Value {
    try await read { archive in
      let limit = ReadingLimit(seconds: seconds, on: archive)
      defer { limit.end() }
      do {
        return try body(archive)
      } catch {
        throw limit.isReached ? Fault.tookTooLong(seconds) : error
      }
    }
  }

  /// Writes; one thing at a time, in the order in which it was asked for. What was written is on the disk
  /// when this returns.
  ///
  /// - Parameter changesCatalogue: whether titles, keywords or consultations may be others then; tags alone change none.
  func write<Value: Sendable>(
    changesCatalogue: Bool = true, _ body: @escaping @Sendable (Archive) throws -> Value
  ) async throws -> Value {
    let writer = writer
    kept.beginWriting()
    defer {
      if changesCatalogue { known.withLock { $0 = (nil, $0.writes + 1) } }
      kept.endWriting()
      live.changed(self)
    }
    return try await writing.run { try body(writer) }
  }

  /// The catalogue, read anew only where it may have changed.
  func catalogue() async throws -> KnownCatalogue {
    let (kept, writes) = known.withLock { $0 }
    if let kept { return kept }
    let catalogue = try await read { try KnownCatalogue(of: $0) }
    // What was read beside a change may be what was before it.
    known.withLock { if $0.writes == writes { $0.catalogue = catalogue } }
    return catalogue
  }

  /// The process that the archive is about.
  func process() async throws -> Process { try await catalogue().process }

  /// Ends all connections and lets the next writer in. Waits for what is being read and written.
  func close() throws(StorageError) {
    for reader in readers { try reader.queue.sync(execute: Self.closing(reader.archive)).get() }
    try writing.sync(execute: Self.closing(writer)).get()
  }

  private static func closing(_ archive: Archive) -> () -> Result<Void, StorageError> {
    {
      do throws(StorageError) {
        return .success(try archive.close())
      } catch {
        return .failure(error)
      }
    }
  }
}
