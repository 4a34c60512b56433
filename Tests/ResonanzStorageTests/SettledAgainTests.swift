import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What was decided in a round, when things have changed since")
struct SettledAgainTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben
  let round: Int

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [Answer("Rad", id: "1"), Answer("Bus", id: "2"), Answer("k. A.", id: "3")])
    round = try city.archive.openRound("Probe", of: [anna, ben], on: [1, 2, 3], by: anna)
  }

  private func decision(
    _ tags: [String: Stance] = [:], _ reason: StatementState? = nil
  ) throws -> RoundDecision {
    try #require(
      RoundDecision(tags: try tags.map { try city.tag($0.key, $0.value) }, reason: reason))
  }

  private func tags(_ statement: Int) throws -> [String: Stance] {
    let tags = try city.archive.statement(statement).tags
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.slug, $0.stance) })
  }

  @Test("The same decision again gives back what was changed since, and only then is an event")
  func decidedAgain() throws {
    try city.archive.closeRound(round, by: anna)
    let settle = { (statement: Int, decision: RoundDecision) in
      try city.archive.settleRound(round, statement, decision, by: anna)
    }
    let supported = try decision(["radweg": .supports])
    #expect(try settle(1, supported).tagsAdded == 1)
    try city.tag([1], remove: ["radweg"], by: ben)
    let again = try settle(1, supported)
    #expect(again.event == (try city.lastEvent()))
    #expect(again.tagsAdded == 1)
    #expect(try tags(1) == ["radweg": .supports])
    try city.tag([1], add: ["seepark": .mixed], by: ben)
    #expect(try settle(1, supported).tagsRemoved == 1)
    #expect(try tags(1) == ["radweg": .supports])
    #expect(try city.archive.round(round).settled == 1)

    let empty = try decision([:], .noContent)
    _ = try settle(3, empty)
    try city.tag([3], state: .newProposal, by: ben)
    #expect(try settle(3, empty).event == (try city.lastEvent()))
    #expect(try city.archive.statement(3).state == .noContent)

    let event = try city.lastEvent()
    #expect(try settle(1, supported).event == nil)
    #expect(try settle(3, empty).event == nil)
    #expect(try city.lastEvent() == event)
    #expect(try city.faults() == [])
  }

  @Test("Decisions and a person's own answers follow a measure that was merged into another")
  func decisionsFollow() throws {
    let other = try city.archive.openRound("Andere", of: [anna, ben], on: [1], by: anna)
    let both = try decision(["radweg": .supports, "bus": .supports])
    try city.archive.answerRound(other, 1, both, by: anna)
    try city.archive.closeRound(round, by: anna)
    try city.archive.settleRound(round, 1, both, by: anna)
    var catalogue = Invented.catalogue
    catalogue.measures.removeFirst(2)
    catalogue.measures.append(
      Measure(
        slug: "wege", title: "Wege", rank: .key, themes: ["mobil"], replaces: ["radweg", "bus"]))
    try city.archive.updateCatalogue(to: catalogue, by: ben)
    let merged = try decision(["wege": .supports])
    #expect(try city.archive.result(ofRound: round).statements[0].settlement?.decision == merged)
    #expect(try city.archive.work(inRound: other, of: anna).answers == [1: merged])
    #expect(try city.archive.answerRound(other, 1, merged, by: anna) == nil)
    #expect(try city.archive.settleRound(round, 1, merged, by: ben).event == nil)
    #expect(try tags(1) == ["wege": .supports])
    #expect(try city.faults() == [])
  }
}
