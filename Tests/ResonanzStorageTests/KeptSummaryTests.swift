import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What an import came to is kept with it")
struct KeptSummaryTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv", (1...15).map { Answer("Text \($0)", id: "\($0)", tags: ["radweg": .supports]) })
  }

  @Test("with what was to be looked at, of which the first ten are named")
  func review() throws {
    var summary = try city.importFile(
      "a.csv", [Answer("Neu", id: "1", tags: ["bus": .opposes])], sha: 2, replacesTexts: true)
    #expect(summary.vanished.count == 14 && summary.besideOthers.numbers == [1])
    let kept = try city.archive.importRecord(2).summary
    #expect(kept.vanished.count == 14 && kept.vanished.numbers == Array(2...11))
    summary.examples = []
    summary.vanished = kept.vanished
    #expect(kept == summary)
  }

  @Test("and that the same counts elsewhere, or something like it")
  func elsewhere() throws {
    let other = try city.importFile("a.csv", [Answer("Text 1", id: "x")], into: "zwei", sha: 2)
    #expect(other.resembles == "umfrage")
    #expect(try city.archive.importRecord(2).summary.resembles == "umfrage")
    let same = try city.importFile("b.csv", [Answer("Text 99", id: "y")], into: "drei", sha: 1)
    #expect(same.alsoIn == "umfrage")
    #expect(try city.archive.importRecord(3).summary.alsoIn == "umfrage")
  }

  @Test("as older versions kept it, too")
  func older() throws {
    let older = """
      {"added":3,"changed":0,"consentGiven":2,"consentWithdrawn":0,"duplicates":0,"respondents":0,
      "returned":0,"skippedErased":0,"tags":0,"unchanged":0}
      """
    try PlainSQLite.run("UPDATE import SET summary = '\(older)'", on: city.path)
    let summary = try city.archive.importRecord(1).summary
    #expect(summary.added == 3 && summary.consentGiven.count == 2)
    #expect(summary.consentWithdrawn.isEmpty && summary.vanished.isEmpty)
  }
}
