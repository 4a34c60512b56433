import ResonanzReporting
import Testing

@Suite("How far people agree")
struct AgreementTests {
  @Test("is perfect where they always said the same, of several things")
  func perfect() {
    let table = RatingTable(units: [[0, 0], [1, 1], [0, 0]], raters: 2, categories: 2)
    #expect(table.outcome(CohenKappa.self) == .value(1))
    #expect(table.outcome(FleissKappa.self) == .value(1))
    #expect(table.outcome(KrippendorffAlpha.self) == .value(1))
    #expect(table.outcome(PercentAgreement.self) == .value(1))
  }

  @Test("is −1 in Cohen's and Fleiss' measure where two always said the opposite")
  func opposite() throws {
    let table = RatingTable(units: [[0, 1], [1, 0]], raters: 2, categories: 2)
    #expect(table.outcome(CohenKappa.self) == .value(-1))
    #expect(table.outcome(FleissKappa.self) == .value(-1))
    // Alpha corrects for there being only four ratings: 1 − 3 · 4 / 8.
    #expect(table.outcome(KrippendorffAlpha.self) == .value(-0.5))
    #expect(table.outcome(PercentAgreement.self) == .value(0))
  }

  @Test("has no figure where everybody said the same one thing, though all agree")
  func oneCategory() {
    let table = RatingTable(units: [[1, 1], [1, 1]], raters: 2, categories: 2)
    #expect(table.outcome(CohenKappa.self) == .undefined(.oneCategory))
    #expect(table.outcome(FleissKappa.self) == .undefined(.oneCategory))
    #expect(table.outcome(KrippendorffAlpha.self) == .undefined(.oneCategory))
    #expect(table.outcome(PercentAgreement.self) == .value(1))
  }

  @Test("has no figure where no two said something of the same")
  func noPairs() {
    let table = RatingTable(units: [[1, nil], [nil, 0]], raters: 2, categories: 2)
    #expect(table.outcome(CohenKappa.self) == .undefined(.noPairs))
    #expect(table.outcome(FleissKappa.self) == .undefined(.noPairs))
    #expect(table.outcome(KrippendorffAlpha.self) == .undefined(.noPairs))
    #expect(table.outcome(PercentAgreement.self) == .undefined(.noPairs))
    let nothing = RatingTable(units: [], raters: 2, categories: 0)
    #expect(nothing.outcome(KrippendorffAlpha.self) == .undefined(.noPairs))
  }

  @Test("is Cohen's of two people and of nobody else")
  func notTwo() {
    let table = RatingTable(units: [[0, 1, 0], [1, 1, 1]], raters: 3, categories: 2)
    #expect(table.outcome(CohenKappa.self) == .undefined(.notTwoPeople))
  }

  @Test("does not depend on who is named first, nor on how the categories are numbered")
  func symmetric() {
    let one = RatingTable(units: [[0, 1, 2], [1, 1, nil], [2, 0, 2]], raters: 3, categories: 3)
    let other = RatingTable(
      units: [[1, 0, 2], [0, 0, nil], [1, 2, 1]], raters: 3, categories: 3)
    #expect(one.outcome(KrippendorffAlpha.self) == other.outcome(KrippendorffAlpha.self))
    #expect(one.outcome(FleissKappa.self) == other.outcome(FleissKappa.self))
  }

  @Test("averages the share of agreeing pairs over the units that two said something of")
  func percent() {
    let table = RatingTable(
      units: [[0, 0, 1], [1, nil, 1], [0, nil, nil]], raters: 3, categories: 2)
    let third = 1.0 / 3
    #expect(table.outcome(PercentAgreement.self) == .value((third + 1) / 2))
  }
}

@Suite("The interval of an agreement")
struct BootstrapTests {
  /// Of 40 units two people disagree on every fifth.
  static let table = RatingTable(
    units: (0..<40).map { unit -> [Int?] in
      let category = unit % 2
      return [category, unit.isMultiple(of: 5) ? 1 - category : category]
    }, raters: 2, categories: 2)

  @Test("is the same for the same seed and lies around the figure")
  func seeded() throws {
    let bootstrap = Bootstrap(resamples: 400, seed: 7)
    let interval = try #require(bootstrap.interval(of: Self.table, KrippendorffAlpha.self))
    let again = try #require(bootstrap.interval(of: Self.table, KrippendorffAlpha.self))
    #expect(interval == again)
    let alpha = try #require(Self.table.outcome(KrippendorffAlpha.self).value)
    #expect(interval.lower < alpha)
    #expect(alpha < interval.upper)
    #expect(interval.undefined == 0)
    let other = Bootstrap(resamples: 400, seed: 8).interval(of: Self.table, KrippendorffAlpha.self)
    #expect(other != interval)
  }

  @Test("is narrower at a lower level")
  func level() throws {
    let wide = try #require(
      Bootstrap(resamples: 400).interval(of: Self.table, CohenKappa.self))
    let narrow = try #require(
      Bootstrap(resamples: 400, level: 0.5).interval(of: Self.table, CohenKappa.self))
    #expect(wide.lower < narrow.lower)
    #expect(narrow.upper < wide.upper)
  }

  /// Of a share p of n units the resamples' standard deviation is √(p (1 − p) / n), and the interval nearly
  /// normal: 0.8 ± 1.96 · 0.0632.
  @Test("of a share of units is as wide as theory says")
  func width() throws {
    let interval = try #require(
      Bootstrap(resamples: 4000).interval(of: Self.table, PercentAgreement.self))
    let expected = (lower: 0.676, upper: 0.924)
    #expect(abs(interval.lower - expected.lower) < 0.03)
    #expect(abs(interval.upper - expected.upper) < 0.03)
  }

  @Test("is wider where units were drawn together than if each had been drawn alone")
  func clusters() throws {
    let units = (0..<40).map { unit -> [Int?] in [0, unit < 8 ? 1 : 0] }
    let alone = RatingTable(units: units, raters: 2, categories: 2)
    let together = RatingTable(
      units: units, raters: 2, categories: 2, clusters: (0..<40).map { $0 / 8 })
    let bootstrap = Bootstrap(resamples: 400)
    let narrow = try #require(bootstrap.interval(of: alone, PercentAgreement.self))
    let wide = try #require(bootstrap.interval(of: together, PercentAgreement.self))
    let widths = (narrow.upper - narrow.lower, wide.upper - wide.lower)
    #expect(widths.1 > widths.0)
  }

  @Test("is not there where there is one unit, or mostly nothing to measure")
  func tooLittle() {
    let one = RatingTable(units: [[0, 1]], raters: 2, categories: 2)
    #expect(Bootstrap().interval(of: one, KrippendorffAlpha.self) == nil)
    let same = RatingTable(
      units: [[0, 0], [0, 0], [0, 0], [0, 0]], raters: 2, categories: 2)
    #expect(Bootstrap().interval(of: same, KrippendorffAlpha.self) == nil)
  }

  @Test("says how many resamples had no figure")
  func undefined() throws {
    let table = RatingTable(
      units: [[0, 0], [0, 0], [1, 1], [0, 1], [0, 0]], raters: 2, categories: 2)
    let interval = try #require(Bootstrap().interval(of: table, KrippendorffAlpha.self))
    #expect((1..<500).contains(interval.undefined))
  }
}
