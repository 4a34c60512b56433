import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("People tag statements")
struct TagTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports]), Answer("Bus", id: "2"),
        Answer("k. A.", id: "3"),
      ])
  }

  private func tags(_ statement: Int) throws -> [String: Stance] {
    let tags = try city.archive.statement(statement).tags
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.slug, $0.stance) })
  }

  private func state(_ statement: Int) throws -> StatementState {
    try city.archive.statement(statement).state
  }

  @Test("A tag makes a statement processed, and its last untag opens it again")
  func addAndRemove() throws {
    #expect(try city.tag([2], add: ["bus": .supports, "mobil": .unstated]).added == 2)
    #expect(try state(2) == .processed)
    try city.tag([2], remove: ["bus"])
    #expect(try state(2) == .processed)
    #expect(try city.tag([2], remove: ["mobil"]).removed == 1)
    #expect(try state(2) == .open)
    #expect(try city.faults() == [])
  }

  @Test("A new stance replaces the old one, which stays in the history; none given keeps it")
  func restated() throws {
    let outcome = try city.tag([1], add: ["radweg": .opposes])
    #expect(
      outcome.overruled == [OverruledStance(statement: 1, measure: "radweg", former: .supports)])
    #expect((outcome.added, outcome.removed, outcome.restanced) == (0, 0, 1))
    #expect(try tags(1) == ["radweg": .opposes])
    let event = try city.lastEvent()
    #expect(try city.tag([1], add: ["radweg": .unstated]).event == nil)
    #expect(try city.lastEvent() == event)
    #expect(try tags(1) == ["radweg": .opposes])
    #expect(
      try city.archive.statement(1).history.map(\.change) == [
        .text("Rad"), .tagged(slug: "radweg", .supports), .untagged(slug: "radweg"),
        .tagged(slug: "radweg", .opposes),
      ])
    #expect(try city.row("radweg", asOf: .event(event - 1))?.byStance == [.supports: 1])
  }

  @Test(
    "New tags, gone ones and those with another stance are told apart, by an undo and a redo too")
  func figures() throws {
    try city.tag([2], add: ["radweg": .unstated])
    let foreseen = try city.archive.tag(
      .numbers([1, 2, 3]), TagChange(added: [try city.tag("radweg", .opposes)]),
      by: Invented.person, isDryRun: true)
    let outcome = try city.tag([1, 2, 3], add: ["radweg": .opposes])
    #expect((outcome.added, outcome.removed, outcome.restanced) == (1, 0, 2))
    #expect(outcome.overruled.map(\.statement) == [1])
    #expect(foreseen.event == nil)
    #expect((foreseen.added, foreseen.removed, foreseen.restanced) == (1, 0, 2))
    #expect(foreseen.overruled == outcome.overruled)
    let undone = try city.archive.undo(by: Invented.person)
    #expect((undone.tagsAdded, undone.tagsRemoved, undone.tagsRestanced) == (0, 1, 2))
    let redone = try city.archive.redo(by: Invented.person)
    #expect((redone.tagsAdded, redone.tagsRemoved, redone.tagsRestanced) == (1, 0, 2))
    #expect(try city.faults() == [])
  }

  @Test("Many statements are one event, and what changes nothing is none")
  func bulk() throws {
    let event = try city.lastEvent()
    let outcome = try city.tag([1, 2, 3, 3], add: ["bus": .neutral], remove: ["radweg"])
    #expect(outcome.event == event + 1)
    #expect(outcome.added == 3)
    #expect(outcome.removed == 1)
    #expect(try city.tag([1, 2, 3], add: ["bus": .neutral]).event == nil)
    #expect(try city.tag([1], remove: ["seepark"]).event == nil)
    #expect(try city.tag([], add: ["bus": .supports]).event == nil)
    #expect(try city.lastEvent() == event + 1)
    #expect(try city.faults() == [])
  }

  @Test("One target named twice is one tag, and both stances make it mixed")
  func twice() throws {
    let change = TagChange(added: try [city.tag("bus", .supports), city.tag("bus", .opposes)])
    #expect(try city.archive.tag([2], change, by: Invented.person).added == 1)
    #expect(try tags(2) == ["bus": .mixed])
  }

  @Test("A stance on a theme is not kept")
  func themeStance() throws {
    try city.tag([1], add: ["mobil": .supports])
    #expect(try tags(1) == ["radweg": .supports, "mobil": .unstated])
    #expect(try city.row("mobil")?.total.statements == 1)
    #expect(try city.faults() == [])
  }

  @Test(
    "An untagged statement can have a reason, until it is tagged or queued again",
    arguments: [StatementState.wholeProcess, .noContent, .newProposal])
  func reasons(reason: StatementState) throws {
    #expect(try city.tag([3], state: reason).restated == 1)
    #expect(try state(3) == reason)
    #expect(try city.archive.tally(.theme).base["citizens"]?.processed == 2)
    try city.tag([3], state: .open)
    #expect(try state(3) == .open)
    try city.tag([3], state: reason)
    try city.tag([3], add: ["bus": .unstated])
    #expect(try state(3) == .processed)
    #expect(try city.faults() == [])
  }

  @Test("A reason is refused for a tagged statement, unless its tags go with the same change")
  func refusedReason() throws {
    let event = try city.lastEvent()
    let error = #expect(throws: StorageError.self) { try city.tag([3, 1], state: .noContent) }
    guard case .taggedStatement(1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try city.lastEvent() == event)
    #expect(try state(3) == .open)
    try city.tag([1, 3], remove: ["radweg"], state: .noContent)
    #expect(try state(1) == .noContent)
  }

  @Test("One unknown statement refuses all of them", arguments: [[1, 99], [99], [0], [-1, 2]])
  func unknown(statements: [Int]) throws {
    let event = try city.lastEvent()
    #expect(throws: StorageError.self) { try city.tag(statements, add: ["bus": .supports]) }
    #expect(try city.lastEvent() == event)
    #expect(try city.row("bus")?.total == .zero)
  }

  @Test("A tag that a person took off is not brought back by the file")
  func takenOff() throws {
    try city.tag([1], remove: ["radweg"])
    let again = try city.importFile(
      "b.csv", [Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports])])
    #expect(again.isEmpty)
    #expect(try tags(1) == [:])
    try city.undo(1)
    try city.redo(1)
    #expect(try tags(1) == [:])
  }

  @Test(
    "A tag of an undone import returns with the corrected import, a person's own with the statement"
  )
  func corrected() throws {
    try city.tag([1], add: ["bus": .neutral])
    try city.undo(1)
    #expect(try city.row("bus")?.total == .zero)
    let summary = try city.importFile(
      "b.csv", [Answer("Rad", id: "1", by: "r1", tags: ["radweg": .opposes])])
    #expect(summary.returned == 1)
    #expect(summary.tags == 1)
    #expect(try tags(1) == ["radweg": .opposes, "bus": .neutral])
    #expect(try city.row("bus")?.total.statements == 1)
    #expect(try city.faults() == [])
  }

  @Test("A preview says what an undo takes along and changes nothing")
  func preview() throws {
    try city.tag([1, 2], add: ["bus": .neutral])
    let event = try city.lastEvent()
    let preview = try city.archive.undoImport(1, by: Invented.person, isPreview: true)
    #expect(try city.lastEvent() == event)
    var real = try city.undo(1)
    #expect(real.event == event + 1)
    real.event = nil
    #expect(preview == real)
    #expect(real.statements == 3)
    #expect(real.importTags == 1)
    #expect(real.staffTags == 2)
    #expect(throws: StorageError.self) { try city.undo(1) }
    #expect(throws: StorageError.self) { try city.undo(9) }
  }
}
