import ResonanzModel
public import ResonanzStorage

/// What it means that a source group has no feedback on something.
public enum Zero: String, Sendable, CaseIterable {
  /// Nothing was said: everything that the group said is processed.
  case silent
  /// Not known yet (noch offen): some of the group's statements are open.
  case open
  /// Could not be said (nicht gefragt): no consultation heard the group.
  case notAsked = "not-asked"

  /// The meaning of a zero, by all that the group said.
  public init(of base: GroupBase) {
    if base.figures.statements == 0 {
      self = base.isAsked ? .silent : .notAsked
    } else {
      self = (base.states[.open] ?? 0) > 0 ? .open : .silent
    }
  }
}
