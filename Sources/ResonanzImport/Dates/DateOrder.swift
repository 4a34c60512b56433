/// Which of the first two numbers of a date with slashes is the day.
public enum DateOrder: String, Sendable, CaseIterable {
  /// `27/7/2026`.
  case dayFirst = "day-first"
  /// `7/27/2026`.
  case monthFirst = "month-first"
}
