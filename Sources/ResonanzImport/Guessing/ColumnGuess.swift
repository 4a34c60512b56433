/// What a column seems to mean, and why.
public struct ColumnGuess: Sendable, Equatable {
  /// As the file has it.
  public let header: String
  /// What a further header row calls it, in the words of the survey; nil where there is none.
  public let label: String?
  /// What it seems to mean.
  public internal(set) var role: ColumnRole
  /// Why.
  public internal(set) var reason: GuessReason
  /// Which number of its dates is the day, where the sample shows it.
  public let dates: DateOrder?
  /// How well its header fits the role, among columns that all could have it.
  var rank: Int

  init(
    header: String, label: String? = nil, role: ColumnRole, reason: GuessReason,
    dates: DateOrder? = nil, rank: Int = 0
  ) {
    self.header = header
    self.label = label
    self.role = role
    self.reason = reason
    self.dates = dates
    self.rank = rank
  }

  /// Whether it is left out because it would give away something about a person.
  public var isPersonal: Bool {
    if case .personal = reason { true } else { false }
  }
}
