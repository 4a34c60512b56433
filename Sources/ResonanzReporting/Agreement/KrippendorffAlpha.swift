/// Krippendorff's alpha of any number of people, for categories without an order and with missing
/// ratings: 1 − D₀ / Dₑ, the observed disagreement by that which chance would give. Units that fewer
/// than two people said something of are left out.
///
/// With coincidences o_cc of a category with itself, n_c ratings in it and n altogether:
/// ((n − 1) Σ o_cc − Σ n_c (n_c − 1)) / (n (n − 1) − Σ n_c (n_c − 1)).
///
/// Klaus Krippendorff: Computing Krippendorff's Alpha-Reliability. University of Pennsylvania 2011,
/// sections B and C (https://repository.upenn.edu/asc_papers/43).
public enum KrippendorffAlpha: AgreementCoefficient {
  /// The coincidences of equal ratings, and then how many ratings each category has.
  public static func summands(of ratings: [Int?], categories: Int) -> [Double] {
    let counts = ratings.counts(of: categories)
    let people = counts.reduce(0, +)
    guard people > 1 else { return [Double](repeating: 0, count: categories + 1) }
    return [counts.reduce(0) { $0 + $1 * ($1 - 1) } / (people - 1)] + counts
  }

  /// Of the coincidences and the frequencies of the categories.
  public static func outcome(of sums: [Double], raters: Int, categories: Int) -> AgreementOutcome {
    let ratings = sums.dropFirst().reduce(0, +)
    guard ratings > 0 else { return .undefined(.noPairs) }
    let alike = sums.dropFirst().reduce(0) { $0 + $1 * ($1 - 1) }
    let pairs = ratings * (ratings - 1)
    // Whole numbers, so that this comparison is exact.
    guard alike < pairs else { return .undefined(.oneCategory) }
    return .value(((ratings - 1) * sums[0] - alike) / (pairs - alike))
  }
}
