import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Texts that several statements have")
struct RepeatedTextTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer("Rettet den Park", id: "1", by: "r1", received: "2016-11-03"),
        Answer("Rettet  den Park ", id: "2", by: "r2", received: "2016-11-01"),
        Answer("Rettet den Park", id: "3", by: "r2", received: nil),
        Answer("rettet den Park", id: "4"), Answer("Mehr Licht", id: "5"),
      ])
    try city.importFile(
      "b.csv",
      [
        Answer("Rettet den Park", id: "1", group: "schools"), Answer("Mehr Licht", id: "2"),
        Answer("Nur einmal", id: "3"),
      ], into: "dialog")
  }

  @Test("are told with who said them, where and when, the commonest first")
  func found() throws {
    let texts = try city.archive.repeatedTexts()
    #expect(texts.map(\.text) == ["Rettet den Park", "Mehr Licht"])
    #expect(texts.map(\.statements) == [4, 2])
    #expect(texts.map(\.respondents) == [2, 0])
    #expect(texts.map(\.unattributed) == [1, 2])
    #expect(texts[0].consultations == ["dialog", "umfrage"])
    #expect(texts[0].groups == ["citizens", "schools"])
    #expect(texts[0].received == "2016-11-01"..."2016-11-03")
    #expect(texts[0].numbers == [1, 2, 3, 6])
  }

  @Test("can be asked for of one consultation, or only where they are many")
  func narrowed() throws {
    #expect(try city.archive.repeatedTexts(consultation: "umfrage").map(\.numbers) == [[1, 2, 3]])
    #expect(try city.archive.repeatedTexts(minimum: 3).count == 1)
    #expect(try city.archive.repeatedTexts(limit: 1).count == 1)
    #expect(throws: StorageError.self) { try city.archive.repeatedTexts(consultation: "nirgends") }
  }

  @Test("are no more where an undo leaves one of them")
  func undone() throws {
    try city.undo(2)
    #expect(try city.archive.repeatedTexts().map(\.numbers) == [[1, 2, 3]])
    #expect(try city.archive.statement(1).repeats == [2, 3])
  }
}
