public import Foundation

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, Comparable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// To the nearest millisecond: a `Date` is a binary fraction, often a little below what it means.
  public init(_ date: Date) {
    milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
  }

  /// Now, by the system's clock.
  public static var now: Instant { Instant(Date()) }

  /// The same point of time as Foundation's type.
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
