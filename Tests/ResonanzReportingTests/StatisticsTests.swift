import Foundation
import Testing

@testable import ResonanzReporting

/// Values of SciPy 1.17.1 where nothing else is said.
@Suite("Probabilities as published and as SciPy has them")
struct StatisticsTests {
  private func isClose(_ one: Double, _ other: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(one - other) <= tolerance * max(1, abs(other))
  }

  @Test(
    "The logarithm of the gamma function",
    arguments: [
      (0.5, 0.5723649429247001), (1, 0), (1.5, -0.12078223763524522), (10, 12.801827480081469),
      (16, 27.899271383840894), (100.5, 361.43554046777757), (1e6, 12815504.569147611),
    ])
  func gamma(x: Double, value: Double) {
    #expect(isClose(LogGamma.value(x), value, 1e-14))
  }

  @Test("A factorial is the product of all numbers up to it", arguments: 1...200)
  func factorials(n: Int) {
    let sum = (1...n).reduce(0.0) { $0 + log(Double($1)) }
    #expect(isClose(LogGamma.factorial(n), sum))
  }

  @Test(
    "The incomplete gamma function, near and far from its middle",
    arguments: [
      (0.5, 1.92, 0.05004352124870519), (0.5, 0.01, 0.887537083981715),
      (2, 4.744, 0.04999440557799463), (50, 40, 0.9296649333406051),
      (50, 60, 0.08440668109369177), (500, 450.5, 0.9885847064664477),
      (500, 600, 1.2255942330622893e-05), (0.5, 50, 1.5239706048320995e-23),
      (5000, 5100, 0.07932888107761896), (3, 0, 1),
    ])
  func incompleteGamma(a: Double, x: Double, value: Double) {
    #expect(abs(IncompleteGamma.upper(a, x) / value - 1) < 1e-11)
  }

  @Test(
    "Abramowitz & Stegun 1964, table 26.8: percentage points of chi-square",
    arguments: [
      (1, 0.05, 3.84146), (1, 0.001, 10.828), (2, 0.05, 5.99147), (5, 0.01, 15.0863),
      (10, 0.05, 18.3070), (30, 0.025, 46.9792), (100, 0.05, 124.342),
    ])
  func percentagePoints(degrees: Int, level: Double, point: Double) {
    let p = Probability.ofChiSquare(point, degreesOfFreedom: degrees)
    #expect(abs(p - level) < level * 1e-3)
  }

  @Test(
    "Fisher 1935: the lady who tastes tea; and tables of SciPy, two-sided",
    arguments: [
      ([3, 1, 1, 3], 0.48571428571428565), ([8, 2, 1, 5], 0.034965034965034975),
      ([12, 5, 29, 2], 0.08026855207410463), ([10, 2, 3, 15], 0.0005367241191434357),
      ([0, 5, 5, 0], 0.007936507936507936), ([4, 0, 0, 0], 1),
    ] as [([Int], Double)])
  func fisher(cells: [Int], p: Double) {
    let all = cells.reduce(0, +)
    let own = FisherTest.p(
      cells[0], row: cells[0] + cells[1], column: cells[0] + cells[2], all: all)
    #expect(isClose(own, p, 1e-10))
  }

  @Test("Agresti 2007, table 2.5: gender and party, chi-square 30.1 of 2 degrees")
  func party() throws {
    let test = try #require(ChiSquareTest([[762, 327, 468], [484, 239, 477]]))
    #expect(isClose(test.statistic, 30.070149095754672))
    #expect(test.degreesOfFreedom == 2)
    #expect(isClose(test.p, 2.9535891832117595e-07, 1e-16))
    #expect(!test.smallExpected.isTooMany)
  }

  @Test(
    "Agresti 2007, table 2.5: the standardised residuals",
    arguments: [
      (762, 1557, 1246, 4.50), (327, 1557, 566, 0.70), (468, 1557, 945, -5.32),
      (484, 1200, 1246, -4.50), (239, 1200, 566, -0.70), (477, 1200, 945, 5.32),
    ])
  func residuals(observed: Int, row: Int, column: Int, residual: Double) throws {
    let cell = try #require(CellDeviation(observed, row: row, column: column, all: 2757))
    #expect(abs(try #require(cell.residual) - residual) < 0.005)
    #expect(!cell.isExact)
  }

  @Test("Snee 1974: colours of hair and eyes, chi-square 138.29 of 9 degrees")
  func hair() throws {
    let test = try #require(
      ChiSquareTest([[68, 119, 26, 7], [20, 84, 17, 94], [15, 54, 14, 10], [5, 29, 14, 16]]))
    #expect(isClose(test.statistic, 138.28984162600824))
    #expect(test.degreesOfFreedom == 9)
    #expect(abs(test.p / 2.325286787098839e-25 - 1) < 1e-9)
    #expect(test.cramersV > 0.27 && test.cramersV < 0.29)
  }

  @Test("Rows and columns of nothing are no rows and columns; less than two by two is no table")
  func empty() throws {
    let test = try #require(ChiSquareTest([[5, 0, 9], [0, 0, 0], [7, 0, 3]]))
    #expect(test.degreesOfFreedom == 1)
    #expect(test == ChiSquareTest([[5, 9], [7, 3]]))
    #expect(ChiSquareTest([[1, 2], [0, 0]]) == nil)
    #expect(ChiSquareTest([]) == nil)
    #expect(ChiSquareTest([[0]]) == nil)
  }

  @Test(
    "Cochran 1954: at most a fifth of the expected counts under 5, none under 1",
    arguments: [
      ([5, 5, 5, 5, 4.9], false), ([5, 5, 5, 4.9], true), ([9, 9, 9, 9, 9, 0.9], true),
      ([5, 5], false),
    ] as [([Double], Bool)])
  func cochran(expected: [Double], isTooMany: Bool) {
    #expect(SmallExpected(expected).isTooMany == isTooMany)
  }

  @Test("Holm 1979: multiplied by how many are left, and never less than the one before")
  func holm() throws {
    let corrected = HolmCorrection.corrected([0.01, nil, 0.04, 0.03, 0.005, 0.9])
    let expected: [Double?] = [0.04, nil, 0.09, 0.09, 0.025, 0.9]
    #expect(corrected.count == expected.count)
    for (one, other) in zip(corrected, expected) {
      #expect((one == nil) == (other == nil))
      if let one, let other { #expect(isClose(one, other)) }
    }
    #expect(HolmCorrection.corrected([0.6, 0.5]) == [1, 1])
    #expect(HolmCorrection.corrected([]) == [])
  }

  @Test("A cell of small numbers is tested exactly; one whose row is everything not at all")
  func cells() throws {
    let small = try #require(CellDeviation(3, row: 4, column: 4, all: 8))
    #expect(small.isExact)
    #expect(isClose(try #require(small.p), 0.48571428571428565, 1e-10))
    #expect(small.expected == 2)
    #expect(small.lift == 1.5)
    let whole = try #require(CellDeviation(4, row: 8, column: 4, all: 8))
    #expect(whole.residual == nil && whole.p == nil)
    #expect(CellDeviation(0, row: 0, column: 4, all: 8) == nil)
  }
}
