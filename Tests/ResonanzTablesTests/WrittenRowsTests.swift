import Foundation
import TestSupport
import Testing

@testable import ResonanzTables

@Suite("Rows of a written workbook")
struct WrittenRowsTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("out.xlsx") }

  static let values: [SheetValue] =
    WorkbookWriterTests.texts.map(SheetValue.text) + WorkbookWriterTests.values.map(\.value)
    + ["a\r\nb\rc", "\r", "\t", "ends\n", "\u{B}a", "a\u{A0}", "1 < 2 > 0 & \"'", "\u{7F}\u{80}"]
    .map(SheetValue.text) + [0, -7, 1e15, 1e16, 1e20, 1e-7, -12.25].map(SheetValue.number)

  /// What stands at A2 of a part, without its format.
  func cell(of part: String) throws -> Substring? {
    try ResonanzTablesTests.part(part, of: path).replacing(/\ s="\d+"/, with: "")
      .firstMatch(of: /<c r="A2".*?<\/c>/.dotMatchesNewlines())?.output
  }

  @Test("are said as the library says them", arguments: values)
  func asTheLibrary(value: SheetValue) throws {
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("Zeilen", columns: [SheetColumn("a")]))
    try writer.write([value], to: sheet)
    var page = SheetPage("Seite", widths: [10])
    page.rows = [SheetPage.Row([]), SheetPage.Row([SheetPage.Cell(value)])]
    try writer.add(page)
    try writer.finish()
    let (ours, theirs) = (
      try cell(of: "xl/worksheets/sheet1.xml"), try cell(of: "xl/worksheets/sheet2.xml")
    )
    if value == .blank || value == .text("") {
      #expect(ours == nil)
    } else if case .number(let number) = value, number.isFinite,
      number.magnitude > 1e15 || number.magnitude < 1e-4, number != 0
    {
      // A large or small number may be said in another way.
      let said = try #require(ours?.firstMatch(of: /<v>(.*)<\/v>/)?.1)
      #expect(Double(said) == number)
    } else {
      #expect(ours == theirs)
    }
  }

  /// A line that no other is like.
  static func line(_ number: Int, _ sheet: String) -> String {
    "\(sheet) \(number): " + String(repeating: "Ä&<\(number % 7)> ", count: 12)
  }

  @Test("are more than memory is used for, in several sheets at a time")
  func many() throws {
    let count = 9000
    var writer = try WorkbookWriter(path: path)
    let design = { (name: String) in
      SheetDesign(name, columns: [SheetColumn("Nr"), SheetColumn("Text")])
    }
    let sheets = [try writer.addSheet(design("a")), try writer.addSheet(design("b"))]
    for number in 0..<count {
      for (sheet, name) in zip(sheets, ["a", "b"]) {
        try writer.write([.number(Double(number)), .text(Self.line(number, name))], to: sheet)
      }
    }
    try writer.finish()
    for (index, name) in ["a", "b"].enumerated() {
      var reader = try WorkbookReader(path: path, options: WorkbookOptions(sheet: name))
      var number = 0
      while case .row(let row)? = try reader.next() {
        guard row[0] == "\(number)", row[1] == Self.line(number, name) else {
          Issue.record("\(name) \(number): \(row[0]) \(row[1])")
          return
        }
        number += 1
      }
      #expect(number == count)
      let xml = try part("xl/worksheets/sheet\(index + 1).xml", of: path)
      #expect(xml.contains("<dimension ref=\"A1:B\(count + 1)\"/>"))
      #expect(xml.contains("<autoFilter ref=\"A1:B\(count + 1)\"/>"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.xlsx"])
  }

  @Test("keep their places when there are blanks among them, and may be wider than the header")
  func blanks() throws {
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("a", columns: [SheetColumn("a")]))
    try writer.write([.text("oben")], to: sheet)
    try writer.write([.blank, .text("")], to: sheet)
    try writer.write([.blank, .blank, .text("unten")], to: sheet)
    try writer.finish()
    let xml = try part("xl/worksheets/sheet1.xml", of: path).replacing(/\ s="\d+"/, with: "")
    #expect(xml.contains("<dimension ref=\"A1:C4\"/>"))
    #expect(
      xml.contains(
        """
        <row r="2"><c r="A2" t="inlineStr"><is><t>oben</t></is></c></row>\
        <row r="4"><c r="C4" t="inlineStr"><is><t>unten</t></is></c></row></sheetData>
        """))
  }

  @Test("are no more than a sheet has columns for")
  func tooWide() throws {
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("a", columns: [SheetColumn("a")]))
    #expect(throws: TableError.unwritable(path: path, code: EFBIG)) {
      try writer.write(Array(repeating: .text("x"), count: 16_385), to: sheet)
    }
  }

  @Test("do not change who may read the file")
  func rights() throws {
    _ = try folder.write("out.xlsx", Array("old".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var writer = try WorkbookWriter(path: path)
    let sheet = try writer.addSheet(SheetDesign("a", columns: [SheetColumn("a")]))
    try writer.write([.text("neu")], to: sheet)
    try writer.finish()
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o640)
    #expect(try WorkbookReader(path: path).header.names == ["a"])
  }
}
