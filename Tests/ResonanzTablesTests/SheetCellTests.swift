import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A cell of a sheet")
struct SheetCellTests {
  static let strings = """
    <si><t>Radweg</t></si>\
    <si><r><t>mehr </t></r><r><rPr><b/></rPr><t xml:space="preserve">Bäume </t></r><r><t>bitte</t></r></si>\
    <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>\
    <si><t>eins_x000D_\nzwei_x000d_drei</t></si>\
    <si><t xml:space="preserve"> a &amp; b </t></si><si/><si><t/></si>
    """

  static let texts: [(cell: String, text: String?)] = [
    ("<c t=\"s\"><v>0</v></c>", "Radweg"),
    ("<c t=\"s\"><v> 0 </v></c>", "Radweg"),
    ("<c t=\"s\"><v>1</v></c>", "mehr Bäume bitte"),
    ("<c t=\"s\"><v>2</v></c>", "東京"),
    ("<c t=\"s\"><v>3</v></c>", "eins\nzwei\ndrei"),
    ("<c t=\"s\"><v>4</v></c>", " a & b "),
    ("<c t=\"s\"><v>5</v></c>", nil),
    ("<c t=\"s\"><v>6</v></c>", nil),
    ("<c t=\"inlineStr\"><is><t>Saale</t></is></c>", "Saale"),
    ("<c t=\"inlineStr\"><is><r><t>Sa</t></r><r><t>ale</t></r></is></c>", "Saale"),
    ("<c t=\"inlineStr\"><is><t>a<![CDATA[<b>]]>c</t><rPh><t>x</t></rPh></is></c>", "a<b>c"),
    ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>wert_x0041_</v></c>", "wertA"),
    ("<c t=\"b\"><v>1</v></c>", "TRUE"), ("<c t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!"),
    ("<c t=\"n\"><f>1+1</f><v>2</v></c>", "2"),
    ("<c s=\"1\"/>", nil), ("<c><v></v></c>", nil), ("<c t=\"s\"><v/></c>", nil),
  ]

  @Test("has the text that the spreadsheet shows", arguments: texts)
  func isShown(cell: String, text: String?) throws {
    #expect(try shownText(ofCell: cell, strings: Self.strings) == text)
  }

  static let escapes: [(text: String, decoded: String)] = [
    ("_x000D_&#10;", "\n"), ("_x000D__x000A_", "\n"), ("a_x000D_b", "a\nb"), ("&#13;&#10;x", "\nx"),
    ("_x005F_x000D_", "_x000D_"), ("_x00e4_", "ä"), ("_xD83D__xDE00_", "😀"),
    ("_xD83D_x", "\u{FFFD}x"),
    ("_xDE00_", "\u{FFFD}"), ("_x0000_", "\u{FFFD}"), ("_x20AC_", "€"), ("_x12G4_", "_x12G4_"),
    ("_x004", "_x004"), ("_", "_"), ("__x0041_", "_A"), ("snake_case_x", "snake_case_x"),
    ("a_x0009_b", "a\tb"),
  ]

  @Test("has its escapes decoded", arguments: escapes)
  func isDecoded(text: String, decoded: String) throws {
    let cell = "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    #expect(try shownText(ofCell: cell) == decoded)
  }

  static let numbers: [(value: String, text: String)] = [
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("1", "1"), ("-1", "-1"), ("1.0", "1"), ("007", "7"),
    ("12345678901", "12345678901"), ("12345678901.0", "12345678901"),
    ("1.2345678901E10", "12345678901"), ("100000000000000000000", "100000000000000000000"),
    ("1E+20", "100000000000000000000"), ("1e25", "1E+25"), ("1.5E-20", "1.5E-20"),
    ("0.30000000000000004", "0.3"), ("0.1", "0.1"), ("3.1415926535897931", "3.14159265358979"),
    ("2.9999999999999996", "3"), ("99.999999999999986", "100"),
    ("999999999999999.9", "1000000000000000"), ("1234567890123456", "1234567890123460"),
    ("1.0000000000000001E-5", "0.00001"), ("-12.5", "-12.5"),
    ("159.2317293805875", "159.231729380587"), ("159.2317293805876", "159.231729380588"),
    ("0.5000000000000005", "0.500000000000001"), (".5", "0.5"), ("5.", "5"),
    ("1E5", "100000"), ("1.7976931348623157E+308", "1.79769313486232E+308"), ("abc", "abc"),
    ("1,5", "1,5"), ("NaN", "NaN"), ("-", "-"), ("1e", "1e"), ("1e999999", "1e999999"),
  ]

  @Test("shows up to 15 digits of a number", arguments: numbers)
  func isRounded(value: String, text: String) throws {
    #expect(try shownText(ofCell: "<c><v>\(value)</v></c>") == text)
  }

  @Test("that refers to no text rejects its row", arguments: ["9", "x", "-1"])
  func noText(index: String) throws {
    let workbook = InventedWorkbook(
      "<row><c><v>1</v></c></row><row><c><v>2</v></c><c t=\"s\"><v>\(index)</v></c></row>")
    #expect(
      try records(workbook) == [.rejected(2, line: 2, .unreadableCell(column: 1), ["2"])])
  }

  @Test("that is too long rejects its row, whether it is shared or not")
  func tooLong() throws {
    let long = String(repeating: "x", count: 11)
    let workbook = InventedWorkbook(
      """
      <row><c><v>1</v></c></row><row><c t="s"><v>0</v></c></row>\
      <row><c t="str"><v>\(long)</v></c></row><row><c t="str"><v>\(long.dropLast())</v></c></row>
      """, strings: "<si><t>\(long)</t></si>")
    let cut = String(repeating: "x", count: 10)
    let fault = RowFault.cellTooLong(column: 0, limit: 10)
    #expect(
      try records(workbook, WorkbookOptions(limits: TableLimits(cell: 10))) == [
        .rejected(2, line: 2, fault, [cut]), .rejected(3, line: 3, fault, [cut]),
        .row(4, line: 4, [cut]),
      ])
  }
}
