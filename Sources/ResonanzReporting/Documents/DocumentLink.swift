public import ResonanzModel

/// Where a part of a document leads, on a page from which the archive can be looked at.
public enum DocumentLink: Sendable, Equatable {
  /// The statements behind a figure.
  case statements(StatementLink)
  /// What is reported on a theme or a measure.
  case target(TargetKind, slug: String)
  /// One statement, by its number.
  case statement(Int)
}
