import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Flags, notes and hidden statements")
struct FlagAndNoteTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rad am Ufer", id: "1", by: "r1", tags: ["radweg": .supports]),
        Answer("Bus", id: "2", by: "r1"), Answer("Frau M. aus der Uferstraße", id: "3"),
      ])
  }

  private func flags(_ statement: Int) throws -> [StatementFlag] {
    try city.archive.statement(statement).flags
  }

  @Test(
    "A flag is set once, settled, and set again; each is an event, and what changes nothing is none"
  )
  func flag() throws {
    #expect(try city.archive.setFlag(.personalData, true, on: [3, 2], by: anna).changed == 2)
    #expect(try city.archive.setFlag(.personalData, true, on: [3], by: ben).event == nil)
    #expect(try city.archive.setFlag(.campaign, true, on: [3], by: ben).changed == 1)
    #expect(try flags(3) == [.campaign, .personalData])
    #expect(try city.archive.setFlag(.personalData, false, on: [1, 3], by: anna).changed == 1)
    #expect(try flags(3) == [.campaign])
    try city.archive.undo(by: anna)
    try city.archive.undo(by: anna)
    #expect(try flags(3) == [.campaign])
    #expect(try flags(2) == [])
    try city.archive.redo(by: anna)
    #expect(try flags(2) == [.personalData])
    #expect(throws: StorageError.self) {
      try city.archive.setFlag(.unclear, true, on: [9], by: anna)
    }
    #expect(try city.faults() == [])
  }

  @Test("A hidden statement doesn't count and can't be found, and says so; shown again it does")
  func hidden() throws {
    try city.archive.setHidden(true, [1], by: anna)
    let event = try city.lastEvent()
    #expect(try city.row("radweg")?.total == .zero)
    #expect(try city.found("ufer") == [3])
    #expect(try city.archive.statement(1).isHidden)
    #expect(try !city.archive.statement(1).isLive)
    #expect(try city.archive.setHidden(true, [1], by: ben).event == nil)
    #expect(try city.faults() == [])
    try city.archive.setHidden(false, [1], by: ben)
    #expect(try city.row("radweg")?.total.statements == 1)
    #expect(try city.row("radweg", asOf: .event(event))?.total == .zero)
    #expect(try city.found("ufer") == [3, 1])
    #expect(try city.faults() == [])
    #expect(throws: StorageError.self) { try city.archive.undo(by: anna) }
    try city.archive.undo(by: ben)
    #expect(try city.found("ufer") == [3])
    try city.archive.undo(by: anna)
    #expect(try city.found("ufer") == [3, 1])
    #expect(try city.faults() == [])
  }

  @Test("An import that is undone and redone, or comes again, does not bring a hidden one back")
  func hiddenAndImported() throws {
    try city.archive.setHidden(true, [1], by: anna)
    try city.undo(1)
    try city.archive.setHidden(false, [1], by: anna)
    #expect(try city.found("ufer") == [])
    #expect(try city.faults() == [])
    try city.archive.undo(by: anna)
    try city.redo(1)
    #expect(try city.found("ufer") == [3])
    let again = try city.importFile("b.csv", [Answer("Rad am Ufer", id: "1", by: "r1")])
    #expect(again.isEmpty)
    #expect(try city.faults() == [])
    try city.archive.undo(by: anna)
    #expect(try city.found("ufer") == [3, 1])
  }

  @Test("A note is on a statement, its tag, or what can be tagged; its text changes and comes back")
  func note() throws {
    let radweg = try city.target("radweg")
    let onStatement = try #require(NoteSubject(statement: 1))
    let onTag = try #require(NoteSubject(statement: 1, target: radweg))
    let onMeasure = try #require(NoteSubject(target: radweg))
    #expect(NoteSubject() == nil)
    let first = try city.archive.addNote("Nachfragen", on: onStatement, by: anna)
    let second = try city.archive.addNote("Eher teils-teils?", on: onTag, by: ben)
    let third = try city.archive.addNote("Auch Fußwege", on: onMeasure, by: anna)
    #expect(try city.archive.notes(on: onStatement).map(\.number) == [first, second])
    #expect(try city.archive.notes(on: onTag).map(\.number) == [second])
    #expect(try city.archive.notes(on: onMeasure).map(\.text) == ["Auch Fußwege"])
    #expect(try city.archive.statement(1).notes.map(\.text) == ["Nachfragen", "Eher teils-teils?"])
    try city.archive.changeNote(first, to: "Nachgefragt", by: ben)
    #expect(try city.archive.notes(on: onStatement).first?.text == "Nachgefragt")
    #expect(try city.archive.notes(on: onStatement).first?.person == ben)
    try city.archive.undo(by: ben)
    #expect(try city.archive.notes(on: onStatement).first?.text == "Nachfragen")
    try city.archive.removeNote(third, by: anna)
    #expect(try city.archive.notes().map(\.number) == [first, second])
    try city.archive.undo(by: anna)
    #expect(try city.archive.notes().map(\.number) == [first, second, third])
    #expect(try city.faults() == [])
  }

  @Test("A note without words, on what isn't there, or that isn't there is refused")
  func refusedNotes() throws {
    let event = try city.lastEvent()
    let bus = try #require(NoteSubject(statement: 1, target: try city.target("bus")))
    let nobody = try #require(NoteSubject(statement: 9))
    let one = try #require(NoteSubject(statement: 1))
    #expect(throws: StorageError.self) { try city.archive.addNote("x", on: bus, by: anna) }
    #expect(throws: StorageError.self) { try city.archive.addNote("x", on: nobody, by: anna) }
    #expect(throws: StorageError.self) { try city.archive.addNote(" \n", on: one, by: anna) }
    #expect(throws: StorageError.self) { try city.archive.changeNote(4, to: "x", by: anna) }
    #expect(throws: StorageError.self) { try city.archive.removeNote(4, by: anna) }
    #expect(try city.lastEvent() == event)
  }
}
