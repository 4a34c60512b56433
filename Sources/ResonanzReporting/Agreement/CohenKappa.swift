/// Cohen's kappa of two people: (p₀ − p_c) / (1 − p_c), where p₀ is the share of units on which they
/// agree and p_c the share on which they would by chance, each keeping to their own frequencies.
/// Units that one of them said nothing of are left out.
///
/// Jacob Cohen: A coefficient of agreement for nominal scales. Educational and Psychological Measurement
/// 20 (1960), 37–46, formula 1.
public enum CohenKappa: AgreementCoefficient {
  /// The table of what the first person said by what the second said.
  public static func summands(of ratings: [Int?], categories: Int) -> [Double] {
    var table = [Double](repeating: 0, count: categories * categories)
    if ratings.count == 2, let first = ratings[0], let second = ratings[1] {
      table[first * categories + second] = 1
    }
    return table
  }

  /// Of the table of what both said.
  public static func outcome(of sums: [Double], raters: Int, categories: Int) -> AgreementOutcome {
    guard raters == 2 else { return .undefined(.notTwoPeople) }
    let units = sums.reduce(0, +)
    guard units > 0 else { return .undefined(.noPairs) }
    var agreed = 0.0
    var byChance = 0.0
    for category in 0..<categories {
      let row = (0..<categories).reduce(0) { $0 + sums[category * categories + $1] }
      let column = (0..<categories).reduce(0) { $0 + sums[$1 * categories + category] }
      agreed += sums[category * categories + category]
      byChance += row * column
    }
    // Whole numbers until here, so that this comparison is exact.
    guard byChance < units * units else { return .undefined(.oneCategory) }
    let expected = byChance / (units * units)
    return .value((agreed / units - expected) / (1 - expected))
  }
}
