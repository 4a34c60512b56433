import ResonanzImport
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Cards that are typed in")
struct CardTypingTests {
  let city: InventedArchive

  init() throws { city = try InventedArchive() }

  private func type(
    at time: String, into consultation: String = "Werkstatt"
  ) throws -> [ImportReport] {
    var typing = try CardTyping(
      vocabulary: try city.archive.vocabulary(), isTyped: false, language: .german)
    try typing.set(.consultation, to: consultation)
    _ = typing.take("Mehr Bänke")
    _ = typing.finish()
    let now = try #require(Instant(iso: time))
    return try typing.save(
      into: city.archive, by: Invented.person, settings: LineSettings(), at: now)
  }

  @Test("are called so in the language of whoever reads it, whatever language they were typed in")
  func title() {
    for name in CardTyping.names {
      #expect(CardTyping.title(of: name, in: .english) == "(typed)")
      #expect(CardTyping.title(of: name, in: .german) == "(getippt)")
    }
    #expect(CardTyping.title(of: "umfrage.csv", in: .english) == "umfrage.csv")
  }

  @Test("once more on the same day add nothing, and on another day are somebody else's")
  func again() throws {
    #expect(try type(at: "2016-09-14T08:00:00.000Z").map(\.summary.added) == [1])
    #expect(try type(at: "2016-09-14T17:00:00.000Z").map(\.summary.added) == [0])
    #expect(try type(at: "2016-09-15T08:00:00.000Z").map(\.summary.added) == [1])
  }

  private func send(
    _ passages: [String], as id: String?, at time: String = "2016-09-14T08:00:00.000Z"
  ) throws -> (isSame: Bool?, added: Int) {
    var typing = try CardTyping(
      vocabulary: try city.archive.vocabulary(), isTyped: true, language: .german)
    try typing.set(.consultation, to: "Werkstatt")
    typing.take(passages: passages)
    let isSame = try id.flatMap { try typing.sent(as: $0, into: city.archive)?.isSame }
    let reports = try typing.save(
      into: city.archive, by: Invented.person, settings: LineSettings(),
      at: try #require(Instant(iso: time)), sentAs: id)
    return (isSame, reports.reduce(0) { $0 + $1.summary.added })
  }

  @Test(
    "are by the id of others not the same, however alike both are written",
    arguments: [
      (["Mehr Bänke\nund Licht"], ["Mehr Bänke", "und Licht"]),
      (["Mehr Bänke\nund Licht"], [#"Mehr Bänke\nund Licht"#]),
      (["Mehr Bänke\r\nund Licht"], ["Mehr Bänke\r", "und Licht"]),
      (["@home"], [#"\@home"#]), (["Eins", "@neu", "Zwei"], ["Eins\n@neu", "Zwei"]),
    ])
  func sentAs(first: [String], second: [String]) throws {
    #expect(try send(first, as: "k").isSame == nil)
    #expect(try send(first, as: "k").isSame == true)
    #expect(try send(second, as: "k").isSame == false)
  }

  @Test("by an id that is a day are not those that were typed on that day")
  func day() throws {
    #expect(try send(["Mehr Bänke"], as: nil).added == 1)
    #expect(try send(["Mehr Bänke"], as: "2016-09-14").added == 1)
    #expect(try send(["Mehr Bänke"], as: "2016-09-14").added == 0)
  }

  @Test(
    "in words that were typed for another consultation are not taken for a file that counts there")
  func sameWords() throws {
    _ = try type(at: "2016-09-14T08:00:00.000Z")
    let reports = try type(at: "2016-09-15T08:00:00.000Z", into: "Post")
    #expect(reports.map(\.summary.duplicates) == [1])
    #expect(reports.map(\.summary.resembles) == [nil])
    #expect(reports.map(\.summary.alsoIn) == [nil])
  }
}
