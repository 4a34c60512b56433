import Foundation

/// Fisher's exact test of a table of two rows and two columns, two-sided: the probability of all tables with
/// the same totals that are as improbable as this one, or more so.
///
/// Source: Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98,
/// 39–82; Freeman & Halton (1951), Biometrika 38, 141–149, for what two-sided means.
enum FisherTest {
  /// Tables whose probabilities differ by less than this, relatively, are equally probable: sums of
  /// logarithms aren't exact.
  private static let tolerance = 1e-7

  /// - Parameters:
  ///   - a: of the first row and the first column.
  ///   - row: the whole first row.
  ///   - column: the whole first column.
  ///   - all: everything.
  static func p(_ a: Int, row: Int, column: Int, all: Int) -> Double {
    let range = max(0, row + column - all)...min(row, column)
    let constant =
      LogGamma.factorial(row) + LogGamma.factorial(all - row) + LogGamma.factorial(column)
      + LogGamma.factorial(all - column) - LogGamma.factorial(all)
    // The hypergeometric distribution.
    func logarithm(_ a: Int) -> Double {
      constant - LogGamma.factorial(a) - LogGamma.factorial(row - a)
        - LogGamma.factorial(column - a) - LogGamma.factorial(all - row - column + a)
    }
    let limit = logarithm(a) + tolerance
    let sum = range.reduce(0.0) { sum, count in
      let other = logarithm(count)
      return other <= limit ? sum + exp(other) : sum
    }
    return min(sum, 1)
  }
}
