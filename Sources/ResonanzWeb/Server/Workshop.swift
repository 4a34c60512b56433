import Dispatch

/// Threads for what takes long and needs no archive, such as printing; two at a time, so that who asks for many
/// files keeps no one else from being answered.
struct Workshop: Sendable {
  private let queue = DispatchQueue(label: "resonanz.workshop", attributes: .concurrent)
  private let places = DispatchSemaphore(value: 2)

  /// Does something that blocks its thread.
  func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        places.wait()
        defer { places.signal() }
        continuation.resume(with: Result(catching: body))
      }
    }
  }
}
