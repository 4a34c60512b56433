/// Fleiss' kappa of a fixed number of people: (P̄ − P̄ₑ) / (1 − P̄ₑ), where P̄ is the mean share of pairs of
/// people who agree on a unit and P̄ₑ what it would be if all drew from the same frequencies. Units that
/// not everybody said something of are left out.
///
/// Joseph L. Fleiss: Measuring nominal scale agreement among many raters. Psychological Bulletin 76
/// (1971), 378–382.
public enum FleissKappa: AgreementCoefficient {
  /// Pairs of people who agree, each pair both ways, and then how many chose each category.
  public static func summands(of ratings: [Int?], categories: Int) -> [Double] {
    if ratings.contains(nil) { return [Double](repeating: 0, count: categories + 1) }
    let counts = ratings.counts(of: categories)
    return [counts.reduce(0) { $0 + $1 * ($1 - 1) }] + counts
  }

  /// Of the pairs who agree and the frequencies of the categories.
  public static func outcome(of sums: [Double], raters: Int, categories: Int) -> AgreementOutcome {
    let ratings = sums.dropFirst().reduce(0, +)
    guard ratings > 0, raters > 1 else { return .undefined(.noPairs) }
    let squares = sums.dropFirst().reduce(0) { $0 + $1 * $1 }
    // Whole numbers until here, so that this comparison is exact.
    guard squares < ratings * ratings else { return .undefined(.oneCategory) }
    let expected = squares / (ratings * ratings)
    let observed = sums[0] / (ratings * Double(raters - 1))
    return .value((observed - expected) / (1 - expected))
  }
}
