public import ResonanzStorage

/// The feedback of one group, or of all, on one thing.
public struct Feedback: Sendable, Equatable {
  /// How much, and by how many.
  public let figures: Figures
  /// What it means that there is none; nil where there is some.
  public let zero: Zero?

  /// The base says what a zero means.
  public init(_ figures: Figures, base: GroupBase) {
    self.figures = figures
    zero = figures.statements == 0 ? Zero(of: base) : nil
  }
}
