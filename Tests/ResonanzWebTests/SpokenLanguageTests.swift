import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Who has pages read out to them hears each text in its own language")
struct SpokenLanguageTests {
  private static let german = "Der Radweg am See ist zu schmal."
  private static let english = "More buses at night"

  /// Statement 1 is in a language that nobody stated, statements 2 and 3 are one submission in English.
  private func site(_ language: Language) throws -> InventedSite {
    let city = try InventedArchive()
    var drafts = [
      try city.draft(Answer(Self.german, id: "1", by: "p1"), row: 2),
      try city.draft(Answer(Self.english, id: "2", by: "p2"), row: 3),
    ]
    drafts[1].language = "en-GB"
    drafts[1].statements.append(
      StatementDraft(question: 0, column: 2, sourceID: "3", text: "And benches"))
    try city.importRows("umfrage.csv", drafts)
    try city.tag([1, 2], add: ["radweg": .supports])
    let radweg = try city.target("radweg")
    for (statement, words) in [(1, "zu schmal"), (2, "buses")] {
      let span = try city.archive.passage(words, of: statement).span
      _ = try city.archive.addQuote(
        QuoteDraft(statement: statement, span: span, words: words, target: radweg),
        by: Invented.anna)
    }
    let day = try #require(CalendarDate(iso: "2016-12-01"))
    for statement in [1, 2] {
      try city.archive.answer(
        AnswerDraft(
          subject: .statement(statement), result: .considered, date: day, text: "Wird geprüft."),
        by: Invented.anna)
    }
    return try InventedSite(city, language: language)
  }

  /// Where which texts stand: `text` once with what is said of its language.
  static let onEnglish: [(path: String, text: String)] = [
    ("/search", german), ("/table", german), ("/statements/1", german),
    ("/desk?statement=1", german),
    ("/answers", german), ("/answers/1", german), ("/history/3", german),
    ("/measures/radweg", "zu schmal"),
    ("/statements/1", "Was fehlt?"), ("/search", "Was fehlt?"), ("/desk?statement=1", "Was fehlt?"),
    ("/statements/1", "Wird geprüft."), ("/answers", "Wird geprüft."), ("/", "Radweg am See"),
  ]

  @Test("so an English page says of what is German that it is", arguments: onEnglish)
  func onEnglishPage(path: String, text: String) async throws {
    let page = try await site(.english).ask(path).text
    #expect(Self.languages(of: text, in: page).contains("de"), "\(page)")
    let same = try await site(.german).ask(path).text
    #expect(Self.languages(of: text, in: same).allSatisfy { $0 == nil })
  }

  static let onGerman: [(path: String, text: String)] = [
    ("/search", english), ("/table", english), ("/statements/2", english),
    ("/desk?statement=2", english), ("/answers", english), ("/answers/2", english),
    ("/history/3", english), ("/statements/2", "And benches"), ("/desk?statement=2", "And benches"),
    ("/measures/radweg", "buses"), ("/statements/2", "buses"),
  ]

  @Test("and a German page of what a file says is English", arguments: onGerman)
  func onGermanPage(path: String, text: String) async throws {
    let page = try await site(.german).ask(path).text
    #expect(Self.languages(of: text, in: page).contains("en-GB"), "\(page)")
    let same = try await site(.english).ask(path).text
    #expect(Self.languages(of: text, in: same).allSatisfy { $0 == nil })
  }

  @Test("and what a later file says of it holds")
  func later() async throws {
    let site = try site(.german)
    var draft = try site.city.draft(Answer(Self.english, id: "2", by: "p2"), row: 2)
    draft.language = "fr"
    try site.city.importRows("umfrage-neu.csv", [draft], sha: 2)
    let page = try await site.ask("/search").text
    #expect(Self.languages(of: Self.english, in: page) == ["fr"])
  }

  /// What the elements say of their language, whose first words a text is: nil where they say nothing.
  private static func languages(of text: String, in page: String) -> [String?] {
    page.ranges(of: text).compactMap { range in
      var rest = page[..<range.lowerBound]
      if rest.last == "“" || rest.last == "„" { rest = rest.dropLast() }
      var tags = ""
      while rest.last == ">", let start = rest.lastIndex(of: "<"), !rest[start...].hasPrefix("</") {
        tags = rest[start...] + tags
        rest = rest[..<start]
      }
      if tags.isEmpty { return nil }
      return .some(tags.matches(of: /\slang="([^"]*)"/).last.map { String($0.1) })
    }
  }
}
