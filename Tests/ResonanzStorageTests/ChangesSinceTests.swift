import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What is different from what it was then")
struct ChangesSinceTests {
  let city: InventedArchive
  let event: Int
  let anna = Invented.anna

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", tags: ["radweg": .supports]), Answer("Bus", id: "2"),
        Answer("k. A.", id: "3"),
      ])
    event = try city.lastEvent()
  }

  private func changes() throws -> ChangesSince { try city.archive.changes(since: event) }

  @Test("is not what came and went, however often")
  func net() throws {
    try city.tag([2, 3], add: ["bus": .supports], by: anna)
    for _ in 1...2 {
      try city.archive.undo(by: anna)
      #expect(try changes() == ChangesSince())
      try city.archive.redo(by: anna)
      #expect(try changes() == ChangesSince(tags: 2, states: 2))
    }
    try city.tag([2, 3], remove: ["bus"], by: anna)
    try city.tag([1], add: ["radweg": .opposes], by: anna)
    #expect(try changes() == ChangesSince(tags: 1))
    try city.tag([1], add: ["radweg": .supports], by: anna)
    try city.archive.setHidden(true, [1], by: anna)
    #expect(try changes() == ChangesSince(gone: 1))
    try city.archive.setHidden(false, [1], by: anna)
    #expect(try changes() == ChangesSince())
  }

  @Test("are statements that came or say something else, states, and answers")
  func others() throws {
    try city.tag([3], state: .noContent, by: anna)
    #expect(try changes() == ChangesSince(states: 1))
    try city.importFile("b.csv", [Answer("Neu", id: "4", tags: ["bus": .supports])], sha: 2)
    #expect(try changes() == ChangesSince(added: 1, states: 1))
    try city.importFile("c.csv", [Answer("Radweg", id: "1")], sha: 3, replacesTexts: true)
    #expect(try changes() == ChangesSince(added: 1, reworded: 1, states: 1))
    try city.undo(2)
    #expect(try changes() == ChangesSince(reworded: 1, states: 1))
    let day = try #require(CalendarDate(iso: "2016-12-06"))
    let number = try city.archive.answer(
      AnswerDraft(subject: .statement(2), result: .partly, date: day, text: "Ja."), by: anna)
    #expect(try changes().answers == 1)
    try city.archive.withdrawAnswer(number, by: anna)
    #expect(try changes().answers == 0)
  }

  @Test("are erased ones by themselves, of those that counted")
  func erased() throws {
    try city.archive.setHidden(true, [3], by: anna)
    #expect(try changes() == ChangesSince(gone: 1))
    try city.archive.erase(.statement(3), by: anna)
    try city.archive.erase(.statement(1), by: anna)
    let changes = try changes()
    #expect(changes.erased == 2)
    #expect(changes.added + changes.gone + changes.reworded == 0)
    #expect(changes.erasures == 2)
  }
}
