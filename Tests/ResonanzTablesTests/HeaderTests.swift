import Testing

@testable import ResonanzTables

@Suite("Headers")
struct HeaderTests {
  static let cases: [(cells: [String], names: [String])] = [
    (["id", "Q3[SQ001]", "title/de"], ["id", "Q3[SQ001]", "title/de"]),
    (["Name", "Name", "Name"], ["Name", "Name (2)", "Name (3)"]),
    (["Name", "Name", "Name (2)"], ["Name", "Name (3)", "Name (2)"]),
    (["a", "", " "], ["a", "#2", "#3"]),
    (["#2", ""], ["#2", "#2 (2)"]),
    ([" id ", "id"], [" id ", "id (2)"]),
    (["a\n\n1 - b"], ["a\n\n1 - b"]),
  ]

  @Test("Every column has a name of its own", arguments: cases)
  func names(_ cells: [String], _ names: [String]) {
    let header = TableHeader(cells)
    #expect(header.names == names)
    #expect(names.map { header.column(named: $0) } == Array(names.indices))
  }

  @Test("White space around a name does not matter when a column is looked up")
  func lookup() {
    let header = TableHeader([" id\u{A0}", "text"])
    #expect(header.column(named: "id") == 0)
    #expect(header.column(named: "\ttext ") == 1)
    #expect(header.column(named: "ID") == nil)
  }

  @Test("Empty columns at the end count")
  func emptyColumns() throws {
    let options = CSVOptions(dialect: .semicolon)
    let reader = try CSVReader(bytes: Array("a;b;;\n".utf8), options: options)
    #expect(reader.header.names == ["a", "b", "#3", "#4"])
    #expect(try records("a;b;;\n1;2;;\n") == [.row(2, line: 2, ["1", "2", "", ""])])
  }

  @Test("A header that cannot be read is an error of the file")
  func badHeader() {
    let options = CSVOptions(encoding: .utf8, dialect: .semicolon)
    #expect(
      throws: TableError.badHeader(
        path: nil, line: 2, fault: .unclosedQuote(openedRow: 1, line: 2))
    ) { _ = try CSVReader(bytes: Array("\na;\"b\n1;2\n".utf8), options: options) }
  }

  @Test(
    "Nothing, or nothing but blank lines, is no table",
    arguments: [
      ("", TableError.empty(path: nil)), ("\u{FEFF}", .empty(path: nil)),
      ("\n\r\n\r", .noHeader(path: nil)), ("sep=;\n", .noHeader(path: nil)),
    ])
  func nothing(_ text: String, _ error: TableError) {
    #expect(throws: error) { _ = try CSVReader(bytes: Array(text.utf8)) }
  }
}
