public import ResonanzModel

/// One point of the archive's clock.
public struct EventStamp: Sendable, Equatable {
  /// Number of the event; 0 before the first.
  public let number: Int
  /// When it happened; nil before the first.
  public let time: Instant?

  public init(number: Int, time: Instant?) {
    self.number = number
    self.time = time
  }
}
