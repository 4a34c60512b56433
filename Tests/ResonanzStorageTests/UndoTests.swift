import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("People take back what they did")
struct UndoTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports]), Answer("Bus", id: "2"),
        Answer("k. A.", id: "3"), Answer("Ufer", id: "4"),
      ])
  }

  private func tags(_ statement: Int) throws -> [String: Stance] {
    let tags = try city.archive.statement(statement).tags
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.slug, $0.stance) })
  }

  private func state(_ statement: Int) throws -> StatementState {
    try city.archive.statement(statement).state
  }

  /// What an undo and a redo would be about.
  private func next(_ person: PersonID) throws -> [Int?] {
    let next = try city.archive.reversible(by: person)
    return [next.undo, next.redo]
  }

  /// The events that an error names.
  private func conflict(_ body: () throws -> Void) -> [Int]? {
    do {
      try body()
      return nil
    } catch StorageError.changedSince(let event, let later, _) {
      return [event, later]
    } catch {
      return []
    }
  }

  @Test("A tag, its stance and the state that followed come and go, as often as one likes")
  func backAndForth() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    try city.tag([2], add: ["bus": .opposes], by: anna)
    for _ in 1...3 {
      try city.archive.undo(by: anna)
      #expect(try tags(2) == ["bus": .supports])
      try city.archive.undo(by: anna)
      #expect(try tags(2) == [:])
      #expect(try state(2) == .open)
      #expect(throws: StorageError.self) { try city.archive.undo(by: anna) }
      try city.archive.redo(by: anna)
      #expect(try tags(2) == ["bus": .supports])
      #expect(try state(2) == .processed)
      try city.archive.redo(by: anna)
      #expect(try tags(2) == ["bus": .opposes])
      #expect(throws: StorageError.self) { try city.archive.redo(by: anna) }
      #expect(try city.faults() == [])
    }
  }

  @Test("What comes next is known before, and what is asked for twice is done once")
  func comesNext() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    let first = try city.lastEvent()
    try city.tag([4], add: ["radweg": .supports], by: anna)
    let second = try city.lastEvent()
    #expect(try next(anna) == [second, nil])
    #expect(try next(ben) == [nil, nil])
    try city.archive.undo(second, by: anna)
    #expect(throws: StorageError.self) { try city.archive.undo(second, by: anna) }
    #expect(try next(anna) == [first, second])
    try city.archive.undo(first, by: anna)
    #expect(try next(anna) == [nil, first])
    #expect(throws: StorageError.self) { try city.archive.redo(second, by: anna) }
    try city.archive.redo(first, by: anna)
    #expect(throws: StorageError.self) { try city.archive.redo(first, by: anna) }
    #expect(try next(anna) == [first, second])
    #expect(try tags(2) == ["bus": .supports])
    #expect(try tags(4) == [:])
    #expect(try city.faults() == [])
  }

  @Test("An undo is an event of its own: what was before stays as it was asked for then")
  func asOf() throws {
    try city.tag([2, 3], add: ["bus": .supports], by: anna)
    let tagged = try city.lastEvent()
    let undone = try city.archive.undo(by: anna)
    #expect(undone.event == tagged + 1)
    #expect(undone.reversed.number == tagged)
    #expect(undone.statements == 2)
    #expect(undone.tagsRemoved == 2)
    #expect(try city.row("bus", asOf: .event(tagged))?.total.statements == 2)
    #expect(try city.row("bus")?.total.statements == 0)
  }

  @Test("A preview changes nothing")
  func preview() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    let event = try city.lastEvent()
    let preview = try city.archive.undo(by: anna, isPreview: true)
    #expect(preview.event == nil)
    #expect(try city.lastEvent() == event)
    #expect(try tags(2) == ["bus": .supports])
  }

  @Test("What somebody else did since is never touched, and the reason is said")
  func somebodyElse() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    let annas = try city.lastEvent()
    try city.tag([2], add: ["bus": .opposes], by: ben)
    let bens = try city.lastEvent()
    #expect(conflict { try city.archive.undo(by: anna) } == [annas, bens])
    #expect(try tags(2) == ["bus": .opposes])
    #expect(try city.lastEvent() == bens)
    // Once Ben takes his back, Anna can.
    try city.archive.undo(by: ben)
    try city.archive.undo(by: anna)
    #expect(try tags(2) == [:])
    #expect(try city.faults() == [])
  }

  @Test("Another tag of somebody else stays, and keeps its statement processed")
  func besides() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    try city.tag([2], add: ["seepark": .neutral], by: ben)
    try city.archive.undo(by: anna)
    #expect(try tags(2) == ["seepark": .neutral])
    #expect(try state(2) == .processed)
    try city.archive.undo(by: ben)
    #expect(try state(2) == .open)
    try city.archive.redo(by: anna)
    #expect(try tags(2) == ["bus": .supports])
    #expect(try state(2) == .processed)
    #expect(try city.faults() == [])
  }

  @Test("One changed statement among many refuses the undo of all of them")
  func bulk() throws {
    try city.tag([2, 3, 4], add: ["bus": .supports], by: anna)
    try city.tag([3], remove: ["bus"], by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    #expect(try tags(2) == ["bus": .supports])
    try city.archive.undo(by: ben)
    let undone = try city.archive.undo(by: anna)
    #expect(undone.tagsRemoved == 3)
    #expect(try city.row("bus")?.total.statements == 0)
  }

  @Test("A reason for having no tag is taken back, unless somebody decided otherwise since")
  func reasons() throws {
    try city.tag([3], state: .noContent, by: anna)
    try city.archive.undo(by: anna)
    #expect(try state(3) == .open)
    try city.archive.redo(by: anna)
    #expect(try state(3) == .noContent)
    try city.tag([3], state: .newProposal, by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    try city.archive.undo(by: ben)
    #expect(try state(3) == .noContent)
    try city.archive.undo(by: anna)
    #expect(try state(3) == .open)
    #expect(try city.faults() == [])
  }

  @Test("A statement that was queued again with its tags is so again")
  func queuedAgain() throws {
    try city.tag([1], state: .open, by: ben)
    #expect(try state(1) == .open)
    try city.tag([1], add: ["bus": .supports], by: anna)
    #expect(try state(1) == .processed)
    try city.archive.undo(by: anna)
    #expect(try state(1) == .open)
    #expect(try tags(1) == ["radweg": .supports])
    try city.archive.undo(by: ben)
    #expect(try state(1) == .processed)
    #expect(try city.faults() == [])
  }

  @Test("Doing something else forgets what could be redone; a colleague's work does not")
  func redoAfterOtherWork() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    try city.archive.undo(by: anna)
    try city.tag([3], add: ["bus": .supports], by: ben)
    try city.archive.redo(by: anna)
    try city.archive.undo(by: anna)
    try city.tag([4], add: ["bus": .supports], by: anna)
    #expect(throws: StorageError.self) { try city.archive.redo(by: anna) }
    try city.archive.undo(by: anna)
    #expect(try tags(4) == [:])
    #expect(throws: StorageError.self) { try city.archive.undo(by: anna) }
    #expect(try tags(3) == ["bus": .supports])
  }

  @Test("An event of one's own in the middle is taken back by its number, once")
  func named() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    let first = try city.lastEvent()
    try city.tag([3], add: ["bus": .supports], by: anna)
    try city.archive.undo(first, by: anna)
    #expect(try tags(2) == [:])
    #expect(try tags(3) == ["bus": .supports])
    #expect(throws: StorageError.self) { try city.archive.undo(first, by: anna) }
    try city.archive.redo(by: anna)
    #expect(try tags(2) == ["bus": .supports])
    try city.archive.undo(first, by: anna)
    #expect(try tags(2) == [:])
    try city.archive.undo(by: anna)
    #expect(try tags(3) == [:])
    #expect(try city.faults() == [])
  }

  @Test("Somebody else's event, an import and an event that isn't there are refused")
  func refused() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    let event = try city.lastEvent()
    #expect(throws: StorageError.self) { try city.archive.undo(event, by: ben) }
    #expect(throws: StorageError.self) { try city.archive.undo(2, by: Invented.person) }
    #expect(throws: StorageError.self) { try city.archive.undo(99, by: anna) }
    #expect(throws: StorageError.self) { try city.archive.undo(by: ben) }
    #expect(throws: StorageError.self) { try city.archive.redo(by: anna) }
    #expect(try city.lastEvent() == event)
  }

  @Test("A tag that a file brought comes back as the file's, and goes with its import")
  func importedTag() throws {
    try city.tag([1], remove: ["radweg"], by: anna)
    try city.archive.undo(by: anna)
    #expect(try city.archive.statement(1).tags.map(\.importNumber) == [1])
    try city.undo(1)
    try city.redo(1)
    #expect(try tags(1) == ["radweg": .supports])
    #expect(try city.faults() == [])
  }

  @Test("While an import is undone its tags don't come back, and then they do")
  func importUndoneMeanwhile() throws {
    try city.tag([1], remove: ["radweg"], by: anna)
    try city.undo(1)
    try city.archive.undo(by: anna)
    #expect(try city.faults() == [])
    try city.redo(1)
    #expect(try tags(1) == ["radweg": .supports])
    try city.archive.redo(by: anna)
    #expect(try tags(1) == [:])
    try city.undo(1)
    try city.redo(1)
    #expect(try tags(1) == [:])
    #expect(try city.faults() == [])
  }

  @Test("A file may bring a tag that somebody gave and took back, but not one that they took off")
  func filesAfterwards() throws {
    try city.tag([2, 3], add: ["bus": .neutral], by: anna)
    try city.archive.undo(by: anna)
    try city.tag([1], remove: ["radweg"], by: ben)
    let again = try city.importFile(
      "b.csv",
      [
        Answer("Bus", id: "2", tags: ["bus": .supports]),
        Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports]),
      ])
    #expect(again.tags == 1)
    #expect(try tags(2) == ["bus": .supports])
    #expect(try tags(1) == [:])
  }

  @Test("A tag that went over to another measure is not taken back behind that one's back")
  func renamedMeanwhile() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    var catalogue = try city.archive.catalogue()
    let index = try #require(catalogue.measures.firstIndex { $0.slug == "bus" })
    catalogue.measures[index].slug = "nahverkehr"
    catalogue.measures[index].replaces = ["bus"]
    try city.archive.updateCatalogue(to: catalogue, by: ben)
    let update = try city.lastEvent()
    #expect(conflict { try city.archive.undo(by: anna) } == [update - 1, update])
    #expect(try tags(2) == ["nahverkehr": .supports])
  }

  @Test("A tag to a measure that another one follows by now is not given again")
  func untaggedBeforeRename() throws {
    try city.tag([1], add: ["bus": .supports], by: ben)
    try city.tag([1], remove: ["bus"], by: anna)
    var catalogue = try city.archive.catalogue()
    let index = try #require(catalogue.measures.firstIndex { $0.slug == "bus" })
    catalogue.measures[index].slug = "nahverkehr"
    catalogue.measures[index].replaces = ["bus"]
    try city.archive.updateCatalogue(to: catalogue, by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    #expect(try city.faults() == [])
  }

  @Test("What is erased meanwhile is left out, and the rest is taken back")
  func erasedMeanwhile() throws {
    try city.tag([1, 2], add: ["bus": .supports], by: anna)
    try city.archive.erase(.statement(1), by: ben)
    try city.archive.undo(by: anna)
    #expect(try tags(2) == [:])
    try city.undo(1)
    try city.redo(1)
    #expect(try city.faults() == [])
  }

  @Test("A tag that comes back is still that of whoever gave it")
  func givenByAnother() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    try city.tag([2], add: ["bus": .opposes], by: ben)
    try city.archive.undo(by: ben)
    let tag = try #require(try city.archive.statement(2).tags.first)
    #expect(tag.person == anna && tag.stance == .supports)
    #expect(try city.archive.statements(city.read("von:anna").query) == [2])
    #expect(try city.faults() == [])
  }

  @Test("A stance is taken back where that is meant, and else stays")
  func resetStance() throws {
    let bus = try city.tag("bus")
    try city.tag([2], add: ["bus": .supports], by: anna)
    _ = try city.archive.tag([2], TagChange(added: [bus]), by: anna)
    #expect(try tags(2) == ["bus": .supports])
    _ = try city.archive.tag([2], TagChange(added: [bus], resetsStance: true), by: anna)
    #expect(try tags(2) == ["bus": .unstated])
  }

  @Test("What somebody else gave anew, though it look the same, is theirs")
  func givenAnew() throws {
    try city.tag([2], add: ["bus": .supports], by: anna)
    try city.tag([2], remove: ["bus"], by: ben)
    try city.tag([2], add: ["bus": .supports], by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    try city.archive.setFlag(.unclear, true, on: [2], by: anna)
    try city.archive.setFlag(.unclear, false, on: [2], by: ben)
    try city.archive.setFlag(.unclear, true, on: [2], by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    #expect(try tags(2) == ["bus": .supports])
  }

  @Test("A keyword that others tagged with is not taken back, and one that is gone is made anew")
  func keywordMade() throws {
    try city.archive.addKeyword("Licht", below: nil, by: anna)
    _ = try city.archive.tag([2], TagChange(keywords: ["licht"]), by: ben)
    #expect(conflict { try city.archive.undo(by: anna) } != nil)
    try city.archive.undo(by: ben)
    try city.archive.undo(by: anna)
    _ = try city.archive.tag([2], TagChange(keywords: ["Licht"]), by: ben)
    #expect(try city.archive.statement(2).tags.map(\.title) == ["Licht"])
    #expect(conflict { try city.archive.redo(by: anna) } != nil)
    #expect(try city.faults() == [])
  }
}
