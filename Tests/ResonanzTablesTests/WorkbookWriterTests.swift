import Foundation
import TestSupport
import Testing

@testable import ResonanzTables

@Suite("Writing a workbook")
struct WorkbookWriterTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("out.xlsx") }

  func read(_ sheet: String? = nil) throws -> (names: [String], rows: [[String]]) {
    var reader = try WorkbookReader(path: path, options: WorkbookOptions(sheet: sheet))
    var rows: [[String]] = []
    while case .row(let row)? = try reader.next() { rows.append((0..<row.count).map { row[$0] }) }
    return (reader.header.names, rows)
  }

  /// What comes back of one text.
  func written(_ text: String) throws -> String? {
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(
      SheetDesign("Texte", columns: [SheetColumn("Nr"), SheetColumn("Text")]))
    try writer.write([.number(1), .text(text)], to: sheet)
    try writer.finish()
    return try read().rows.first?[1]
  }

  static let texts = [
    "Radweg", "=1+1", "+49 3641", "-", "@alle", "http://example.org", "mailto:a@b.de", "0123",
    "1E5", "TRUE", " Raum davor und danach ", "eine\nzweite Zeile", "Tab\tmitten", "<b>&amp;\"'",
    "_x000D_", "_x005F_x000D_", "_x0041_", "a_b_c", "Ä 👋🏽 日本", "\u{1}\u{1F}", "]]>", "\u{FEFF}a",
  ]

  @Test("keeps every text as it is", arguments: texts)
  func verbatim(text: String) throws {
    #expect(try written(text) == text)
  }

  static let changed: [(text: String, kept: String)] = [
    ("a\r\nb\rc", "a\nb\nc"), ("a\0b\u{FFFE}c\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("", ""),
  ]

  @Test("makes of characters that a workbook cannot hold others", arguments: changed)
  func replaced(text: String, kept: String) throws {
    #expect(try written(text) == kept)
  }

  @Test("cuts a text that no cell can hold, and says so")
  func tooLong() throws {
    let longest = String(repeating: "x", count: 32_765) + "👋"
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("Texte", columns: [SheetColumn("Text")]))
    for text in [longest, longest + "x"] { try writer.write([.text(text)], to: sheet) }
    #expect(writer.cutTexts == 1)
    try writer.finish()
    let rows = try read().rows
    #expect(rows[0][0] == longest)
    #expect(rows[1][0] == String(repeating: "x", count: 32_763) + " […]")
  }

  static let values: [(value: SheetValue, text: String)] = [
    (.number(12.5), "12.5"), (.number(12_345_678_901), "12345678901"), (.number(-0.1), "-0.1"),
    (.number(.nan), "nan"), (.blank, ""),
    (.date(SheetDate(year: 2016, month: 9, day: 14)), "2016-09-14"),
    (.date(SheetDate(year: 2016, month: 9, day: 14, seconds: 66_127)), "2016-09-14 18:22:07"),
    (.date(SheetDate(year: 1900, month: 1, day: 1)), "1900-01-01"),
    (.date(SheetDate(year: 1900, month: 3, day: 1)), "1900-03-01"),
    (.date(SheetDate(year: 1789, month: 7, day: 14)), "1789-07-14"),
  ]

  @Test("writes numbers and dates as such", arguments: values)
  func typed(value: SheetValue, text: String) throws {
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(
      SheetDesign("Werte", columns: [SheetColumn("a"), SheetColumn("b")]))
    try writer.write([.text("x"), value], to: sheet)
    try writer.finish()
    #expect(try read().rows == [["x", text]])
  }

  static var desk: SheetDesign {
    var theme = SheetColumn("Thema", width: 30)
    theme.choices = ["Mobil", "Grün, und mehr", String(repeating: "lang ", count: 80)]
    theme.isUnlocked = true
    var other = theme
    other.header = "Thema 2"
    var key = SheetColumn("Kennung")
    key.isHidden = true
    var text = SheetColumn("Aussage", width: 60)
    text.isWrapped = true
    var design = SheetDesign("Arbeits/platz", columns: [key, text, theme, other])
    design.isProtected = true
    return design
  }

  @Test("has several sheets, lists to choose from, locks and notes of its own")
  func whole() throws {
    var writer = try WorkbookWriter(path: path)
    var secret = SheetDesign("Geheim", columns: [SheetColumn("a")])
    secret.isHidden = true
    let hidden = try writer.addSheet(secret)
    let desk = try writer.addSheet(Self.desk)
    try writer.write([.text("verborgen")], to: hidden)
    try writer.write([.text("7"), .text("Mehr Radwege"), .text("Mobil")], to: desk)
    try writer.write([.text("8"), .text("Bänke")], to: desk)
    try writer.write([.text("noch eine")], to: hidden)
    try writer.setProperty("resonanz", to: "auszug 12 – ä")
    try writer.finish()
    let reader = try WorkbookReader(path: path)
    #expect(reader.sheets == ["Geheim", "Arbeits platz", "Listen"])
    #expect(reader.sheet == "Arbeits platz")
    #expect(reader.properties == ["resonanz": "auszug 12 – ä"])
    let sheet = try read()
    #expect(sheet.names == ["Kennung", "Aussage", "Thema", "Thema 2"])
    #expect(sheet.rows == [["7", "Mehr Radwege", "Mobil", ""], ["8", "Bänke", "", ""]])
    #expect(try read("Geheim").rows == [["verborgen"], ["noch eine"]])
    #expect(try read("Listen").names == ["Mobil"])
    let xml = try part("xl/worksheets/sheet2.xml", of: path)
    for part in [
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>",
      "hidden=\"1\"", "<sheetProtection sheet=\"1\"", "<autoFilter ref=\"A1:D3\"/>",
      "sqref=\"C2:C1048576\"><formula1>'Listen'!$A$1:$A$3</formula1>",
      "sqref=\"D2:D1048576\"><formula1>'Listen'!$A$1:$A$3</formula1>",
    ] {
      #expect(xml.contains(part), "\(part)")
    }
  }

  static let sheetNames: [(asked: [String], given: [String])] = [
    (["a", "A", "a"], ["a", "A 2", "a 3"]), (["x:y?[z]"], ["x y  z"]),
    (["", "'"], ["Tabelle", "Tabelle 2"]),
    ([String(repeating: "ä", count: 40)], [String(repeating: "ä", count: 31)]),
    (["Listen"], ["Listen 2"]),
  ]

  @Test("gives sheets names that a spreadsheet takes", arguments: sheetNames)
  func named(_ asked: [String], _ given: [String]) throws {
    var writer = try WorkbookWriter(path: path)
    for name in asked {
      let sheet = try writer.addSheet(SheetDesign(name, columns: [SheetColumn("a")]))
      try writer.write([.number(1)], to: sheet)
    }
    try writer.finish()
    #expect(try WorkbookReader(path: path).sheets == given)
  }

  @Test("leaves the file as it was until it is finished, and nothing beside it")
  func unfinished() throws {
    _ = try folder.write("out.xlsx", Array("old".utf8))
    do {
      var writer = try WorkbookWriter(path: path)
      _ = try writer.addSheet(SheetDesign("a", columns: [SheetColumn("a")]))
    }
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.xlsx"])
  }

  @Test("says why it cannot")
  func unwritable() {
    let nowhere = folder.file("none/out.xlsx")
    #expect(throws: TableError.unwritable(path: nowhere, code: ENOENT)) {
      _ = try WorkbookWriter(path: nowhere)
    }
    #expect(throws: TableError.isFolder(path: folder.path)) {
      _ = try WorkbookWriter(path: folder.path)
    }
  }
}
