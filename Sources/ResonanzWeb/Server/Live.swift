import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Synchronization

/// How far the team is and who is at the desk, for pages that look on: read after whatever was written, a few times a
/// second at most, however many write.
final class Live: Sendable {
  /// As of an event.
  struct Figures: Sendable, Equatable {
    let event: Int
    let statements: Int
    let processed: Int
    let open: Int
  }

  /// A page that looks on.
  struct Listener: Sendable {
    fileprivate let number: Int
    /// Who sits at the desk before it; nil where it is another page.
    fileprivate let tagger: SignedIn?
    /// One for each time that there may be something new.
    let wakes: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    fileprivate init(_ number: Int, tagger: SignedIn?) {
      (self.number, self.tagger) = (number, tagger)
      (wakes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func wake() { continuation.yield() }

    /// Nothing more will come.
    func end() { continuation.finish() }
  }

  private struct State: Sendable {
    var figures: Figures?
    var isAboutToRead = false
    var listeners: [Int: Listener] = [:]
    var count = 0
  }

  /// What is written in so short a time is told together.
  private static let pause = Duration.milliseconds(300)

  private let state = Mutex(State())

  /// How many look on.
  var count: Int { state.withLock { $0.listeners.count } }

  /// The newest that were read; nil where something was written since, or nobody looked.
  var figures: Figures? { state.withLock { $0.figures } }

  /// Who is at the desk just now, by their names.
  func taggers(besides person: PersonID) -> [String] {
    let taggers = state.withLock { $0.listeners.values.compactMap(\.tagger) }
    return Set(taggers.filter { $0.person != person }.map(\.name)).sorted()
  }

  /// Somebody looks on from now on; nil where too many do.
  ///
  /// - Parameter tagger: who sits at the desk; nil: they look at another page.
  func listen(atMost limit: Int, tagger: SignedIn? = nil) -> Listener? {
    let listener: Listener? = state.withLock { state in
      guard state.listeners.count < limit else { return nil }
      state.count += 1
      let listener = Listener(state.count, tagger: tagger)
      state.listeners[listener.number] = listener
      return listener
    }
    if listener != nil, tagger != nil { wakeAll() }
    return listener
  }

  /// Somebody has gone.
  func leave(_ listener: Listener) {
    listener.end()
    state.withLock { $0.listeners[listener.number] = nil }
    if listener.tagger != nil { wakeAll() }
  }

  /// The figures of now.
  func figures(of archive: ArchiveAccess) async throws -> Figures {
    if let figures { return figures }
    let progress = try await archive.read { try $0.progress(waiting: 0) }
    let total = ProgressReport(of: progress).total
    let figures = Figures(
      event: progress.asOf.number, statements: total.statements, processed: total.processed,
      open: total.open)
    return state.withLock { state in
      // One that was read before may come later.
      let newest = state.figures.flatMap { $0.event > figures.event ? $0 : nil } ?? figures
      state.figures = newest
      return newest
    }
  }

  /// Something was written.
  func changed(_ archive: ArchiveAccess) {
    let mustRead = state.withLock { state in
      state.figures = nil
      guard !state.isAboutToRead, !state.listeners.isEmpty else { return false }
      state.isAboutToRead = true
      return true
    }
    guard mustRead else { return }
    Task {
      try? await Task.sleep(for: Self.pause)
      state.withLock { $0.isAboutToRead = false }
      // Where it can't be read, pages stay as they are, and whoever asks for something is told why.
      guard (try? await figures(of: archive)) != nil else { return }
      wakeAll()
    }
  }

  private func wakeAll() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.wake() }
  }
}
