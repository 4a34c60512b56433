import Testing

@testable import ResonanzTables

@Suite("Quotes that are not closed")
struct QuoteTests {
  struct Case: Sendable {
    let name: String
    let text: String
    let rows: [Record]
  }

  static func unclosed(_ number: Int, line: Int, row: Int? = nil, _ cells: String...) -> Record {
    let fault = RowFault.unclosedQuote(openedRow: row ?? number, line: row ?? line)
    return .rejected(number, line: line, fault, cells)
  }

  static let cases = [
    Case(
      name: "closed by the opening quote of the next row's cell",
      text: "a;b\n1;\"x\n2;\"y\"\n3;z\n",
      rows: [
        unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", "y"]),
        .row(4, line: 4, ["3", "z"]),
      ]),
    Case(
      name: "in a file that quotes everything",
      text: "\"a\";\"b\"\n\"1\";\"x\n\"2\";\"y\"\n\"3\";\"z\"\n",
      rows: [
        unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", "y"]),
        .row(4, line: 4, ["3", "z"]),
      ]),
    Case(
      name: "in the first cell", text: "a;b\n\"1;x\n\"2\";\"y\"\n",
      rows: [unclosed(2, line: 2, "\"1;x"), .row(3, line: 3, ["2", "y"])]),
    Case(
      name: "and nothing but plain rows to the end of the file", text: "a;b\n1;\"x\n2;y\n3;z",
      rows: [
        unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", "y"]),
        .row(4, line: 4, ["3", "z"]),
      ]),
    Case(
      name: "in the last row", text: "a;b\n1;x\n2;\"y",
      rows: [.row(2, line: 2, ["1", "x"]), unclosed(3, line: 3, "2", "\"y")]),
    Case(
      name: "as the very last byte", text: "a;b\n1;x\n2;\"",
      rows: [.row(2, line: 2, ["1", "x"]), unclosed(3, line: 3, "2", "\"")]),
    Case(
      name: "twice in a row", text: "a;b\n1;\"x\n2;\"y\n3;z\n",
      rows: [
        unclosed(2, line: 2, "1", "\"x"), unclosed(3, line: 3, "2", "\"y"),
        .row(4, line: 4, ["3", "z"]),
      ]),
    Case(
      name: "with doubled quotes of the next row inside", text: "a;b\n1;\"x\n2;\"\"\n3;\"y\"\n",
      rows: [
        unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", ""]),
        .row(4, line: 4, ["3", "y"]),
      ]),
    Case(
      name: "with CRLF", text: "a;b\r\n1;\"x\r\n2;\"y\"\r\n",
      rows: [unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", "y"])]),
    Case(
      name: "with CR alone", text: "a;b\r1;\"x\r2;\"y\"\r",
      rows: [unclosed(2, line: 2, "1", "\"x"), .row(3, line: 3, ["2", "y"])]),
    Case(
      name: "behind a good cell of several lines", text: "a;b\n\"1\n1\n1\";\"x\n2;\"y\"\n",
      rows: [
        .rejected(2, line: 2, .unclosedQuote(openedRow: 2, line: 4), ["1\n1\n1", "\"x"]),
        .row(3, line: 5, ["2", "y"]),
      ]),
    Case(
      name: "and the rest of its line has cells of its own", text: "a;b;c\n1;\"x;y\n2;\"u\";v\n",
      rows: [unclosed(2, line: 2, "1", "\"x;y"), .row(3, line: 3, ["2", "u", "v"])]),
    Case(
      name: "closed, with text behind it on the same line",
      text: "a;b\n1;\"so \"sagt\" man\"\n2;y\n",
      rows: [
        .rejected(2, line: 2, .textAfterQuote(column: 1), ["1", "\"so \"sagt\" man\""]),
        .row(3, line: 3, ["2", "y"]),
      ]),
    Case(
      name: "leaves the end of its cell behind, which is not taken for a row",
      text: "a;b\n1;\"Zeile 1\nsagt \"ja\" dazu\nZeile 3\";x\"\n2;y\n3;5\" Rohr\n4;Rohr 5\"\n",
      rows: [
        unclosed(2, line: 2, "1", "\"Zeile 1"),
        .rejected(3, line: 3, .ragged(cells: 1, expected: 2), ["sagt \"ja\" dazu"]),
        unclosed(4, line: 4, row: 2, "Zeile 3\"", "x\""),
        .row(5, line: 5, ["2", "y"]), .row(6, line: 6, ["3", "5\" Rohr"]),
        .row(7, line: 7, ["4", "Rohr 5\""]),
      ]),
  ]

  @Test("Only its own line is lost", arguments: cases, chunkSizes)
  func onlyItsLine(_ expected: Case, chunkSize: Int) throws {
    #expect(try records(expected.text, chunkSize: chunkSize) == expected.rows)
  }

  static let letters = [
    "Sehr geehrte Damen;\n\n2;3\n4;5\n\nMit Gruß\n", "\"\n\"", "\n\"ja\"\n;\"nein\";\n",
    "1;2\n\"3\";\"4\"\n5;6", ";\n;\n;", "\"\"\"\n\"\"", "a;b\n1;\"x", "\r\n\r\r\n\n", "\"\n;",
  ]

  @Test("A letter that is closed properly is never cut", arguments: letters, chunkSizes)
  func letter(_ letter: String, chunkSize: Int) throws {
    let cell = "\"" + letter.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    let text = "a;b\n1;\(cell)\n2;\(cell)\n3;y\n"
    let cells = try records(text, chunkSize: chunkSize).map { record -> [String] in
      guard case .row(_, _, let cells) = record else { return [] }
      return cells
    }
    #expect(cells == [["1", letter], ["2", letter], ["3", "y"]])
  }

  @Test(
    "A cell open beyond the limit is given up, and the rows after it are read",
    arguments: [64, 4096])
  func beyondLimit(chunkSize: Int) throws {
    let rows = (3...2000).map { "\($0);y" }.joined(separator: "\n")
    let found = try records(
      "a;b\n2;\"x\n\(rows)\n", chunkSize: chunkSize, limits: TableLimits(cell: 1000))
    #expect(found.count == 1999)
    #expect(found[0] == Self.unclosed(2, line: 2, "2", "\"x"))
    #expect(found[1998] == .row(2000, line: 2000, ["2000", "y"]))
  }

  @Test("Many bad quotes cost a constant number of looks at each byte")
  func linear() {
    for line in ["x;\"abc\n", "x;\"\n", "\"\"\";\"\n", "x;\"a\"\"b\n", "\"x;\"\"\n"] {
      let text = "a;b\n" + String(repeating: line, count: 2000)
      let looks = Self.looks(at: Array(text.utf8))
      #expect(looks <= 4 * text.utf8.count, "\(line): \(looks) looks at \(text.utf8.count) bytes")
    }
  }

  /// How many bytes the scanner steps over in all, going back included.
  static func looks(at bytes: [UInt8]) -> Int {
    let buffer = RowBuffer(capacity: bytes.count + 16, quote: 0x22)
    var scanner = RowScanner(.semicolon, limits: TableLimits())
    buffer.base.update(from: bytes, count: bytes.count)
    buffer.end = bytes.count
    var isRow = true
    while isRow {
      scanner.beginRow(buffer, number: 1, line: 1)
      var end: Bool?
      while end == nil { end = scanner.scan(buffer) ? true : scanner.scanEnd(buffer) }
      isRow = end == true
    }
    return bytes.count + scanner.bytesGoneBack
  }
}
