import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("Somebody asks which statements an event changed")
struct EventStatementTests {
  private let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      ["Rad", "Bus", "Bank", "Baum"].map { Answer($0, id: $0, tags: ["mobil": .unstated]) })
  }

  private func changed() throws -> [Int] {
    try city.archive.statements(of: try city.lastEvent(), limit: 100).statements
  }

  @Test("and gets each, whatever was done with it")
  func each() throws {
    try city.tag([1, 3], add: ["bus": .supports], remove: ["mobil"])
    #expect(try changed() == [1, 3])
    try city.tag([2], remove: ["mobil"])
    #expect(try changed() == [2])
    try city.archive.setFlag(.unclear, true, on: [1, 4], by: Invented.anna)
    #expect(try changed() == [1, 4])
    try city.archive.addNote("Notiz", on: NoteSubject(statement: 4)!, by: Invented.anna)
    #expect(try changed() == [4])
    try city.archive.undo(by: Invented.anna)
    #expect(try changed() == [4])
  }

  @Test("a page at a time, with how many there are")
  func pages() throws {
    try city.tag([1, 2, 3, 4], add: ["bus": .unstated])
    let event = try city.lastEvent()
    let page = try city.archive.statements(of: event, from: 2, limit: 1)
    #expect(page.statements == [3])
    #expect(page.count == 4)
    #expect(page.entry.event.number == event)
    #expect(page.entry.event.statements == 4)
  }

  @Test("and of one that isn't there is told so")
  func unknown() throws {
    let error = #expect(throws: StorageError.self) {
      try city.archive.statements(of: 99, limit: 1)
    }
    guard case .unknownEvent(99, last: _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
