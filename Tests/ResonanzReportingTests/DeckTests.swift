import Foundation
import ResonanzModel
import ResonanzTables
import TestSupport
import Testing

@testable import ResonanzReporting

@Suite("A deck has exactly one page for each measure")
struct DeckTests {
  static let words = DeckWords(language: .german)

  @Test("and says nothing of a table that it does not show")
  func hidden() {
    func table(_ title: String) -> DocumentTable {
      DocumentTable(
        headings: [title, "Nennungen"],
        rows: [.entry(mark: "", [.init("a"), .init("2", value: .integer(2))])])
    }
    let choice = DeckChoice(
      of: [
        .part("Radweg"), .copyText("Zwei Nennungen."),
        .chart(Chart(.bars, title: "Nach Gruppe", table: table("Gruppe"))),
        .heading("Typische Wörter"), .table(table("Wort")), .paragraph("Wie man sie liest."),
        .heading("Lesehilfe"), .paragraph("Eine Aussage zählt einmal."),
      ], quotesAreSaid: false)
    #expect(
      choice.said == [
        .copyText("Zwei Nennungen."), .heading("Lesehilfe"),
        .paragraph("Eine Aussage zählt einmal."),
      ])
    #expect(choice.shown.count == 1)
  }

  /// Sheets as a catalogue and a survey may make them: short ones, and such with far more than a page holds.
  static func document(_ parts: Int, seed: UInt64) -> Document {
    var random = SeededGenerator(seed: seed)
    func text(_ most: Int) -> String {
      let words = [
        "Radweg", "über", "👩‍👩‍👧‍👦", "Straßenbahnhaltestelle", "e\u{301}", "soll", "an der Saale", "WWW.",
      ]
      return (0...Int.random(in: 0...most, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    func table(_ rows: Int) -> DocumentTable {
      DocumentTable(
        headings: ["Akteursgruppe", "zustimmend", "ablehnend"],
        rows: (0...rows).map { row in
          .entry(
            mark: "",
            [.init(text(5)), .init("\(row)", value: .integer(row)), .init("2", value: .integer(2))])
        })
    }
    let sheets = (1...parts).flatMap { part -> [Document.Block] in
      let size = part.isMultiple(of: 3) ? 60 : 6
      return [
        .part("\(part). " + text(size / 4)), .lines([text(4), text(3)]), .copyText(text(size)),
        .heading("Handlungsfelder"), .list((0...size / 4).map { _ in text(size / 2) }),
        .heading("Nach Gruppe"),
        part.isMultiple(of: 2)
          ? .chart(Chart(.stackedBars, title: text(6), table: table(size / 3)))
          : .table(table(size)),
        .quotation(Quotation(text(size * 4), attribution: text(5))),
      ]
    }
    return Document(
      title: "Seedorf 2030",
      blocks: [.paragraph(text(20))] + sheets
        + [.lines(["Frage: x", InventedDocument.stamp.code])])
  }

  @Test(
    "whatever is on it: it has room, or it is cut and says so", arguments: [1, 2, 3] as [UInt64])
  func fits(seed: UInt64) {
    let document = Self.document(30, seed: seed)
    for medium in [DeckRoom.Medium.page, .slide] {
      let room = DeckRoom(medium: medium)
      let pages = DeckPages(document, in: room, words: Self.words, isTitled: medium == .page).pages
      #expect(pages.count == 31)
      #expect(pages.contains(where: \.isCut) && pages.contains { !$0.isCut })
      for (index, page) in pages.enumerated() {
        let width = room.width(isWhole: page.isWhole)
        let heights = [page.said, page.shown].map {
          $0.reduce(0) { $0 + room.height(of: $1, size: page.size, width: width) }
        }
        let height = room.height(
          title: page.title, isFirst: index == 0 && medium == .page, stamp: document.stampLines)
        #expect((page.isWhole ? heights.reduce(0, +) : heights.max() ?? 0) <= height, "\(index)")
        #expect(!page.said.isEmpty || !page.shown.isEmpty)
        #expect(page.said.last?.isHeading != true)
      }
    }
  }

  @Test("and a cut quote says only what was said, and where it stands in full")
  func cut() throws {
    let document = Self.document(30, seed: 4)
    let html = HTMLRenderer(language: .german, layout: .deck).text(of: document)
    #expect(html.matches(of: /<section class="sheet/).count == 31)
    let pages =
      DeckPages(document, in: DeckRoom(medium: .page), words: Self.words, isTitled: true).pages
    let whole = document.blocks.compactMap(\.quotation)
    for page in pages {
      for quote in page.shown.compactMap(\.quotation) {
        let kept = quote.text.hasSuffix(" […]") ? String(quote.text.dropLast(4)) : quote.text
        #expect(whole.contains { $0.attribution == quote.attribution && $0.text.hasPrefix(kept) })
      }
      if page.isCut { #expect(html.contains(Self.words.cut(page.title).html)) }
    }
  }

  @Test(
    "as a browser lays it out",
    .enabled(if: OutsideProgram("chromium") != nil), arguments: [5, 6] as [UInt64])
  func browser(seed: UInt64) throws {
    let document = Self.document(24, seed: seed)
    let page = HTMLRenderer(language: .german, layout: .deck).text(of: document)
    let browser = try #require(OutsideProgram("chromium"))
    let folder = TemporaryFolder()
    // What would be cut off on paper is told by a script, in the same rules on a screen as wide as the paper.
    let script = """
      <script>addEventListener('load',()=>{const over=[...document.querySelectorAll('.sheet')]
      .map((sheet,index)=>[index+1,sheet.scrollHeight-sheet.clientHeight])
      .filter(([,excess])=>excess>1);
      document.body.dataset.over=JSON.stringify(over)})</script></body>
      """
    let measured = page.replacing(/<meta http-equiv[^>]*>/, with: "")
      .replacing("@media print{", with: "@media all{").replacing("</body>", with: script)
    let file = URL(filePath: try folder.write("m.html", Array(measured.utf8)))
    let options = [
      "--headless", "--disable-gpu", "--no-sandbox", "--hide-scrollbars", "--window-size=1009,800",
      "--user-data-dir=\(folder.path)/profile",
    ]
    let url = URL(filePath: folder.path)
    let outcome = try browser.run(options + ["--dump-dom", file.absoluteString], in: url)
    let dom = String(decoding: outcome.output, as: UTF8.self)
    #expect(dom.firstMatch(of: /data-over="([^"]*)"/).map { String($0.1) } == "[]")
    let source = URL(filePath: try folder.write("p.html", Array(page.utf8)))
    _ = try browser.run(
      options + [
        "--no-pdf-header-footer", "--print-to-pdf=\(folder.path)/p.pdf", source.absoluteString,
      ],
      in: url)
    let pdf = String(
      decoding: try Data(contentsOf: url.appending(path: "p.pdf")), as: UTF8.self)
    #expect(pdf.matches(of: /\/Type \/Page\b/).count == 25)
  }

  @Test(
    "as slides too, with the title before and what it was made from behind them",
    .enabled(if: PandocRenderer.isAvailable))
  func slides() throws {
    let document = Self.document(12, seed: 7)
    let bytes = try PandocRenderer(in: .german).bytes(of: document, as: .pptx, isDeck: true)
    let pieces = try WrittenText(bytes: Array(bytes)).pieces
    guard case .slide(let last)? = pieces.last?.place else {
      throw CocoaError(.fileReadCorruptFile)
    }
    #expect(last == 1 + 13 + 1)
    #expect(ReportStamp(in: pieces.map(\.text).joined(separator: "\n")) == InventedDocument.stamp)
  }

  @Test(
    "and its title slide says in a sentence what all of it says, and as of when",
    .enabled(if: PandocRenderer.isAvailable))
  func titleSlide() throws {
    let document = Document(
      title: "ISEK <Jena>",
      blocks: [
        .paragraph("Alle zusammen haben 12 Aussagen gemacht."), .heading("Grundlage"),
        .lines(["Wissensstand: Ereignis 12", "Ausgeblendet: 1 Aussage"]), .part("Radweg"),
        .paragraph("Zum Radweg."),
      ])
    let bytes = try PandocRenderer(in: .german).bytes(of: document, as: .pptx, isDeck: true)
    let first = try WrittenText(bytes: Array(bytes)).pieces.filter { $0.place == .slide(1) }
    #expect(
      first.map(\.text) == [
        "ISEK <Jena>", "Alle zusammen haben 12 Aussagen gemacht.", "Wissensstand: Ereignis 12",
        "Ausgeblendet: 1 Aussage",
      ])
  }
}

@Suite("A text that has no room")
struct LineBreakingTests {
  @Test(
    "takes as many lines as its words need",
    arguments: [
      ("", 1), ("Radweg", 1), ("Radweg am See", 2), ("a\nb", 2),
      ("Donaudampfschifffahrtsgesellschaftskapitän", 4),
    ])
  func lines(text: String, count: Int) {
    #expect(LineBreaking.lines(of: text, room: 6) == count)
  }

  @Test(
    "is cut behind a sentence, else behind a word, else behind a letter",
    arguments: [
      ("Mehr Radwege bitte. Und zwar überall in der Stadt.", 2, "Mehr Radwege bitte. …"),
      ("Wir wollen überall in der ganzen Stadt fahren", 2, "Wir wollen überall in der ganzen …"),
      ("Donaudampfschifffahrtsgesellschaftskapitän", 1, "Donaudampfschi …"),
      ("kurz", 1, "kurz"),
    ])
  func cut(text: String, lines: Int, expected: String) {
    #expect(LineBreaking.cut(text, to: lines, room: 10) == expected)
  }

  @Test("never takes more lines than it may, and never divides a letter")
  func property() {
    var random = SeededGenerator(seed: 9)
    let letters = ["a", "ü", "e\u{301}", "👩‍👩‍👧‍👦", " ", " ", ". ", "🇩🇪", "W", "\u{5D0}"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...200, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? ""
      }.joined()
      let most = Int.random(in: 1...6, using: &random)
      let cut = LineBreaking.cut(text, to: most, room: 12)
      #expect(LineBreaking.lines(of: cut, room: 12) <= most)
      let kept = cut == text ? cut : String(cut.dropLast(2))
      #expect(Array(text).starts(with: Array(kept)))
    }
  }
}

extension Document.Block {
  fileprivate var quotation: Quotation? {
    if case .quotation(let quotation) = self { quotation } else { nil }
  }
}
