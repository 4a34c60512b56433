import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("Imports undone and redone in any order, while people go on tagging")
struct UndoPropertyTests {
  @Test(
    "After every step the archive is sound, kept counts are counted counts, and the past stays",
    arguments: [1, 2, 3, 27, 41, 42] as [UInt64])
  func randomHistory(seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    for step in 1...60 {
      do { try history.step() } catch {
        Issue.record("seed \(seed), step \(step): \(history.last): \(error)")
        throw error
      }
      let faults = try history.city.faults()
      try #require(faults == [], "seed \(seed), step \(step): \(history.last)")
      let kept = try history.city.archive.tallies()
      let counted = try Tallies(counting: history.city.archive)
      try #require(kept == counted, "seed \(seed), step \(step): \(history.last)")
      let lost = try history.lostTags()
      try #require(lost == [], "seed \(seed), step \(step): \(history.last)")
    }
    for (event, tally) in history.tallies.sorted(by: { $0.key < $1.key }) {
      let then = try history.city.archive.tallies(asOf: .event(event))
      try #require(then == tally, "seed \(seed), as of event \(event)")
    }
  }
}
