import Foundation

/// How far one cell is from what its row and column would have one expect, as a table of its own of two
/// rows and two columns: in the row or not, in the column or not. So it holds where rows or columns
/// overlap, too.
///
/// Source: Haberman (1973), The analysis of residuals in cross-classified tables, Biometrics 29, 205–220,
/// for the adjusted standardised residual, whose square is chi-square of that table.
public struct CellDeviation: Sendable, Equatable {
  public let observed: Int
  /// Row × column / all.
  public let expected: Double
  /// In standard deviations; nil where the row or the column holds everything, so that nothing can deviate.
  public let residual: Double?
  /// That chance alone would give such a deviation, or a greater one: Fisher's exact test where one of the
  /// four counts is expected under 5, else by the residual. Nil as ``residual``.
  public let p: Double?
  /// Whether ``p`` is that of Fisher's test.
  public let isExact: Bool
  /// ``p``, corrected for as many cells as are tested.
  public internal(set) var corrected: Double?

  /// - Returns: nil where the row or the column is empty.
  public init?(_ observed: Int, row: Int, column: Int, all: Int) {
    guard row > 0, column > 0, all > 0 else { return nil }
    self.observed = observed
    let (rowShare, columnShare) = (Double(row) / Double(all), Double(column) / Double(all))
    expected = Double(row) * columnShare
    let variance = expected * (1 - rowShare) * (1 - columnShare)
    guard row < all, column < all else {
      (residual, p, isExact) = (nil, nil, false)
      return
    }
    let residual = (Double(observed) - expected) / sqrt(variance)
    let rest = Double(all) * (1 - rowShare) * (1 - columnShare)
    let smallest = min(
      min(expected, Double(row) - expected), min(Double(column) - expected, rest))
    self.residual = residual
    isExact = smallest < 5
    p =
      isExact
      ? FisherTest.p(observed, row: row, column: column, all: all)
      : Probability.ofNormal(residual)
  }

  /// Observed / expected: 2 is twice as much as expected.
  public var lift: Double { Double(observed) / expected }
}
