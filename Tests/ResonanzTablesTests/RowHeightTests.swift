import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A row of a sheet that people read")
struct RowHeightTests {
  @Test(
    "is reckoned to have as many lines as its words need",
    arguments: [
      ("", 1), ("eins zwei", 1), ("eins zwei drei", 2), ("eins\nzwei", 2), ("eins\n\nzwei", 3),
      ("Straßenbahnhaltestelle", 3), ("a Straßenbahnhaltestelle", 4), ("äöüßäöüßäö", 1),
      ("日本語日本", 1), ("日本語日本語", 2), ("eins     zwei", 1),
    ])
  func lines(text: String, lines: Int) {
    #expect(RowHeight.lines(of: text, width: 10) == lines)
  }

  @Test("has the height of its highest cell, up to what a spreadsheet allows")
  func points() {
    var (wide, plain) = (SheetColumn("Text", width: 10), SheetColumn("Nr."))
    wide.isWrapped = true
    plain.isWrapped = false
    let text = "eins zwei drei vier fünf"
    #expect(RowHeight.points([.text("kurz"), .number(1)], [wide, plain]) == nil)
    #expect(RowHeight.points([.text(text), .text(text)], [wide, wide]) == 45)
    #expect(RowHeight.points([.text("x"), .text(text)], [wide, plain]) == nil)
    let long = String(repeating: "eins ", count: 500)
    #expect(RowHeight.points([.text(long)], [wide]) == 409)
  }

  @Test("is so in the file, which lies on paper with its header on every page")
  func file() throws {
    let folder = TemporaryFolder()
    let path = folder.file("blatt.xlsx")
    var column = SheetColumn("Wortlaut", width: 10)
    column.isWrapped = true
    var design = SheetDesign("Aussagen", columns: [column])
    design.isForReading = true
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(design)
    try writer.write([.text("eins zwei drei vier fünf")], to: sheet)
    try writer.write([.text("kurz")], to: sheet)
    try writer.finish()
    let parts = PackageParts(path: path)
    let xml = try #require(try parts.text(of: "xl/worksheets/sheet1.xml"))
    #expect(xml.matches(of: /<row [^>]* ht="(\d+)"/).map { String($0.1) } == ["45"])
    #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(xml.contains("orientation=\"landscape\""))
    #expect(xml.contains("fitToHeight=\"0\""))
    let workbook = try #require(try parts.text(of: "xl/workbook.xml"))
    #expect(workbook.contains("Aussagen!$1:$1"))
  }
}
