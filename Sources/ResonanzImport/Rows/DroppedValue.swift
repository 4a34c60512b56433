/// A value of a row that was not kept, though its column was asked for.
public struct DroppedValue: Sendable, Hashable {
  /// Why it was not.
  public enum Reason: Sendable, Hashable {
    /// The rule that was to make it less exact cannot read it; the exact value is never kept instead.
    case unreadable
    /// Somebody's own words beside the options of a multiple choice.
    case other
  }

  /// Index of the column.
  public let column: Int
  /// Why it was not kept.
  public let reason: Reason
}
