import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What a later import knows of submissions that are there")
struct LaterFactsTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  @discardableResult
  private func importFile(
    _ attributes: [String: [String]], sha: UInt8, text: String = "Mehr Bänke"
  ) throws -> ImportSummary {
    var draft = try city.draft(Answer(text, id: "1", by: "r1"), row: 2)
    draft.attributes = attributes
    return try city.importRows("a.csv", [draft], sha: sha, replacesTexts: true).summary
  }

  private func attributes() throws -> [String: [String]] {
    try city.archive.statement(1).attributes
  }

  @Test("Attributes that were not asked for the first time are added, and go with their import")
  func added() throws {
    try importFile([:], sha: 1)
    let second = try importFile(["Alter": ["30–44"], "Wege": ["Bus", "Rad"]], sha: 2)
    #expect(second.number == 2)
    #expect(second.attributesChanged == 2)
    #expect(try attributes() == ["Alter": ["30–44"], "Wege": ["Bus", "Rad"]])
    #expect(try city.faults() == [])
    try city.undo(2)
    #expect(try attributes() == [:])
    try city.redo(2)
    #expect(try attributes() == ["Alter": ["30–44"], "Wege": ["Bus", "Rad"]])
    #expect(try city.faults() == [])
  }

  @Test("Of two values the newest import in force is right, and the same again is nothing new")
  func changed() throws {
    try importFile(["Alter": ["18–29"], "Ort": ["Nord"]], sha: 1)
    #expect(try importFile(["Alter": ["18–29"]], sha: 2).isEmpty)
    #expect(try importFile(["Alter": ["30–44"]], sha: 3).attributesChanged == 1)
    #expect(try attributes() == ["Alter": ["30–44"], "Ort": ["Nord"]])
    try city.undo(2)
    #expect(try attributes() == ["Alter": ["18–29"], "Ort": ["Nord"]])
    #expect(try city.faults() == [])
  }

  @Test("An import that is undone leaves what another one in force said too")
  func undone() throws {
    try importFile(["Alter": ["18–29"]], sha: 1)
    try importFile(["Alter": ["18–29"]], sha: 2, text: "Mehr Bänke am See")
    try city.undo(1)
    #expect(try attributes() == ["Alter": ["18–29"]])
    #expect(try city.faults() == [])
  }
}

@Suite("A source group that another file names otherwise")
struct OtherGroupTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private func outcome(_ answer: Answer) throws -> SubmissionOutcome? {
    try city.importRows("b.csv", [try city.draft(answer, row: 2)], sha: 2).outcomes.first
  }

  @Test("is a fault of a row whose respondent or statement is known by an id")
  func byID() throws {
    try city.importFile(
      "a.csv", [Answer("Mehr Bänke", id: "1", by: "r1"), Answer("Mehr Licht", id: "2")])
    #expect(
      try outcome(Answer("Mehr Bänke", id: "1", by: "r1", group: "schools"))
        == .rejected(.otherGroup(respondent: "r1", known: "citizens", named: "schools")))
    #expect(
      try outcome(Answer("Mehr Licht", id: "2", group: "schools"))
        == .rejected(.otherGroupOfStatement(2, known: "citizens", named: "schools")))
  }

  @Test("is other people where a text alone is known, in whatever order the rows stand")
  func byText() throws {
    let cards = [
      Answer("k. A."), Answer("k. A.", group: "schools"), Answer("Mehr Licht", group: "schools"),
    ]
    try city.importFile("a.csv", cards)
    #expect(try city.importFile("a.csv", cards.reversed(), sha: 2).isEmpty)
    let more = try city.importFile("b.csv", [Answer("Mehr Licht"), Answer("k. A.")], sha: 3)
    #expect(more.added == 1)
    #expect(more.unchanged == 1)
    #expect(try city.archive.statement(4).group == "citizens")
    #expect(try city.importFile("b.csv", [Answer("Mehr Licht"), Answer("k. A.")], sha: 4).isEmpty)
  }

  @Test("can be put right after an undo, where texts alone are known")
  func putRight() throws {
    try city.importFile("a.csv", [Answer("Mehr Licht", group: "unknown")])
    try city.undo(1)
    try city.importFile("a.csv", [Answer("Mehr Licht", group: "schools")], sha: 2)
    #expect(try city.archive.statement(2).group == "schools")
    #expect(try city.archive.statement(1).isLive == false)
    #expect(try city.faults() == [])
  }

  @Test("is none where a row names no group: it has that of its respondent")
  func unnamed() throws {
    try city.importFile("a.csv", [Answer("Mehr Bänke", id: "1", by: "r1", group: "schools")])
    #expect(try outcome(Answer("Mehr Licht", id: "9", by: "r1", group: "unknown")) == .accepted)
    #expect(try city.archive.statement(2).group == "schools")
    #expect(try outcome(Answer("Mehr Bänke", id: "1", by: "r1", group: "unknown")) == .accepted)
    #expect(try city.faults() == [])
  }
}
