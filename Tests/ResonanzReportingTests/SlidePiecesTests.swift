import Testing

@testable import ResonanzReporting

@Suite("A table on slides")
struct SlidePiecesTests {
  private func table(_ rows: [DocumentTable.Row]) -> DocumentTable {
    DocumentTable(headings: ["Nr.", "Antwort", "Ergebnis"], rows: rows)
  }

  private func row(_ number: Int, _ text: String) -> DocumentTable.Row {
    .entry(mark: "", [.init("\(number)"), .init(text), .init("teilweise")])
  }

  private func pieces(_ rows: [DocumentTable.Row]) -> [DocumentTable] {
    SlidePieces(table(rows), widths: [8, 48, 16]).pieces
  }

  @Test("stays whole where it has room")
  func whole() {
    #expect(pieces((1...5).map { row($0, "kurz") }).count == 1)
    #expect(pieces([]).count == 1)
  }

  @Test("is cut into slides that are as full as each other, and loses no row")
  func equal() {
    let rows = (1...40).map {
      row($0, "Eine Antwort, die in ihrer Spalte zwei Zeilen braucht, nicht mehr.")
    }
    let pieces = pieces(rows)
    #expect(pieces.count > 1)
    #expect(pieces.flatMap(\.rows) == rows)
    let counts = pieces.map(\.rows.count)
    #expect(counts.max()! - counts.min()! <= counts.max()! / 3, "\(counts)")
  }

  @Test("keeps the title of a section with its first row")
  func section() {
    let rows = (1...30).flatMap { number in
      [DocumentTable.Row.section("Abschnitt \(number)"), row(number, "Text in einer Zeile")]
    }
    let pieces = pieces(rows)
    #expect(pieces.flatMap(\.rows) == rows)
    for piece in pieces {
      if case .section? = piece.rows.last { Issue.record("a title stands alone") }
    }
  }

  @Test("goes on in further rows where one has more text than a slide, word for word")
  func long() {
    let words = (1...900).map { "Wort\($0)" }
    let pieces = pieces([row(1, words.joined(separator: " ")), row(2, "kurz")])
    #expect(pieces.count > 1)
    let texts = pieces.flatMap(\.rows).compactMap(\.cells).map { $0[1].text }
    #expect(texts.dropLast().joined(separator: " ").split(separator: " ").map(String.init) == words)
    #expect(texts.last == "kurz")
    let numbers = pieces.flatMap(\.rows).compactMap(\.cells).map { $0[0].text }
    #expect(numbers.filter { !$0.isEmpty } == ["1", "2"])
  }
}
