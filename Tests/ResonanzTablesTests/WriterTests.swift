import Testing

@testable import ResonanzTables

@Suite("Writing")
struct WriterTests {
  static let cases: [(cells: [String], line: String)] = [
    (["1", "a b"], "1;a b\n"),
    (["1", "a;b"], "1;\"a;b\"\n"),
    (["1", "a,b\tc"], "1;a,b\tc\n"),
    (["1", "er sagt \"ja\""], "1;\"er sagt \"\"ja\"\"\"\n"),
    (["1", "a\nb"], "1;\"a\nb\"\n"),
    (["1", "a\rb"], "1;\"a\rb\"\n"),
    (["", ""], ";\n"),
    ([""], "\"\"\n"),
    ([], "\"\"\n"),
    (["=1", "-x", "+y", "@z"], "=1;-x;+y;@z\n"),
    (["sep=;"], "\"sep=;\"\n"),
    (["SEP=x"], "\"SEP=x\"\n"),
    (["\u{FEFF}x"], "\"\u{FEFF}x\"\n"),
  ]

  func text(_ cells: [String], _ format: CSVFormat) throws -> String {
    var writer = CSVWriter(format: format)
    try writer.write(cells)
    try writer.finish()
    return writer.text
  }

  @Test("A cell stands in quotes only where it must", arguments: cases)
  func quoting(_ cells: [String], _ line: String) throws {
    #expect(try text(cells, CSVFormat(dialect: .semicolon)) == line)
  }

  @Test(
    "A formula is made harmless when asked for",
    arguments: [
      ("=1+1", "'=1+1\n"), ("+49", "'+49\n"), ("- nein", "'- nein\n"), ("@amt", "'@amt\n"),
      ("\tx", "'\tx\n"), ("\rx", "\"'\rx\"\n"), ("=a;b", "\"'=a;b\"\n"), ("a=b", "a=b\n"),
    ])
  func excelSafe(_ cell: String, _ line: String) throws {
    #expect(try text([cell], CSVFormat(dialect: .semicolon, isExcelSafe: true)) == line)
  }

  @Test("Row end, mark and quotes are as chosen")
  func format() throws {
    let format = CSVFormat(dialect: .tab, rowEnd: .crlf, quoting: .always, hasMark: true)
    #expect(try text(["a", ""], format) == "\u{FEFF}\"a\"\t\"\"\r\n")
  }
}
