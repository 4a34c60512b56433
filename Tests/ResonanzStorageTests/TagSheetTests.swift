import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A list of tags, each statement with its own")
struct TagSheetTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", (1...4).map { Answer("Text \($0)", id: "\($0)", by: "r\($0)") })
  }

  private func slugs(_ statement: Int) throws -> [String] {
    try city.archive.statement(statement).tags.map { "\($0.slug) \($0.stance)" }
  }

  @Test("is added as one event, and counts at once as a recount does")
  func adds() throws {
    let before = try city.lastEvent()
    let outcome = try city.archive.addTags(
      [
        StatementTags(
          statement: 1, tags: [try city.tag("radweg", .supports), try city.tag("mobil")]),
        StatementTags(statement: 2, keywords: ["Bänke"]),
        StatementTags(statement: 3, state: .noContent),
      ], by: Invented.person)
    #expect(outcome.event == before + 1)
    #expect(outcome.added == 3)
    #expect(outcome.restated == 3)
    #expect(try slugs(1) == ["mobil unstated", "radweg supports"])
    #expect(try slugs(2) == ["baenke unstated"])
    #expect(
      try (1...4).map { try city.archive.statement($0).state } == [
        .processed, .processed, .noContent, .open,
      ])
    #expect(try city.faults() == [])
  }

  @Test("that comes again adds nothing and is no event")
  func again() throws {
    let list = [
      StatementTags(statement: 1, tags: [try city.tag("radweg", .opposes)], keywords: ["Bank"]),
      StatementTags(statement: 2, state: .newProposal),
    ]
    _ = try city.archive.addTags(list, by: Invented.person)
    let event = try city.lastEvent()
    let outcome = try city.archive.addTags(list, by: Invented.person)
    #expect(outcome.event == nil)
    #expect(outcome.unchanged == 2)
    #expect(try city.lastEvent() == event)
  }

  @Test(
    "gives a stance where there is none and never takes one away",
    arguments: [
      (Stance.unstated, Stance.supports, "radweg supports", 1, [Int]()),
      (.opposes, .supports, "radweg opposes", 0, [1]),
      (.opposes, .unstated, "radweg opposes", 0, []),
      (.opposes, .opposes, "radweg opposes", 0, []),
    ])
  func stances(was: Stance, said: Stance, now: String, restanced: Int, differing: [Int]) throws {
    _ = try city.archive.tag(
      [1], TagChange(added: [try city.tag("radweg", was)]), by: Invented.person)
    let outcome = try city.archive.addTags(
      [StatementTags(statement: 1, tags: [try city.tag("radweg", said)])], by: Invented.person)
    #expect(try slugs(1) == [now])
    #expect(outcome.added == 0)
    #expect(outcome.restanced == restanced)
    #expect(outcome.differing == differing)
    #expect(try city.faults() == [])
  }

  @Test(
    "with a reason for having no tag is refused where there is one, or comes one",
    arguments: [
      StatementTags(statement: 1, state: .newProposal),
      StatementTags(statement: 2, keywords: ["Bänke"], state: .noContent),
    ])
  func reasonDespiteTags(said: StatementTags) throws {
    try city.importFile(
      "b.csv", [Answer("Text 1", id: "1", by: "r1", tags: ["mobil": .unstated])], sha: 2)
    let before = try city.lastEvent()
    #expect(throws: StorageError.self) {
      try city.archive.addTags(
        [StatementTags(statement: 3, state: .wholeProcess), said], by: Invented.person)
    }
    #expect(try city.lastEvent() == before)
    #expect(try city.archive.statement(3).state == .open)
    #expect(try city.archive.standings(of: [1, 2])[1]?.tags == ["mobil"])
  }

  @Test("says in a dry run what it would do, and does nothing")
  func dryRun() throws {
    let before = try city.lastEvent()
    let outcome = try city.archive.addTags(
      [StatementTags(statement: 1, keywords: ["Neu"])], by: Invented.person, isDryRun: true)
    #expect(outcome.added == 1)
    #expect(try city.lastEvent() == before)
    #expect(try city.archive.vocabulary().keywords == [])
  }

  @Test("with a statement that is not there changes nothing")
  func unknown() throws {
    #expect(throws: StorageError.self) {
      try city.archive.addTags(
        [StatementTags(statement: 1, keywords: ["Neu"]), StatementTags(statement: 99)],
        by: Invented.person)
    }
    #expect(try slugs(1) == [])
  }

  @Test("is held against the statements as they stand")
  func standings() throws {
    try city.importFile("a.csv", [Answer("Text eins", id: "1")], sha: 2, replacesTexts: true)
    let standings = try city.archive.standings(of: [1, 2, 99])
    #expect(standings[1]?.text == "Text eins")
    #expect(standings[1]?.isLive == true)
    #expect(standings[2]?.text == "Text 2")
    #expect(standings[99] == nil)
  }
}
