import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("A table as text")
struct TextTableTests {
  @Test(
    "a character takes as many columns as a terminal gives it",
    arguments: [
      ("Maß", 3), ("", 0), ("e\u{301}", 1), ("漢字", 4), ("🚲", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2),
      ("❤\u{FE0F}", 2), ("❤", 1), ("1\u{FE0F}\u{20E3}", 2), ("ｶ", 1), ("Ａ", 2), ("각", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("–", 1), ("◆", 1),
    ])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "a long text breaks at spaces, after hyphens and slashes, and only then inside a word",
    arguments: [
      ("Fuß- und Radweg", 10, ["Fuß- und", "Radweg"]),
      ("Bürger/Bewohner", 10, ["Bürger/", "Bewohner"]),
      ("Jena-Lobeda-West", 12, ["Jena-Lobeda-", "West"]),
      ("Paradiesbahnhof", 8, ["Paradie-", "sbahnhof"]),
      ("漢字漢字", 5, ["漢字", "漢字"]),
      ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
      ("mehr als 100\u{A0}%", 12, ["mehr als", "100\u{A0}%"]),
      ("kurz", 4, ["kurz"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test(
    "what may break behind a full stop breaks there before it breaks inside a word",
    arguments: [
      ("Effizienz.Flächen.Jena", ["Effizienz.", "Flächen.Jena"]), ("z.B. Busse", ["z.B. Busse"]),
      ("Am 3.12.2016 um 18 Uhr", ["Am 3.12.2016 um", "18 Uhr"]),
    ])
  func fullStops(text: String, lines: [String]) {
    #expect(wrapped(text, to: 17, after: "-/.") == lines)
  }

  @Test(
    "no line is wider than the width, down to where the figures alone leave no room",
    arguments: Array(56...150), Language.allCases)
  func fits(width: Int, language: Language) {
    let document = InventedProcess.feedback.document(in: language)
    let text = TextRenderer(language: .german, width: width).text(of: document)
    for line in text.split(separator: "\n") {
      #expect(line.last != " ")
      #expect(String(line).displayWidth <= width)
    }
  }

  @Test("figures stand under each other whatever the titles are made of")
  func alignment() {
    let titles = ["e\u{301}", "漢字", "👩‍👩‍👧", "\u{1112}\u{1161}\u{11AB}"]
    let rows = titles.map { DocumentTable.Row.entry(mark: "", [.init($0), .init("1")]) }
    let lines = TextTable(DocumentTable(headings: ["Titel", "Zahl"], rows: rows)).lines
    #expect(Set(lines.map(\.displayWidth)) == [11])
  }

  @Test("a title cannot steer the terminal or break its line")
  func hostile() {
    let row = DocumentTable.Row.entry(mark: "", [.init("a\u{1B}[31mb\nc\u{202E}d"), .init("1")])
    let lines = TextTable(DocumentTable(headings: ["T", "Z"], rows: [row])).lines
    #expect(lines == ["T            Z", "──────────────", "a[31mb cd    1"])
  }
}
