/// How a file holds its answers.
public enum Layout: String, Sendable, CaseIterable {
  /// A row is one submission; each question has a column.
  case wide
  /// A row is one statement.
  case long
}
