import Dispatch
import ResonanzStorage
import Synchronization

/// Ends what a connection reads once it took too long.
final class ReadingLimit: Sendable {
  private enum State { case reading, reached, ended }

  private let state = Mutex(State.reading)

  init(seconds: Int, on archive: Archive) {
    watch(archive, after: .seconds(seconds))
  }

  /// Whether something was ended.
  var isReached: Bool { state.withLock { $0 == .reached } }

  /// What it reads from now on is no longer looked at.
  func end() { state.withLock { $0 = .ended } }

  /// Between two queries nothing is there to be ended, so that it is tried until the reading is over.
  private func watch(_ archive: Archive, after time: DispatchTimeInterval) {
    DispatchQueue.global().asyncAfter(deadline: .now() + time) { [self] in
      let isOver = state.withLock { state in
        guard state != .ended else { return true }
        state = .reached
        archive.interrupt()
        return false
      }
      if !isOver { watch(archive, after: .milliseconds(100)) }
    }
  }
}
