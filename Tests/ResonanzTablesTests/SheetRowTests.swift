import TestSupport
import Testing

@testable import ResonanzTables

@Suite("Rows of a sheet")
struct SheetRowTests {
  static let head = """
    <row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c>\
    <c r="C1" t="str"><v>c</v></c></row>
    """

  static let rows: [(xml: String, records: [Record])] = [
    ("", []),
    ("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", [.row(2, line: 2, ["1", "", ""])]),
    ("<row r=\"2\"><c r=\"C2\"><v>1</v></c></row>", [.row(2, line: 2, ["", "", "1"])]),
    ("<row r=\"2\"><c r=\"c2\"><v>1</v></c></row>", [.row(2, line: 2, ["", "", "1"])]),
    (
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r=\"B3\"><v>4</v></c><c><v>5</v></c></row>",
      [.row(2, line: 2, ["1", "", "3"]), .row(3, line: 3, ["", "4", "5"])]
    ),
    // Empty rows are left out, but count.
    (
      "<row r=\"2\"/><row r=\"3\"><c s=\"1\"/></row><row><c><v>4</v></c></row><row r=\"900\"><c><v>5</v></c></row>",
      [.row(4, line: 4, ["4", "", ""]), .row(900, line: 900, ["5", "", ""])]
    ),
    // Cells in any order are put in theirs; the last of two wins.
    (
      "<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>0</v></c></row>",
      [.row(2, line: 2, ["0", "", "3"])]
    ),
    (
      "<row r=\"3\"><c><v>3</v></c></row><row r=\"2\"><c><v>2</v></c></row><row r=\"3\"><c><v>4</v></c></row>",
      [
        .row(3, line: 3, ["3", "", ""]), .rejected(2, line: 2, .outOfOrder(behind: 3), ["2"]),
        .rejected(3, line: 3, .outOfOrder(behind: 3), ["4"]),
      ]
    ),
    (
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"E2\"><v>5</v></c></row>",
      [.row(2, line: 2, ["1", "", "", "", "5"])]
    ),
    (
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFE2\"><v>5</v></c></row>",
      [.rejected(2, line: 2, .tooManyCells(limit: 16_384), ["1"])]
    ),
    (
      "<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>",
      [.rejected(2, line: 2, .unreadableCell(column: 0), ["1"])]
    ),
  ]

  @Test("have their cells where they belong, and the sheet's own numbers", arguments: rows)
  func placed(xml: String, expected: [Record]) throws {
    #expect(try records(InventedWorkbook(Self.head + xml)) == expected)
  }

  @Test("are rejected where they are wider than the sheet seemed to be")
  func ragged() throws {
    let narrow = (2...60).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined()
    let wide = "<row r=\"61\"><c><v>1</v></c><c r=\"D61\"><v>4</v></c></row>"
    var workbook = InventedWorkbook(Self.head + narrow + wide)
    #expect(
      try records(workbook).last
        == .rejected(61, line: 61, .ragged(cells: 4, expected: 3), ["1", "", "", "4"]))
    workbook.sheets[0].before = "<dimension ref=\"A1:D61\"/>"
    #expect(try records(workbook).last == .row(61, line: 61, ["1", "", "", "4"]))
    workbook.sheets[0].before = "<dimension ref=\"A1:XFD1048576\"/>"
    #expect(
      try records(workbook).last
        == .rejected(61, line: 61, .ragged(cells: 4, expected: 3), ["1", "", "", "4"]))
  }

  @Test("are rejected where they are too long, and those behind them are read")
  func tooLong() throws {
    let cells = String(repeating: "<c t=\"str\"><v>zehn Bytes</v></c>", count: 3)
    let workbook = InventedWorkbook(Self.head + "<row>\(cells)</row><row><c><v>1</v></c></row>")
    let found = try records(workbook, WorkbookOptions(limits: TableLimits(row: 25)))
    #expect(
      found == [
        .rejected(2, line: 2, .rowTooLong(limit: 25), ["zehn Bytes", "zehn Bytes"]),
        .row(3, line: 3, ["1", "", ""]),
      ])
  }

  @Test("come in the pieces in which they are unpacked, wherever those are cut")
  func many() throws {
    let rows = (2...5000).map { number in
      "<row r=\"\(number)\"><c r=\"A\(number)\"><v>\(number)</v></c><c r=\"B\(number)\" t=\"s\">"
        + "<v>\(number % 40)</v></c><c t=\"str\"><v>Größe \(number)</v></c></row>"
    }
    let strings = (0..<40).map { "<si><t>Straße \($0)</t></si>" }.joined()
    let found = try records(InventedWorkbook(Self.head + rows.joined(), strings: strings))
    let expected = (2...5000).map {
      Record.row($0, line: $0, ["\($0)", "Straße \($0 % 40)", "Größe \($0)"])
    }
    #expect(found.count == expected.count)
    for (row, right) in zip(found, expected) { #expect(row == right) }
  }
}

@Suite("Shared texts")
struct SharedStringsTests {
  @Test("are the same in memory and in a file", arguments: [0, 1, 1000, 100_000, 1 << 30])
  func spilled(memoryLimit: Int) throws {
    let strings = SharedStrings(memoryLimit: memoryLimit)
    var random = SeededGenerator(seed: 5)
    let texts = (0..<3000).map { number in
      String(
        repeating: "ä", count: Int.random(in: 0...(number % 100 == 0 ? 90_000 : 90), using: &random)
      )
        + "\(number)"
    }
    for text in texts {
      try Array(text.utf8).withUnsafeBufferPointer { bytes throws(TableError) in
        try strings.append(bytes)
      }
    }
    try strings.finish()
    let buffer = RowBuffer(capacity: 4096)
    for index in texts.indices.shuffled(using: &random) {
      buffer.beginRow()
      #expect(try strings.copy(index, to: buffer) == texts[index].utf8.count)
      let bytes = UnsafeBufferPointer(start: buffer.base, count: buffer.end)
      #expect(String(decoding: bytes, as: UTF8.self) == texts[index])
    }
    #expect(try strings.copy(texts.count, to: buffer) == nil)
  }
}
