import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A corrected file gives a tag that it brought another stance")
struct CorrectedStanceTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try send(["radweg": .supports])
  }

  @discardableResult
  private func send(_ tags: [String: Stance], text: String = "Mehr Bänke") throws -> ImportSummary {
    try city.importFile(
      "a.csv", [Answer(text, id: "1", tags: tags)], sha: 7, replacesTexts: true)
  }

  private func stances() throws -> [String: Stance] {
    let tags = try city.archive.statement(1).tags
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.slug, $0.stance) })
  }

  @Test(
    "which holds from then on, unless it says none",
    arguments: [(.opposes, .opposes, 1), (.unstated, .supports, 0), (.supports, .supports, 0)]
      as [(Stance, Stance, Int)])
  func taken(said: Stance, now: Stance, changed: Int) throws {
    let summary = try send(["radweg": said])
    #expect(summary.stancesChanged == changed && summary.tags == 0)
    #expect(summary.isEmpty == (changed == 0))
    #expect(try stances() == ["radweg": now])
    #expect(try city.row("radweg")?.total.statements == 1)
    #expect(try city.faults() == [])
  }

  @Test("of which the newest in force is right, whatever is undone and redone in between")
  func undone() throws {
    try send(["radweg": .opposes])
    try send(["radweg": .mixed])
    try city.undo(2)
    #expect(try stances() == ["radweg": .mixed])
    try city.undo(3)
    #expect(try stances() == ["radweg": .supports])
    try city.redo(2)
    #expect(try stances() == ["radweg": .opposes])
    try city.undo(1)
    #expect(try stances() == ["radweg": .opposes])
    try city.redo(3)
    #expect(try stances() == ["radweg": .mixed])
    #expect(try city.faults() == [])
  }

  @Test("which a newer file said again while the other one was undone")
  func saidAgain() throws {
    try send(["radweg": .opposes])
    try city.undo(2)
    try send(["radweg": .supports], text: "Mehr Bänke am See")
    try city.redo(2)
    #expect(try stances() == ["radweg": .supports])
    try city.undo(3)
    #expect(try stances() == ["radweg": .opposes])
    #expect(try city.faults() == [])
  }

  @Test("but never where a person has given the tag")
  func person() throws {
    try city.tag([1], add: ["radweg": .neutral])
    let summary = try send(["radweg": .opposes])
    #expect(summary.isEmpty && summary.stancesOfStaff == 1)
    #expect(try send(["radweg": .neutral]).stancesOfStaff == 0)
    #expect(try stances() == ["radweg": .neutral])
  }

  @Test("and what it leaves empty stays, as the import says where the file has such columns")
  func leftEmpty() throws {
    func leftOut(_ tags: [String: Stance], namesTags: Bool) throws -> [Int] {
      let row = try city.draft(Answer("Mehr Bänke", id: "1", tags: tags), row: 2)
      let summary = try city.importRows("a.csv", [row], sha: 7, namesTags: namesTags).summary
      #expect(summary.isEmpty)
      return [summary.tagsLeftOut.count, summary.stancesLeftOut]
    }
    #expect(try leftOut([:], namesTags: true) == [1, 0])
    #expect(try leftOut(["radweg": .unstated], namesTags: true) == [0, 1])
    #expect(try leftOut(["radweg": .supports], namesTags: true) == [0, 0])
    #expect(try leftOut([:], namesTags: false) == [0, 0])
    #expect(try leftOut(["radweg": .unstated], namesTags: false) == [0, 0])
    #expect(try stances() == ["radweg": .supports])
  }

  @Test("and every import is named that says the tags beside, since each alone would keep them")
  func besideSeveral() throws {
    try send(["radweg": .supports], text: "Mehr Bänke am See")
    #expect(try send(["bus": .opposes], text: "Mehr Bänke am See").besideImports == [1, 2])
    try city.undo(1)
    #expect(try stances() == ["radweg": .supports, "bus": .opposes])
    try city.undo(2)
    #expect(try stances() == ["bus": .opposes])
  }

  @Test("and other targets, whose tags stand beside the earlier ones, as the import says")
  func beside() throws {
    let summary = try send(["bus": .opposes])
    #expect(summary.besideOthers.numbers == [1])
    #expect(summary.besideImports == [1])
    #expect(try stances() == ["radweg": .supports, "bus": .opposes])
    try city.undo(1)
    #expect(try stances() == ["bus": .opposes])
    #expect(try send(["bus": .opposes]).besideOthers.isEmpty)
  }
}
