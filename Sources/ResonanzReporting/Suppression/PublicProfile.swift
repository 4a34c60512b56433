/// How a report that leaves the house is made (`--public`): people can't be told from its tables.
public struct PublicProfile: Sendable, Equatable {
  /// The fewest known respondents that a cell of a table of person attributes may count, but for none.
  public let minimum: Int

  /// No city may go below.
  public static let least = 3
  /// What is taken where nothing else is asked.
  public static let usual = 5

  /// Below the least it is the least.
  public init(minimum: Int = PublicProfile.usual) {
    self.minimum = max(Self.least, minimum)
  }

  /// Whether so many known respondents are too few to be told, though not none.
  public func isSmall(_ respondents: Int) -> Bool {
    (1..<minimum).contains(respondents)
  }
}
