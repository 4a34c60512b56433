import ResonanzModel

/// How an interval is estimated: as many clusters as there are (statements, where one has several
/// decisions) are drawn with replacement, again and again, and the middle part of the coefficients of
/// these resamples is the interval (the percentile method: Bradley Efron and Robert J. Tibshirani: An
/// Introduction to the Bootstrap. Chapman & Hall 1993, section 13.3).
public struct Bootstrap: Sendable, Equatable {
  /// How many times all is drawn anew.
  public let resamples: Int
  /// The part of the resamples' coefficients that lies within the interval.
  public let level: Double
  /// The same seed gives the same interval.
  public let seed: UInt64

  /// 1,000 resamples and 95 % unless something else is said.
  public init(resamples: Int = 1000, level: Double = 0.95, seed: UInt64 = 1) {
    precondition(resamples > 0 && level > 0 && level < 1)
    self.resamples = resamples
    self.level = level
    self.seed = seed
  }

  /// The middle part of a coefficient's resamples.
  public struct Interval: Sendable, Equatable {
    public let lower: Double
    public let upper: Double
    /// Resamples that the coefficient is undefined of, and that are left out.
    public let undefined: Int
  }

  /// The interval of a coefficient; nil where fewer than two clusters have something to compare, or where
  /// it is undefined of more than every tenth resample, so that the rest would stand for something else.
  public func interval<Coefficient: AgreementCoefficient>(
    of table: RatingTable, _ coefficient: Coefficient.Type
  ) -> Interval? {
    let clusters = Clusters(of: table, coefficient)
    guard clusters.informative > 1 else { return nil }
    var generator = SplitMix64(seed: seed)
    var values: [Double] = []
    for _ in 0..<resamples {
      let outcome = coefficient.outcome(
        of: clusters.resample(&generator), raters: table.raters, categories: table.categories)
      if let value = outcome.value { values.append(value) }
    }
    guard values.count * 10 >= resamples * 9 else { return nil }
    return middle(of: values.sorted())
  }

  /// The k-th smallest and the k-th largest, where k is the whole part of (B + 1) α for B values and α left
  /// out at each end (Efron and Tibshirani, section 12.5).
  private func middle(of values: [Double]) -> Interval {
    let rank = Int(Double(values.count + 1) * (1 - level) / 2)
    let index = min(max(rank - 1, 0), values.count - 1)
    return Interval(
      lower: values[index], upper: values[values.count - 1 - index],
      undefined: resamples - values.count)
  }
}

/// What the clusters of a table add to the sums of a coefficient. Most add what others add too, so that
/// a resample counts how often each of a few sorts was drawn.
private struct Clusters {
  private var sorts: [[Double]] = []
  /// The sort of each cluster.
  private var members: [Int] = []

  init<Coefficient: AgreementCoefficient>(of table: RatingTable, _ coefficient: Coefficient.Type) {
    var summands = [[Double]](repeating: [], count: table.clusterCount)
    for (unit, cluster) in zip(table.units, table.clusters) {
      summands[cluster].add(coefficient.summands(of: unit, categories: table.categories))
    }
    var numbers: [[Double]: Int] = [:]
    for summand in summands where !summand.isEmpty {
      let number = numbers[summand] ?? sorts.count
      if number == sorts.count { sorts.append(summand) }
      numbers[summand] = number
      members.append(number)
    }
  }

  /// How many clusters have something to compare.
  var informative: Int { members.count { sorts[$0].contains { $0 != 0 } } }

  /// The sums of as many clusters as there are, drawn with replacement.
  func resample(_ generator: inout SplitMix64) -> [Double] {
    var drawn = [Int](repeating: 0, count: sorts.count)
    for _ in members.indices {
      drawn[members[Int.random(in: members.indices, using: &generator)]] += 1
    }
    var sums = [Double](repeating: 0, count: sorts[0].count)
    for (sort, count) in zip(sorts, drawn) where count > 0 { sums.add(sort, times: Double(count)) }
    return sums
  }
}
