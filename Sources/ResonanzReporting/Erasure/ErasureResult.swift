public import ResonanzStorage

/// An erasure that was tried or done, whoever asked for it.
public struct ErasureResult: Sendable {
  /// Nil where only an earlier one was finished.
  public let erasure: Erasure?
  /// Whether nothing of it is left to be cleared; nil where it was only tried.
  public let isWiped: Bool?
  /// Files that may hold some of it.
  public let copies: [FoundCopy]

  /// For programs.
  public var json: JSONValue { ErasureJSON.value(erasure, isWiped, copies) }
}
