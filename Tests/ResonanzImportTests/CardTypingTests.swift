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
