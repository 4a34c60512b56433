import Dispatch
import Synchronization

/// Threads for what takes long and needs no archive, such as printing: some at a time, so that who asks for much
/// keeps no one else from being answered, and no more than some wait.
final class Workshop: Sendable {
  private let queue = DispatchQueue(label: "resonanz.workshop", attributes: .concurrent)
  private let places: DispatchSemaphore
  private let capacity: Int
  /// Those that work and those that wait.
  private let inside = Mutex(0)

  /// - Parameters:
  ///   - places: how many are worked at.
  ///   - waiting: how many wait at most; each holds a thread.
  init(places: Int = 2, waiting: Int = 30) {
    self.places = DispatchSemaphore(value: places)
    capacity = places + waiting
  }

  /// Does something that blocks its thread.
  ///
  /// - Throws: `busy` where too many wait already; what it throws itself.
  func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    let isIn = inside.withLock { inside in
      guard inside < capacity else { return false }
      inside += 1
      return true
    }
    guard isIn else { throw Fault.busy }
    defer { inside.withLock { $0 -= 1 } }
    let places = places
    return try await queue.run {
      places.wait()
      defer { places.signal() }
      return try body()
    }
  }
}
