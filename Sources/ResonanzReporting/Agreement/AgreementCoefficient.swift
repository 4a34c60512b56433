/// A measure of how far people agree, as a function of sums over the units: so that a resample costs
/// additions, and no second look at the ratings.
public protocol AgreementCoefficient {
  /// What one unit adds to the sums; always as many numbers for the same people and categories.
  static func summands(of ratings: [Int?], categories: Int) -> [Double]
  /// The coefficient of such sums.
  static func outcome(of sums: [Double], raters: Int, categories: Int) -> AgreementOutcome
}

/// A coefficient, or why there is none. Where a formula divides zero by zero, agreement is not measured;
/// it is neither perfect nor absent.
public enum AgreementOutcome: Sendable, Equatable {
  /// At most 1, which is perfect; 0 is what chance alone would give; below 0 is worse than chance.
  case value(Double)
  case undefined(UndefinedAgreement)

  /// The coefficient, where there is one.
  public var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// Why there is no figure for an agreement.
public enum UndefinedAgreement: String, Sendable, Equatable, CaseIterable {
  /// No unit has the ratings that the coefficient is about.
  case noPairs = "no-pairs"
  /// Everybody always said the same one thing, so that chance would have had them agree as well.
  case oneCategory = "one-category"
  /// The coefficient is about two people, and there are more or fewer.
  case notTwoPeople = "not-two-people"
}

extension RatingTable {
  /// A coefficient of all units.
  public func outcome<Coefficient: AgreementCoefficient>(
    _ coefficient: Coefficient.Type
  ) -> AgreementOutcome {
    var sums: [Double] = []
    for unit in units {
      sums.add(coefficient.summands(of: unit, categories: categories))
    }
    guard !sums.isEmpty else { return .undefined(.noPairs) }
    return coefficient.outcome(of: sums, raters: raters, categories: categories)
  }
}

extension [Double] {
  /// Adds other sums to these, number for number; to none they become these.
  mutating func add(_ other: [Double], times factor: Double = 1) {
    if isEmpty { self = [Double](repeating: 0, count: other.count) }
    for index in other.indices { self[index] += factor * other[index] }
  }
}
