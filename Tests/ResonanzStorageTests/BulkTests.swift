import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("All that a query means is changed in one go")
struct BulkTests {
  let city: InventedArchive

  init() throws { city = try AskedArchive().city }

  private func query(_ typed: String) throws -> StatementSelection {
    .query(try city.read(typed).understood())
  }

  @Test("as one event, which says how many, and one undo takes it back")
  func tag() throws {
    let before = try city.archive.tally(.measure)
    let event = try city.lastEvent()
    let change = TagChange(added: [try city.tag("seepark", .supports)], keywords: ["Neu"])
    let outcome = try city.archive.tag(query("rad*"), change, by: Invented.anna)
    #expect(outcome.event == event + 1)
    #expect(outcome.added == 6)
    #expect(try city.meant("measure:seepark keyword:neu") == [1, 4, 5])
    #expect(try city.archive.history(limit: 1).first?.event.statements == 3)
    #expect(try city.faults() == [])
    try city.archive.undo(by: Invented.anna)
    #expect(try city.meant("measure:seepark") == [])
    #expect(try city.archive.tally(.measure).rows == before.rows)
    #expect(try city.faults() == [])
    try city.archive.redo(by: Invented.anna)
    #expect(try city.meant("measure:seepark tagged-by:anna") == [1, 4, 5])
    #expect(try city.faults() == [])
  }

  @Test(
    "of which some are shown, spread evenly over all numbers",
    arguments: [
      (1, [1]), (2, [1, 10]), (3, [1, 5, 10]), (4, [1, 4, 7, 10]),
      (9, [1, 2, 3, 4, 5, 6, 7, 8, 10]),
      (10, Array(1...10)), (11, Array(1...10)),
    ])
  func samples(limit: Int, expected: [Int]) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", (1...10).map { Answer("Bank \($0)", id: "\($0)") })
    let query = try city.read("bank").understood()
    let samples = try city.archive.samples(of: query, limit: limit)
    #expect(samples.count == 10)
    #expect(samples.hits.map(\.statement) == expected)
    #expect(samples.hits.allSatisfy { $0.marks == [0..<4] })
  }

  @Test("and there are no samples of nothing")
  func noSamples() throws {
    let query = try city.read("gibtesnicht").understood()
    #expect(try city.archive.samples(of: query, limit: 3).hits == [])
  }

  @Test("and the same query means others afterwards, where it asked for what was changed")
  func queue() throws {
    let change = TagChange(state: .wholeProcess)
    #expect(try city.archive.tag(query("open"), change, by: Invented.anna).restated == 1)
    #expect(try city.archive.tag(query("open"), change, by: Invented.anna).event == nil)
    #expect(try city.meant("stand:whole-process") == [3])
  }

  @Test("and a dry run says what would happen and changes nothing")
  func dryRun() throws {
    let event = try city.lastEvent()
    let change = TagChange(
      added: [try city.tag("bus", .neutral)], removed: [try city.target("radweg")])
    let foreseen = try city.archive.tag(
      query("group:citizens"), change, by: Invented.ben, isDryRun: true)
    #expect(try city.lastEvent() == event)
    let outcome = try city.archive.tag(query("group:citizens"), change, by: Invented.ben)
    #expect(outcome.event == event + 1)
    #expect(
      (foreseen.added, foreseen.removed, foreseen.restated) == (
        outcome.added, outcome.removed, outcome.restated
      ))
    #expect((outcome.added, outcome.removed, outcome.restated) == (2, 1, 1))
    #expect(foreseen.overruled == outcome.overruled)
    #expect(
      outcome.overruled == [OverruledStance(statement: 1, measure: "bus", former: .opposes)])
    #expect(try city.faults() == [])
  }

  @Test("and a reason for having no tag is refused where one of them has some")
  func refused() throws {
    let event = try city.lastEvent()
    #expect(throws: StorageError.self) {
      try city.archive.tag(query("rad*"), TagChange(state: .noContent), by: Invented.ben)
    }
    #expect(try city.lastEvent() == event)
  }

  @Test("and flags and hiding too; what is hidden is meant by its filter alone")
  func flagAndHide() throws {
    #expect(
      try city.archive.setFlag(.campaign, true, on: query("rad*"), by: Invented.ben).changed == 3)
    #expect(try city.meant("flag:campaign") == [1, 4, 5])
    #expect(try city.archive.setHidden(true, query("flag:campaign"), by: Invented.ben).changed == 3)
    #expect(try city.meant("rad*") == [])
    #expect(try city.meant("hidden flag:campaign") == [1, 4, 5])
    #expect(
      try city.archive.setHidden(false, query("hidden flag:campaign"), by: Invented.ben).changed
        == 3)
    #expect(try city.meant("rad*") == [1, 4, 5])
    #expect(try city.faults() == [])
  }
}
