import Foundation

/// The natural logarithm of the gamma function, and of factorials with it.
///
/// Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions: 6.1.15 (recurrence) and 6.1.41
/// (Stirling's asymptotic series).
enum LogGamma {
  /// Coefficients of 1/x, 1/x³, …: B(2k) / (2k (2k − 1)).
  private static let series: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156,
  ]
  /// From here on seven terms are exact to the last digits of a Double.
  private static let far = 16.0

  /// ln Γ(x).
  /// - Parameter x: greater than 0.
  static func value(_ x: Double) -> Double {
    var x = x
    var product = 1.0
    while x < far {
      product *= x
      x += 1
    }
    let square = x * x
    var power = x
    var sum = 0.0
    for coefficient in series {
      sum += coefficient / power
      power *= square
    }
    return (x - 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + sum - log(product)
  }

  /// ln n!.
  static func factorial(_ n: Int) -> Double { n < 2 ? 0 : value(Double(n) + 1) }
}
