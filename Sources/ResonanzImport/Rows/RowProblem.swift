public import ResonanzModel

/// Why a row could not be read as what its columns mean.
public enum RowProblem: Error, Sendable, Hashable {
  /// The day or time does not exist.
  case impossibleDate(String)
  /// Not a date at all.
  case unreadableDate(String)
  /// Day and month cannot be told apart.
  case ambiguousDate(String)
  /// The archive has no such group.
  case unknownGroup(String)
  /// A row speaks for one group, this one names several.
  case severalGroups(String)
  /// The archive has no such theme or measure.
  case unknown(TargetKind, String)
  /// A theme or measure that takes no new tags.
  case retired(TargetKind, title: String)
  /// Not a word for a stance.
  case unknownStance(String)
  /// A question that the import was not told before its first row.
  case unknownQuestion(String)
}
