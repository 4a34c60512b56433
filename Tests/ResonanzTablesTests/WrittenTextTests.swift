import ResonanzTables
import TestSupport
import Testing

@Suite("What a person reads in a file that was written")
struct WrittenTextTests {
  private func pieces(_ text: String) throws -> [WrittenPiece] {
    try WrittenText(bytes: Array(text.utf8)).pieces
  }

  @Test("is in a text its lines, but for the empty ones")
  func lines() throws {
    #expect(
      try pieces("Titel\r\n\r\n  47 Nennungen \nEnde") == [
        WrittenPiece("Titel", at: .line(1)), WrittenPiece("47 Nennungen", at: .line(3)),
        WrittenPiece("Ende", at: .line(4)),
      ])
  }

  @Test("is in a page what stands between its tags, below its headings")
  func page() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Titel</title><style>p{color:red}</style></head>
      <body><p>Vorher</p><h2 id="s1">Wer <b>sprach</b></h2><p>Bürger &amp; Co.,
      47<br>Schulen/<wbr>Politik</p>
      <table><tr><th scope="row"><span>★</span>&#160;Radweg</th><td>&lt;5 &#x2713; & mehr</td></tr></table>
      <svg><text x="1">12</text><text>13</text></svg><script>var x = 1</script></body></html>
      """
    func below(_ text: String) -> WrittenPiece { WrittenPiece(text, at: .below("Wer sprach")) }
    #expect(
      try pieces(page) == [
        WrittenPiece("Vorher", at: .below("")), below("Wer sprach"), below("Bürger & Co., 47"),
        below("Schulen/Politik"), below("★ Radweg"), below("<5 ✓ & mehr"), below("12"), below("13"),
      ])
  }

  @Test("is in a document for Word its paragraphs, and what is broken into runs is one")
  func word() throws {
    let zip = ZipFile([
      (
        "word/document.xml",
        """
        <w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Wer sprach</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">47 </w:t></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>Nennungen</w:t>
        <w:br/><w:t>&amp; mehr</w:t></w:r></w:p></w:body></w:document>
        """
      )
    ])
    #expect(
      try WrittenText(bytes: zip.bytes).pieces == [
        WrittenPiece("Wer sprach", at: .below("Wer sprach")),
        WrittenPiece("47 Nennungen", at: .below("Wer sprach")),
        WrittenPiece("& mehr", at: .below("Wer sprach")),
      ])
  }

  @Test("is in a presentation the paragraphs of its slides, in their order")
  func slides() throws {
    func slide(_ texts: String...) -> String {
      "<p:sld>" + texts.map { "<a:p><a:r><a:t>\($0)</a:t></a:r></a:p>" }.joined() + "</p:sld>"
    }
    let zip = ZipFile([
      ("ppt/slides/slide1.xml", slide("Titel")), ("ppt/slides/slide2.xml", slide("A", "B")),
      ("ppt/notesSlides/notesSlide1.xml", slide("Notiz")),
    ])
    #expect(
      try WrittenText(bytes: zip.bytes).pieces == [
        WrittenPiece("Titel", at: .slide(1)), WrittenPiece("A", at: .slide(2)),
        WrittenPiece("B", at: .slide(2)),
      ])
  }

  @Test("is in a workbook the cells of every sheet")
  func workbook() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.xlsx")
    var writer = try WorkbookWriter(path: path)
    for (name, number) in [("Maßnahmen", 47.0), ("Themen", 0.25)] {
      let sheet = try writer.addSheet(
        SheetDesign(name, columns: [SheetColumn("Titel"), SheetColumn("Zahl")]))
      try writer.write([.text("Radweg"), .number(number)], to: sheet)
    }
    try writer.finish()
    let pieces = try WrittenText(of: path).pieces
    #expect(pieces.count == 8)
    #expect(pieces[3] == WrittenPiece("47", at: .cell("B2", sheet: "Maßnahmen")))
    #expect(pieces[7] == WrittenPiece("0.25", at: .cell("B2", sheet: "Themen")))
  }

  @Test(
    "is none where the package is damaged",
    arguments: [[0x50, 0x4B, 3, 4], Array("PK\u{3}\u{4} Unsinn".utf8)] as [[UInt8]])
  func damaged(bytes: [UInt8]) {
    #expect(throws: TableError.self) { try WrittenText(bytes: bytes) }
  }
}

@Suite("A note in a PDF")
struct PrintedNoteTests {
  private static let printed = """
    %PDF-1.4
    1 0 obj
    <</Title (Bericht)
    /Creator (Wer \\(auch\\) immer)>>
    endobj
    2 0 obj
    <</Type /Catalog>>
    endobj
    xref
    0 3
    trailer
    <</Size 3
    /Root 2 0 R
    /Info 1 0 R>>
    startxref
    95
    %%EOF
    """

  @Test("is found again, and what was printed is as it was")
  func added() throws {
    let printed = Array(Self.printed.utf8)
    let file = try #require(PrintedNote.adding("{a-note:1%20}", to: printed))
    #expect(file.starts(with: printed))
    let note = try #require(PrintedNote(in: file))
    #expect(note.text == "{a-note:1%20}")
    #expect(note.printed == printed)
    let update = String(decoding: file[printed.count...], as: UTF8.self)
    #expect(
      update.contains(
        "/Title (Bericht)\n/Creator (Wer \\(auch\\) immer)\n/Keywords ({a-note:1%20})>>"))
    #expect(update.contains("/Prev 95>>"))
    // Where the table says that the object is, it is.
    let offset = try #require(update.firstMatch(of: /xref\n1 1\n(\d{10}) 00000 n/)).1
    #expect(file[(Int(offset) ?? 0)...].starts(with: Array("1 0 obj".utf8)))
    let start = try #require(update.firstMatch(of: /startxref\n(\d+)\n/)).1
    #expect(file[(Int(start) ?? 0)...].starts(with: Array("xref".utf8)))
  }

  @Test(
    "is added to none that is built otherwise, and found in none that has none",
    arguments: ["", "%PDF-1.5\nxref stream", "%PDF-1.4\ntrailer\n<</Size 3>>"])
  func none(text: String) {
    #expect(PrintedNote.adding("x", to: Array(text.utf8)) == nil)
    #expect(PrintedNote(in: Array(text.utf8)) == nil)
  }
}
