public import ResonanzModel

/// What came in at once, as it is handed on: what the exchange format says of it, and the numbers that
/// it has in this archive only.
public struct ExportedSubmission: Sendable, Equatable {
  public let number: Int
  /// Tells one respondent from another; nil where it is not known who it is from.
  public let respondent: Int?
  /// Numbers of its statements, in their order.
  public let statements: [Int]
  public let content: ExchangeSubmission
}
