import Foundation

/// The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a).
///
/// Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions: 6.5.29 (series) below x = a + 1,
/// 6.5.31 (continued fraction) above. The fraction is worked out forwards by the method of Lentz as
/// modified by Thompson & Barnett (1986), Journal of Computational Physics 64, 490–509.
enum IncompleteGamma {
  private static let precision = 1e-16
  /// Both take some √a steps; this is far beyond what any table needs.
  private static let mostSteps = 100_000

  /// Between 0 and 1.
  /// - Parameters:
  ///   - a: greater than 0.
  ///   - x: at least 0.
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    // x^a e^-x / Γ(a)
    let factor = exp(a * log(x) - x - LogGamma.value(a))
    let value = x < a + 1 ? 1 - factor * series(a, x) : factor * fraction(a, x)
    return min(max(value, 0), 1)
  }

  /// Σ x^n / (a (a + 1) … (a + n)).
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for step in 1...mostSteps {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * precision { break }
    }
    return sum
  }

  /// 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / (x + 5 − a − …))).
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = Double.leastNormalMagnitude / precision
    var denominator = x + 1 - a
    if denominator == 0 { denominator = tiny }
    var ratio = 1 / denominator
    var numerator = 1 / tiny
    var value = ratio
    for step in 1...mostSteps {
      let number = Double(step)
      let partial = -number * (number - a)
      let next = x + 1 - a + 2 * number
      ratio = next + partial * ratio
      if ratio == 0 { ratio = tiny }
      numerator = next + partial / numerator
      if numerator == 0 { numerator = tiny }
      ratio = 1 / ratio
      let change = ratio * numerator
      value *= change
      if abs(change - 1) < precision { break }
    }
    return value
  }
}

/// Probabilities of what a test measures, if there were nothing to find.
enum Probability {
  /// That chi-square is at least this (Abramowitz & Stegun 26.4.19).
  static func ofChiSquare(_ value: Double, degreesOfFreedom: Int) -> Double {
    IncompleteGamma.upper(Double(degreesOfFreedom) / 2, value / 2)
  }

  /// That a standard normal value is at least this far from 0, on either side (26.4.19, as its square is
  /// chi-square of one degree of freedom).
  static func ofNormal(_ value: Double) -> Double {
    ofChiSquare(value * value, degreesOfFreedom: 1)
  }
}
