import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody searches in the browser")
struct SearchPageTests {
  @Test("by a word, which is marked where it stands", arguments: Language.allCases)
  func word(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let response = try await site.ask("/search?q=radweg")
    try expect(response.page, matches: "search.\(language.rawValue).html")
  }

  @Test("for what somebody wrote who means no good, and nothing of it is markup")
  func nasty() async throws {
    let site = try InventedSite.spoken()
    let form = FormFields([("q", InventedSite.nasty + " nummer:2")])
    for address in ["/search?q=nummer:2", form.address("/search"), "/search"] {
      let text = try await site.ask(address).text
      #expect(!text.contains("<script>") && !text.contains("<img"))
      #expect(text.contains("&lt;script&gt;") && text.contains("{{words.layout.skip}}"))
    }
  }

  @Test("page by page, without gap or overlap")
  func pages() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", (1...45).map { Answer("Bank \($0)", id: "\($0)") })
    let site = try InventedSite(city)
    var seen: [Int] = []
    var address: String? = "/search?q=bank&sort=number"
    while let next = address {
      let text = try await site.ask(next).text
      seen += text.matches(of: /href="\/statements\/(\d+)"/).compactMap { Int($0.1) }
      address = text.firstMatch(of: /rel="next" href="([^"]+)"/).map {
        String($0.1).replacing("&amp;", with: "&")
      }
    }
    #expect(seen == Array(1...45))
    #expect(try await site.ask("/search?q=bank&page=99999999999999").status == .ok)
    #expect(try await site.ask("/search?q=bank&page=-1&sort=x").status == .ok)
  }

  @Test("and each statement has one link to its page, which says how it begins")
  func link() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/search?q=radweg").text
    #expect(text.ranges(of: #"href="/statements/1""#).count == 1)
    #expect(
      text.contains(
        #"<a href="/statements/1">Der <mark>Radweg</mark> am See ist zu schmal.</a>"# + "\n"
          + "Bitte verbreitern!</p>"))
  }

  @Test("and narrows it by a filter, and widens it again")
  func facets() async throws {
    let site = try InventedSite.spoken()
    let all = try await site.ask("/search").text
    #expect(all.contains(#"<a href="/search?q=group:citizens">"#))
    let narrowed = try await site.ask("/search?q=group:citizens").text
    #expect(narrowed.contains(#"<h2 id="count">3 Aussagen</h2>"#))
    #expect(narrowed.contains(#"<a href="/search?q=" aria-current="true">"#))
  }

  @Test("for a word that nobody wrote, and is told what finds more")
  func nothing() async throws {
    let site = try InventedSite.spoken()
    let hint = "<p>Weniger Wörter, Wortanfänge (rad*) oder weniger Filter finden mehr.</p>"
    for view in ["/search", "/table"] {
      let found = try await site.ask("\(view)?q=radweg").text
      #expect(found.contains(">Eingrenzen<") && !found.contains(hint))
      let nothing = try await site.ask("\(view)?q=quagga").text
      #expect(!nothing.contains(">Eingrenzen<") && nothing.contains(hint))
    }
  }

  @Test("for what there is not, and is told what may have been meant")
  func notes() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/search?q=massnahme:radweeg").text
    #expect(text.contains(#"<h2 id="count">0 Aussagen</h2>"#))
    #expect(text.contains("radweg"))
  }
}

@Suite("A text with marks")
struct MarkedTextTests {
  static let cases: [(marks: [Range<Int>], pieces: [(String, Bool)])] = [
    ([], [("Äpfel", false)]), ([0..<1], [("Ä", true), ("pfel", false)]),
    ([1..<2, 2..<3], [("Ä", false), ("p", true), ("f", true), ("el", false)]),
    ([0..<5], [("Äpfel", true)]), ([3..<9], [("Äpfel", false)]),
    ([2..<3, 0..<1], [("Äp", false), ("f", true), ("el", false)]),
  ]

  static let beginnings: [(text: String, beginning: String)] = [
    ("Mehr Bänke", "Mehr Bänke"), ("Mehr Bänke\nund Bäume", "Mehr Bänke"),
    ("\nMehr\r\nBäume", "\nMehr"),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 81)),
    (
      "Der Radweg am See ist an vielen Stellen so schmal, dass zwei sich kaum begegnen können.",
      "Der Radweg am See ist an vielen Stellen so schmal, dass zwei sich kaum begegnen"
    ),
    (String(repeating: "👨‍👩‍👧‍👦", count: 20), String(repeating: "👨‍👩‍👧‍👦", count: 12)),
  ]

  @Test(
    "begins with its first line, or with the words of it that are read at a glance",
    arguments: beginnings)
  func beginning(text: String, beginning: String) {
    let length = MarkedText.beginning(of: text)
    let parts = MarkedText(text, marks: [1..<2]).split(at: length)
    #expect(parts.before.pieces.map(\.text).joined() == beginning)
    #expect((parts.before.pieces + parts.after.pieces).map(\.text).joined() == text)
  }

  @Test("falls into pieces that are the text again", arguments: cases)
  func pieces(marks: [Range<Int>], pieces: [(String, Bool)]) {
    let marked = MarkedText("Äpfel", marks: marks)
    #expect(marked.pieces.map(\.text) == pieces.map(\.0))
    #expect(marked.pieces.map(\.isMarked) == pieces.map(\.1))
    #expect(marked.pieces.map(\.text).joined() == "Äpfel")
  }
}
