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

  /// Files with something above the table, and the rows that the header and the first record behind it are, with the
  /// line of the latter.
  static let titled: [(text: String, titles: [String], row: Int, first: [String], line: Int)] = [
    ("Umfrage 2016\n\nNr;Frage\n1;Mehr Bänke\n", ["Umfrage 2016"], 3, ["1", "Mehr Bänke"], 4),
    (
      "Umfrage, Jena;;\n;;\n Stand: 2016 ;;\nNr;Frage;Gruppe\n1;Mehr, viel mehr;\n2;Radweg;x\n",
      ["Umfrage, Jena", "Stand: 2016"], 4, ["1", "Mehr, viel mehr", ""], 5
    ),
    ("Umfrage\nNr,Frage\n1,Mehr\n2,\"Rad, Bus\"\n", ["Umfrage"], 2, ["1", "Mehr"], 3),
    ("sep=;\nUmfrage\nNr;Frage\n1;Mehr\n", ["Umfrage"], 2, ["1", "Mehr"], 4),
    ("Umfrage\r\nNr\tFrage\r\n\"1\"\t\"a\nb\"\r\n", ["Umfrage"], 2, ["1", "a\nb"], 3),
  ]

  @Test("Titles above it are no part of the table, and rows keep their numbers", arguments: titled)
  func titles(
    _ text: String, _ titles: [String], _ row: Int, _ first: [String], _ line: Int
  ) throws {
    let reader = try CSVReader(bytes: Array(text.utf8))
    #expect(reader.header.titles == titles)
    #expect(reader.header.row == row)
    #expect(Array(reader.header.names.prefix(2)) == ["Nr", "Frage"])
    let records = try records(Array(text.utf8), CSVOptions())
    #expect(records.first == .row(row + 1, line: line, first))
  }

  @Test(
    "What is no title stays the header",
    arguments: [
      // One column of answers.
      "Was fehlt?\nMehr Bänke, und Licht\nRadweg\n", "Was fehlt?\nRad, Bus\nLicht, Bänke\n",
      "Was fehlt?\n\nRad\n", "Was fehlt?\n",
      // Another delimiter in every answer.
      "Nr,Frage\n1,Rad;Bus\n2,Licht;Ruhe\n",
      // Names are missing.
      "Antwort;\nMehr Bänke;\nRadweg;citizens\n", "id;;\n1;Mehr;Bus\n2;a;b\n", ";Antwort\n1;Mehr\n",
      // No header below.
      "Antworten\n1;Mehr Bänke\n2;Radweg\n", "Umfrage\nNr;Frage\n", "Nr;Frage\n1;Mehr\n",
    ])
  func noTitles(_ text: String) throws {
    let reader = try CSVReader(bytes: Array(text.utf8))
    #expect(reader.header.titles == [])
    #expect(reader.header.row == 1)
    #expect(text.hasPrefix(reader.header.names[0]) || text.hasPrefix(";Antwort"))
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
