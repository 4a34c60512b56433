import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks at what happened")
struct HistoryPageTests {
  /// A town in which Anna, who asks, tagged several statements at once, and took nothing back yet.
  private func site(_ language: Language = .german) throws -> InventedSite {
    let site = try InventedSite.spoken(language: language)
    try site.city.tag([1, 2], add: ["bus": .supports], by: Invented.anna)
    return site
  }

  @Test("all of it, the newest first", arguments: Language.allCases)
  func page(language: Language) async throws {
    let response = try await site(language).ask("/history", as: .tagger)
    try expect(response.page, matches: "history.\(language.rawValue).html")
  }

  @Test("of one kind, or what they did themselves")
  func filters() async throws {
    let site = try site()
    let tags = try await site.ask("/history?kind=tag").text
    #expect(tags.contains("Zuordnung: Bus im Takt (Aussage 3)"))
    #expect(!tags.contains("Import 1"))
    let own = try await site.ask("/history?mine=1&kind=").text
    #expect(own.matches(of: /<td class="moment">/).count == 1)
    let none = try await site.ask("/history?mine=1&kind=erase").text
    #expect(none.contains("<p>Davon gab es noch nichts.</p>"))
  }

  @Test("page by page, each event once")
  func pages() async throws {
    let site = try site()
    for number in 1...110 {
      try site.city.archive.addNote(
        "Notiz \(number)", on: NoteSubject(statement: 1)!, by: Invented.ben)
    }
    var (address, seen) = ("/history", [Int]())
    while true {
      let page = try await site.ask(address).text
      seen += page.matches(of: /<td class="n">(\d+)<\/td><td class="moment">/).compactMap {
        Int($0.1)
      }
      guard let next = page.firstMatch(of: /<a href="([^"]+)" rel="next">/) else { break }
      address = String(next.1)
    }
    #expect(seen == Array((1...(try site.city.lastEvent())).reversed()))
  }

  @Test("and each event leads to all statements that it changed")
  func statements() async throws {
    let site = try site()
    let event = try site.city.lastEvent()
    let list = try await site.ask("/history").text
    #expect(list.contains("<a href=\"/history/\(event)\">"))
    #expect(list.contains("<a href=\"/statements/3\">Zuordnung: Bus im Takt (Aussage 3)</a>"))
    #expect(list.contains("<a href=\"/search?q=import:1\">Import 1</a>"))
    let page = try await site.ask("/history/\(event)")
    try expect(page.page, matches: "event.html")
    let found = try await site.ask("/search?q=import:1").text
    #expect(found.contains("<h2 id=\"count\">4 Aussagen"))
    #expect(try await site.ask("/history/999").status == .notFound)
    #expect(try await site.ask("/history/0").status == .notFound)
  }

  @Test("and takes back what they may, where they are")
  func undo() async throws {
    let site = try site()
    let event = try site.city.lastEvent()
    let page = try await site.ask("/history?mine=1", as: .tagger).text
    #expect(page.contains(#"name="event" value="\#(event)""#))
    #expect(page.contains(#"name="back" value="/history?mine=1""#))
    #expect(!(try await site.ask("/history", as: .viewer).text.contains("action=\"/undo\"")))
    let undone = try await site.ask(
      "/undo", .post, as: .tagger,
      form: FormFields([("event", String(event)), ("back", "/history?mine=1")]))
    #expect(undone.headers[.location] == "/history?mine=1&event=\(event + 1)")
    let after = try await site.ask("/history?mine=1&event=\(event + 1)", as: .tagger).text
    #expect(after.contains("<p>Getan: Zurückgenommen (Ereignis \(event)), 2 Aussagen.</p>"))
    #expect(!after.contains("action=\"/undo\""))
  }
}
