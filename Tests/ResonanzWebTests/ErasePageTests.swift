import Foundation
import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody asks that their words be erased, and an administrator does it in the browser")
struct ErasePageTests {
  private func erase(
    _ site: InventedSite, _ fields: [(name: String, value: String)]
  ) async throws -> TestResponse {
    try await site.ask("/erase", .post, form: FormFields(fields))
  }

  @Test("who is shown first what will be lost", arguments: Language.allCases)
  func consequences(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let page = try await site.ask("/erase?statement=1").page
    try expect(page, matches: "erase.\(language.rawValue).html")
    // In words that the command line has too.
    let preview = try site.city.archive.erase(.statement(1), by: Invented.anna, isPreview: true)
    let lines = ErasureText(preview, in: language, door: .page).consequences(
      try site.city.archive.texts(toErase: .statement(1)), [],
      in: try site.city.archive.consultation("umfrage"))
    for line in lines.map(ErasePage.Line.init) {
      #expect(page.contains(">\(SafeHTML().escapeText(line.text))</p>"))
    }
    #expect(try site.city.archive.statement(1).text != nil)
  }

  @Test("and has to type what is meant", arguments: ["", "2", "1 "])
  func unconfirmed(typed: String) async throws {
    let site = try InventedSite.spoken()
    let response = try await erase(site, [("statement", "1"), ("confirmation", typed)])
    #expect(response.status == .unprocessableContent)
    #expect(
      response.text.contains(
        "<p>Es wurde nichts gelöscht: Die Bestätigung fehlt oder lautet anders.</p>"))
    #expect(try site.city.archive.statement(1).text != nil)
  }

  @Test("and is told what came of it")
  func erased() async throws {
    let site = try InventedSite.spoken()
    let words = "zu schmal"
    func isThere() -> Bool {
      [site.city.path, site.city.path + "-wal"].contains { file in
        FileManager.default.contents(atPath: file)?.contains(words) ?? false
      }
    }
    #expect(isThere())
    let response = try await erase(site, [("statement", "1"), ("confirmation", "1")])
    #expect(response.status == .ok)
    let event = try site.city.lastEvent()
    #expect(response.text.contains("<p>Gelöscht: 1 Aussage (Ereignis \(event))</p>"))
    #expect(
      response.text.contains("<p>Im Archiv und seinem Protokoll ist nichts mehr davon.</p>"))
    #expect(try site.city.archive.statement(1).text == nil)
    #expect(!isThere())
    #expect(try site.city.faults() == [])
    let again = try await site.ask("/erase?statement=1")
    #expect(again.status == .conflict)
    #expect(try await site.ask("/statements/1").text.contains("/erase?statement=1") == false)
  }

  /// With a letter of two statements, 5 and 6.
  private func withLetter() throws -> InventedSite {
    let site = try InventedSite.spoken()
    var letter = try site.city.draft(Answer("Mehr Bänke am Ufer", id: "b1", by: "p5"), row: 2)
    letter.statements += try site.city.draft(Answer("Weniger Lärm am Markt", id: "b2"), row: 2)
      .statements
    try site.city.importRows("briefe.csv", [letter], into: "briefe")
    return site
  }

  /// Of all statements those that have their words still.
  private func kept(_ site: InventedSite) throws -> [Int] {
    try (1...6).filter { try site.city.archive.statement($0).text != nil }
  }

  @Test("of one statement only, where nothing else is said")
  func alone() async throws {
    let site = try withLetter()
    let page = try await site.ask("/erase?statement=5").text
    #expect(page.contains("<p>Zu löschen: 1 Aussage</p>"))
    #expect(page.contains(#"<a href="/erase?statement=5&amp;whole=1">"#))
    let done = try await erase(site, [("statement", "5"), ("confirmation", "5")])
    #expect(done.text.contains("<p>Gelöscht: 1 Aussage (Ereignis"))
    #expect(try kept(site) == [1, 2, 3, 4, 6])
  }

  @Test("with all that came in together with it, where that is meant")
  func whole() async throws {
    let site = try withLetter()
    let all = try await site.ask("/erase?statement=5&whole=1").text
    #expect(all.contains("<p>Zu löschen: 2 Aussagen</p>"))
    #expect(all.contains(#"<input type="hidden" name="whole" value="1">"#))
    #expect(!all.contains("whole=1\">"))
    let done = try await erase(site, [("statement", "5"), ("whole", "1"), ("confirmation", "5")])
    #expect(done.text.contains("<p>Gelöscht: 2 Aussagen (Ereignis"))
    #expect(try kept(site) == [1, 2, 3, 4])
  }

  @Test(
    "and finds no command among the words, since they are at a page", arguments: Language.allCases)
  func withoutCommands(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    // What was answered, what somebody else said in the same words, and what is still to be cleared.
    try site.city.importFile("zwei.csv", [Answer("Mehr Busse am Abend", id: "9")], into: "zwei")
    let day = try #require(CalendarDate(iso: "2016-12-01"))
    _ = try site.city.archive.answer(
      AnswerDraft(subject: .statement(3), result: .considered, date: day, text: "Ab Mai."),
      by: Invented.anna)
    let preview = try site.city.archive.erase(.statement(3), by: Invented.anna, isPreview: true)
    #expect(!preview.answers.isEmpty && !preview.identical.isEmpty)
    let text = ErasureText(preview, isWiped: false, in: language, door: .page)
    let lines =
      text.consequences([], [], in: try site.city.archive.consultation("umfrage"))
      + text.outcome([])
    for line in lines { #expect(!line.contains("resonanz ") && !line.contains("--")) }
    let button = try #require(EraseWords.words["finish"])
    #expect(lines.last?.contains(button(in: language)) == true)
    let page = try await site.ask("/erase?statement=3").text
    #expect(!page.contains("resonanz ") && page.contains("/type"))
  }

  @Test("of a respondent, of whom nothing is taken any more")
  func respondent() async throws {
    let site = try InventedSite.spoken()
    let fields = [("respondent", "p2"), ("consultation", "umfrage")]
    let preview = try await site.ask(FormFields(fields.map { ($0.0, $0.1) }).address("/erase"))
    #expect(preview.text.contains("Von diesem Absender wird nichts mehr angenommen."))
    #expect(!preview.text.contains("<script>alert"))
    let done = try await erase(site, fields + [("confirmation", "p2")])
    #expect(done.status == .ok)
    #expect(try site.city.archive.statement(2).text == nil)
    #expect(try site.city.archive.statement(1).text != nil)
  }

  @Test("and with the statement, files that Resonanz wrote")
  func copies() async throws {
    let site = try InventedSite.spoken()
    let file = site.city.folder.file("aussagen.csv")
    try Data("Der Radweg am See ist zu schmal.\nBitte verbreitern!".utf8).write(
      to: URL(filePath: file))
    try CopyRegistry(archive: site.city.path)
      .add(.export, file, event: try site.city.lastEvent())
    let kept = try await site.ask("/erase?statement=1&keep=1")
    #expect(kept.text.contains(">aussagen.csv (Export): bleibt unverändert"))
    let done = try await erase(site, [("statement", "1"), ("confirmation", "1")])
    #expect(done.text.contains(">aussagen.csv (Export): gelöscht"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test("but nobody else, and only whom or what there is")
  func refused() async throws {
    let site = try InventedSite.spoken()
    for role in [Role.viewer, .tagger, .analyst] {
      #expect(try await site.ask("/erase?statement=1", as: role).status == .forbidden)
      #expect(!(try await site.ask("/statements/1", as: role).text.contains("/erase")))
    }
    #expect(try await site.ask("/statements/1").text.contains("/erase?statement=1"))
    #expect(try await site.ask("/erase?statement=99").status == .notFound)
    #expect(try await site.ask("/erase?statement=x").status == .unprocessableContent)
    #expect(try await erase(site, [("statement", "x")]).status == .unprocessableContent)
    #expect(
      try await site.ask("/erase?respondent=px&consultation=umfrage").status.kind == .clientError)
  }
}

extension Data {
  /// Whether these words stand in it.
  fileprivate func contains(_ words: String) -> Bool { firstRange(of: Data(words.utf8)) != nil }
}
