/// How often people said the same, chance included: of every unit that at least two said something of,
/// the share of pairs of people who chose the same category, averaged over the units. Of two people it
/// is Cohen's p₀, of a fixed number Fleiss' P̄ (Psychological Bulletin 76, 1971, 379).
public enum PercentAgreement: AgreementCoefficient {
  /// Whether at least two people said something of the unit, and the share of pairs of them who agree.
  public static func summands(of ratings: [Int?], categories: Int) -> [Double] {
    let counts = ratings.counts(of: categories)
    let people = counts.reduce(0, +)
    guard people > 1 else { return [0, 0] }
    let pairs = counts.reduce(0) { $0 + $1 * ($1 - 1) }
    return [1, pairs / (people * (people - 1))]
  }

  /// Of the shares of all units.
  public static func outcome(of sums: [Double], raters: Int, categories: Int) -> AgreementOutcome {
    sums[0] > 0 ? .value(sums[1] / sums[0]) : .undefined(.noPairs)
  }
}
