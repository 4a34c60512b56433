import Testing

@testable import ResonanzTables

@Suite("Rows with a fault")
struct FaultTests {
  struct Case: Sendable {
    let text: [UInt8]
    let rows: [Record]

    init(_ text: String, _ rows: Record...) {
      self.text = Array(text.utf8)
      self.rows = rows
    }

    init(_ bytes: [UInt8], _ rows: Record...) {
      text = bytes
      self.rows = rows
    }
  }

  static let good = Record.row(3, line: 3, ["3", "4"])

  static let cases = [
    Case(
      "a;b\n1\n3;4\n", .rejected(2, line: 2, .ragged(cells: 1, expected: 2), ["1"]), good),
    Case(
      "a;b\n1;2;x\n3;4\n",
      .rejected(2, line: 2, .ragged(cells: 3, expected: 2), ["1", "2", "x"]), good),
    Case(
      "a;b\n1;2;;x;\n3;4\n",
      .rejected(2, line: 2, .ragged(cells: 5, expected: 2), ["1", "2", "", "x", ""]), good),
    Case(
      "a;b\n1;\"2\n2\";x\n3;4\n",
      .rejected(2, line: 2, .ragged(cells: 3, expected: 2), ["1", "2\n2", "x"]),
      .row(3, line: 4, ["3", "4"])),
    Case("a;b\n1;x\0y\n3;4\n", .rejected(2, line: 2, .nulByte, ["1", "x\0y"]), good),
    Case(
      Array("a;b\n1;x".utf8) + [0xFF] + Array("\n3;4\n".utf8),
      .rejected(2, line: 2, .invalidEncoding, ["1", "x\u{FFFD}"]), good),
    Case(
      Array("a;b\n1;x".utf8) + [0xC3] + Array("\n3;4\n".utf8),
      .rejected(2, line: 2, .invalidEncoding, ["1", "x\u{FFFD}"]), good),
    Case(
      "a;b\n1;xxxxxxxxxxxxxxxxxxxxxxxx\n3;4\n",
      .rejected(2, line: 2, .cellTooLong(column: 1, limit: 20), ["1", "xxxxxxxxxxxxxxxxxxxx"]), good
    ),
    Case("a;b\n1;xxxxxxxxxxxxxxxxxxxx\n", .row(2, line: 2, ["1", "xxxxxxxxxxxxxxxxxxxx"])),
    Case("a;b\n1;\"xxxxxxxxxxxxxxxxxxxx\"\n", .row(2, line: 2, ["1", "xxxxxxxxxxxxxxxxxxxx"])),
    Case(
      "a;b\n1;\"xxxxxxxxxxxxxxxxxxxxx\"\n3;4\n",
      .rejected(2, line: 2, .cellTooLong(column: 1, limit: 20), ["1", "\"xxxxxxxxxxxxxxxxxxx"]),
      good),
    Case(
      "a;b\nxxxxxxxxxxxxxxxxxxxxxxxx;2\n3;4\n",
      .rejected(2, line: 2, .cellTooLong(column: 0, limit: 20), ["xxxxxxxxxxxxxxxxxxxx", "2"]), good
    ),
    Case(
      "a;b\nx;\(String(repeating: "y;", count: 30))\n3;4\n",
      .rejected(2, line: 2, .rowTooLong(limit: 40), ["x"] + Array(repeating: "y", count: 20)), good),
  ]

  @Test("A fault costs one row and names its reason", arguments: cases, chunkSizes)
  func oneRow(_ expected: Case, chunkSize: Int) throws {
    let options = CSVOptions(
      encoding: .utf8, dialect: .semicolon, limits: TableLimits(cell: 20, row: 40),
      chunkSize: chunkSize)
    #expect(try records(expected.text, options) == expected.rows)
  }

  @Test("A cell of 1 MiB is read, in whatever form, and one byte more is not")
  func mebibyte() throws {
    let long = String(repeating: "ä\n", count: (1 << 20) / 3) + "x"
    #expect(long.utf8.count == 1 << 20)
    #expect(try records("a;b\n1;\"\(long)\"\n", chunkSize: 4096).count == 1)
    let plain = String(repeating: "x", count: 1 << 20)
    #expect(try records("a;b\n1;\(plain)\n", chunkSize: 1000) == [.row(2, line: 2, ["1", plain])])
    let tooLong = RowFault.cellTooLong(column: 1, limit: 1 << 20)
    let rejected = try records("a;b\n1;\(plain)x\n2;y\n", chunkSize: 1000)
    #expect(rejected.first == .rejected(2, line: 2, tooLong, ["1", plain]))
    #expect(rejected.last == .row(3, line: 3, ["2", "y"]))
  }

  @Test("A row of many small cells that is too long needs no more memory than the limit")
  func endlessRow() throws {
    let text = "a;b\n" + String(repeating: "x;", count: 3 << 20) + "\n1;2\n"
    let rows = try records(text, chunkSize: 1 << 16, limits: TableLimits(row: 1 << 20))
    #expect(rows.count == 2)
    #expect(rows.last == .row(3, line: 3, ["1", "2"]))
    guard case .rejected(2, line: 2, .rowTooLong(limit: 1 << 20), _) = rows[0] else {
      Issue.record("\(rows[0])")
      return
    }
  }

  @Test("More cells than any table has are a fault")
  func tooManyCells() throws {
    let rows = try records("a;b\n" + String(repeating: ";", count: 70_000) + "\n1;2\n")
    guard case .rejected(2, line: 2, .tooManyCells(limit: 65_536), _) = rows[0] else {
      Issue.record("no fault")
      return
    }
    #expect(rows.last == .row(3, line: 3, ["1", "2"]))
  }

  @Test("What is beyond a cell's limit does not make its row longer", arguments: chunkSizes)
  func longCellInRow(chunkSize: Int) throws {
    let long = String(repeating: "x", count: 60)
    let rows = try records(
      "a;b;c\n\(long);y;z\n", chunkSize: chunkSize, limits: TableLimits(cell: 24, row: 48))
    let fault = RowFault.cellTooLong(column: 0, limit: 24)
    #expect(rows == [.rejected(2, line: 2, fault, [String(long.prefix(24)), "y", "z"])])
  }

  @Test("A quote that opens where the row is too long already says so", arguments: chunkSizes)
  func quoteBeyondRow(chunkSize: Int) throws {
    let cell = String(repeating: "x", count: 20)
    let rows = try records(
      "a;b;c;d\n\(cell);\(cell);\(cell);\"\(cell)\(cell)\n1;2;3;4\n", chunkSize: chunkSize,
      limits: TableLimits(cell: 24, row: 48))
    #expect(rows.first == .rejected(2, line: 2, .rowTooLong(limit: 48), [cell, cell, cell]))
    #expect(rows.last == .row(3, line: 3, ["1", "2", "3", "4"]))
  }
}
