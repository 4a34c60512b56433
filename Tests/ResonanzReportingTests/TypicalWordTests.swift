import Foundation
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("Typical words")
struct TypicalWordTests {
  /// By the other form of the same statistic: 2 Σ O log (O / E) over the four cells.
  private func byCells(_ inside: (Int, of: Int), _ outside: (Int, of: Int)) -> Double {
    let whole = Double(inside.of + outside.of)
    let said = Double(inside.0 + outside.0)
    var sum = 0.0
    for sample in [inside, outside] {
      for (observed, share) in [(sample.0, said), (sample.of - sample.0, whole - said)]
      where observed > 0 {
        sum += Double(observed) * log(Double(observed) * whole / (share * Double(sample.of)))
      }
    }
    return 2 * sum
  }

  @Test(
    "The ratio is what the table of four cells gives",
    arguments: [
      (12, 50, 3, 900), (3, 3, 0, 10), (50, 50, 900, 900), (1, 8, 9, 72), (5, 10, 5, 10),
      (400_000, 500_000, 1, 500_000),
    ])
  func ratio(inside: Int, ofInside: Int, outside: Int, ofOutside: Int) {
    let ratio = LogLikelihood.ratio(
      inside: (inside, of: ofInside), outside: (outside, of: ofOutside))
    let expected = byCells((inside, of: ofInside), (outside, of: ofOutside))
    #expect(abs(ratio - expected) <= 1e-9 * max(1, expected))
  }

  @Test("Nothing is typical of a theme that everything is on, or of one without statements")
  func nothing() {
    #expect(LogLikelihood.ratio(inside: (3, of: 9), outside: (0, of: 0)) == 0)
    #expect(LogLikelihood.ratio(inside: (0, of: 0), outside: (3, of: 9)) == 0)
  }

  @Test("The most typical come first, rare ones and those of everything not at all, one a stem")
  func order() {
    func word(_ spelling: String, _ stem: String, _ statements: Int, _ others: Int) -> CountedWord {
      CountedWord(spelling: spelling, stem: stem, statements: statements, others: others)
    }
    let tally = WordTally(
      statements: 50, others: 900,
      words: [
        word("und", "und", 45, 780), word("Radweg", "radweg", 12, 3),
        word("Radwege", "radweg", 20, 4), word("Zebra", "zebra", 2, 0),
        word("Ampel", "ampel", 6, 0),
      ])
    #expect(tally.typical().map(\.word.spelling) == ["Radwege", "Ampel"])
    #expect(tally.typical(limit: 1).map(\.word.spelling) == ["Radwege"])
  }
}
