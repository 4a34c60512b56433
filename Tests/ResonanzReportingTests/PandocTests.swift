import Foundation
import ResonanzModel
import ResonanzTables
import TestSupport
import Testing

@testable import ResonanzReporting

@Suite("A report becomes a text for Word, or slides")
struct PandocTests {
  /// All of this is markup somewhere: for pandoc, Word or a shell.
  static let hostile = "**fett** _x_ `c` <b>&amp; $x^2$ [a](http://b) \\n @cite {=openxml} – “Ä” 👋🏽"

  static let wide = DocumentTable(
    headings: ["Maßnahme"] + (1...9).map { "Akteursgruppe \($0)" },
    rows: [
      .section("Stadt"),
      .entry(
        mark: "◆", [.init("Radweg & Bus")] + (1...9).map { .init("\($0)", value: .integer($0)) }),
      .total([.init("Insgesamt")] + (1...9).map { .init("\($0)", value: .integer($0)) }),
    ])

  static let document = Document(
    title: "Bericht <über> alles",
    blocks: [
      .paragraph(hostile), .table(WorkbookTests.table), .part("Breit"), .table(wide),
      .part("Zuletzt"), .heading("Wer sprach"),
      .quotation(Quotation("Mehr Platz!\n- für *alle*", attribution: "Schulen, 2016")),
      .list((1...9).map { "Punkt \($0)" }), .copyText("47 Nennungen."),
      .signs([.init("–", "nicht gefragt")]),
    ])

  static let version = JSONValue.array([.number(1), .number(22)])

  @Test("Words are handed on word by word, never as markup")
  func words() {
    let text = PandocElement.text("a *b*\n\u{1}c\u{A0}d")
    #expect(
      JSONValue.array(text).line == """
        [{"t": "Str", "c": "a"}, {"t": "Space"}, {"t": "Str", "c": "*b*"}, {"t": "LineBreak"}, \
        {"t": "Str", "c": "\u{FFFD}c\u{A0}d"}]
        """)
  }

  @Test("A part with a wide table is on pages that lie, and the others on pages that stand")
  func pages() {
    var document = PandocDocument(in: .german, hasPages: true)
    let text = document.json(of: Self.document, version: Self.version).line
    let sizes = text.matches(of: /w:pgSz w:w=\\"(\d+)\\"/).map { String($0.1) }
    #expect(sizes == ["11906", "16838"])
    #expect(!PandocDocument.endsWide(Self.document))
    var templated = PandocDocument(in: .german, hasPages: false)
    let plain = templated.json(of: Self.document, version: Self.version).line
    #expect(!plain.contains("pgSz"))
    #expect(plain.matches(of: /w:br w:type=\\"page\\"/).count == 2)
  }

  @Test("Slides leave nothing out, and a long list goes on on the next")
  func slides() throws {
    var slides = PandocSlides(in: .german)
    let json = slides.json(of: Self.document, version: Self.version).line
    for piece in ["Wer", "sprach", "Platz!", "nicht", "47", "Radweg", "Insgesamt", "◆", "9"] {
      #expect(json.contains("\"\(piece)\""), "\(piece)")
    }
    let titles = json.matches(of: /"Header", "c": \[1, [^}]*?"Str", "c": "([^"]*)"/).map {
      String($0.1)
    }
    #expect(titles == ["Überblick", "Breit", "Zuletzt", "Zuletzt", "Zuletzt"])
    #expect(slides.tables.map(\.count) == [3, 10])
  }

  @Test("Tables on slides get columns by what stands in them, and letters that fit")
  func slideTables() {
    let table = """
      <a:tbl><a:tblGrid><a:gridCol w="300" /><a:gridCol w="300" /></a:tblGrid>\
      <a:rPr b="1" /><a:rPr/></a:tbl>
      """
    var widths = [[20, 10], [1]][...]
    let result = SlideTables.layingOut("<x>\(table)</x>", &widths)
    #expect(
      result == """
        <x><a:tbl><a:tblGrid><a:gridCol w="400" /><a:gridCol w="200" /></a:tblGrid>\
        <a:rPr sz="800" b="1" /><a:rPr sz="800"/></a:tbl></x>
        """)
    #expect(widths == [[1]])
  }

  @Test("Rows of a table stay together: all of a short one, the first ones of a long one")
  func wordTables() {
    func kept(_ rows: Int) -> [Bool] {
      let row =
        "<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"Compact\" /><w:jc w:val=\"left\" /></w:pPr></w:p></w:tc></w:tr>"
      let xml =
        "<w:p><w:r/></w:p><w:tbl><w:tblPr />" + String(repeating: row, count: rows)
        + "</w:tbl><w:p><w:pPr></w:pPr></w:p>"
      return WordTables.keepingTogether(xml).components(separatedBy: "<w:tr>")
        .map { $0.contains("<w:pStyle w:val=\"Compact\" /><w:keepNext/><w:jc") }
    }
    #expect(kept(3) == [false, true, true, false])
    #expect(kept(20).firstIndex(of: true) == 1)
    #expect(kept(20).lastIndex(of: true) == 4)
    #expect(kept(1) == [false, false])
    #expect(
      WordTables.keepingTogether("<w:tbl><w:tr><w:p><w:r/></w:p></w:tr><w:tr></w:tr></w:tbl>")
        == "<w:tbl><w:tr><w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p></w:tr><w:tr></w:tr></w:tbl>"
    )
  }

  @Test("Pandoc's reference becomes A4 with letters of the language")
  func reference() {
    #expect(WordPage.document("<w:sectPr />", isLandscape: false).contains("w:w=\"11906\""))
    let styles = """
      <w:styles><w:lang w:val="en-US" /><w:style w:styleId="Title"><w:jc w:val="center" /></w:style>\
      <w:style w:styleId="Compact"><w:pPr/></w:style></w:styles>
      """
    #expect(
      WordPage.styles(styles, language: "de-DE").hasPrefix(
        """
        <w:styles><w:lang w:val="de-DE" /><w:style w:styleId="Title"><w:jc w:val="left" /></w:style>\
        <w:style w:styleId="Compact"><w:pPr/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
        """))
  }

  // MARK: - With the program itself

  @Test(
    "A text for Word says what the report says, letter by letter",
    .enabled(if: PandocRenderer.isAvailable, "pandoc is not installed"))
  func word() throws {
    let folder = TemporaryFolder()
    let path = folder.file("bericht.docx")
    try PandocRenderer(in: .german).bytes(of: Self.document, as: .docx)
      .write(to: URL(filePath: path))
    let xml = try #require(try PackageParts(path: path).text(of: "word/document.xml"))
    let text = Self.plain(xml)
    #expect(text.contains(Self.hostile))
    #expect(text.contains("„Mehr Platz!"))
    #expect(text.contains("- für *alle*“"))
    for piece in ["Bericht <über> alles", "◆ Radweg & Bus", "47 Nennungen.", "1.204"] {
      #expect(text.contains(piece), "\(piece)")
    }
    // In its last section, which the reference lays out, pages stand.
    #expect(xml.matches(of: /w:pgSz [^>]*w:w="(\d+)"/).map { $0.1 } == ["11906", "16838", "11906"])
    #expect(xml.contains("w:val=\"BlockText\""))
  }

  @Test(
    "Slides have a title each", .enabled(if: PandocRenderer.isAvailable, "pandoc is not installed"))
  func powerPoint() throws {
    let folder = TemporaryFolder()
    let path = folder.file("bericht.pptx")
    try PandocRenderer(in: .german).bytes(of: Self.document, as: .pptx)
      .write(to: URL(filePath: path))
    let parts = PackageParts(path: path)
    let slides = try (1...9).compactMap { try parts.text(of: "ppt/slides/slide\($0).xml") }
    let texts = slides.map(Self.plain)
    #expect(texts.count == 6)
    #expect(texts[0].contains("Bericht <über> alles"))
    #expect(texts[1].contains(Self.hostile))
    #expect(texts[2].contains("Radweg & Bus"))
    #expect(slides[2].contains("<a:rPr sz=\""))
  }

  @Test(
    "A template that is not there is named",
    .enabled(if: PandocRenderer.isAvailable, "pandoc is not installed"))
  func noTemplate() {
    #expect(throws: OfficeError.noTemplate(path: "stadt.docx")) {
      try PandocRenderer(in: .german, template: "stadt.docx").bytes(of: Self.document, as: .docx)
    }
  }

  @Test("Words for what goes wrong", arguments: Language.allCases)
  func errors(language: Language) {
    let lines = [
      OfficeError.noPandoc, .failed(.docx, message: "x"), .noTemplate(path: "stadt.docx"),
    ].map { $0.explanation(in: language).line }
    switch language {
    case .german:
      #expect(
        lines == [
          "Bericht als docx oder pptx: Dafür braucht es das Programm pandoc, und es ist nicht installiert. Auf Debian und Ubuntu: apt-get install pandoc. Oder nehmen Sie xlsx oder markdown.",
          "Bericht als docx: pandoc hat keine Datei daraus gemacht. Es meldet: x Prüfen Sie die Vorlage, wenn Sie eine nennen, oder nehmen Sie xlsx oder markdown.",
          "stadt.docx: Die Vorlage lässt sich nicht lesen. Nennen Sie mit --template eine Datei von Word oder PowerPoint.",
        ])
    case .english:
      #expect(
        lines == [
          "Report as docx or pptx: That needs the program pandoc, which is not installed. On Debian and Ubuntu: apt-get install pandoc. Or use xlsx or markdown.",
          "Report as docx: pandoc made no file of it. It says: x Check the template if you name one, or use xlsx or markdown.",
          "stadt.docx: The template can't be read. Name a file of Word or PowerPoint with --template.",
        ])
    }
  }

  /// The text of a part without its markup.
  private static func plain(_ xml: String) -> String {
    xml.replacing(/<w:br\s*\/>/, with: "\n").replacing(/<[^>]*>/, with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
