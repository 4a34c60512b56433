import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A file has a theme for all that is in it, which says of none that somebody read it")
struct UnreadTagTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile("a.csv", rows(["mobil": .unstated], isRead: false))
  }

  private func rows(_ tags: [String: Stance], isRead: Bool) -> [Answer] {
    ["Mehr Bänke", "Mehr Bäume"].enumerated().map { index, text in
      Answer(text, id: "\(index + 1)", tags: tags, isRead: isRead)
    }
  }

  private func found(_ query: String) throws -> Int {
    try city.archive.search(city.archive.readQuery(query).query).count
  }

  private func expectOpen(_ count: Int, _ themes: String...) throws {
    #expect(try found("open") == count)
    for theme in themes { #expect(try found("theme:\(theme)") == 2) }
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("also after the file was taken back and is there again, as often as that is")
  func redone() throws {
    try expectOpen(2, "mobil")
    for _ in 1...2 {
      try city.undo(1)
      try city.redo(1)
      try expectOpen(2, "mobil")
    }
  }

  @Test("also where another file has it too, and the first one is taken back")
  func handedOver() throws {
    let third = Answer("Mehr Busse", id: "3", tags: ["gruen": .unstated], isRead: false)
    try city.importFile("b.csv", rows(["mobil": .unstated], isRead: false) + [third])
    try city.undo(1)
    try expectOpen(3, "mobil")
    try city.redo(1)
    try expectOpen(3, "mobil")
  }

  @Test("also where it comes again with another theme")
  func again() throws {
    try city.importFile("b.csv", rows(["gruen": .unstated], isRead: false))
    try expectOpen(2, "mobil", "gruen")
    try city.undo(2)
    try expectOpen(2, "mobil")
    try city.redo(2)
    try expectOpen(2, "mobil", "gruen")
  }

  @Test("also where another file, which has no theme, is taken back and is there again")
  func untagged() throws {
    try city.importFile("b.csv", rows([:], isRead: true) + [Answer("Mehr Busse", id: "3")])
    try city.undo(2)
    try city.redo(2)
    try expectOpen(3, "mobil")
  }

  @Test("until a file comes whose rows have tags of their own, and while that is in force")
  func read() throws {
    try city.importFile("b.csv", rows(["gruen": .unstated], isRead: true))
    try expectOpen(0, "mobil", "gruen")
    try city.undo(2)
    try city.redo(2)
    try expectOpen(0, "mobil", "gruen")
  }

  @Test("until somebody tags it, whatever becomes of the file")
  func tagged() throws {
    try city.tag([1], add: ["gruen": .unstated])
    try expectOpen(1, "mobil")
    try city.undo(1)
    try city.redo(1)
    try expectOpen(1, "mobil")
  }

  @Test("also where it comes anew after it was taken back")
  func returned() throws {
    try city.undo(1)
    try city.importFile("b.csv", rows(["gruen": .unstated], isRead: false))
    try expectOpen(2, "gruen")
    try city.redo(1)
    try expectOpen(2, "mobil", "gruen")
  }
}
