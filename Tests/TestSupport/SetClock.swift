public import ResonanzModel
import Synchronization

/// A clock that a test sets; it stands still between.
public final class SetClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_480_582_800_000)

  /// At 9 o'clock UTC of 1 December 2016.
  public init() {}

  /// What it shows.
  public var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  /// Moves it on.
  public func advance(minutes: Double) {
    milliseconds.withLock { $0 += Int64(minutes * 60_000) }
  }
}
