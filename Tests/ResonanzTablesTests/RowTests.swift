import Testing

@testable import ResonanzTables

@Suite("Rows of a file without faults")
struct RowTests {
  struct Case: Sendable {
    let text: String
    let rows: [Record]
  }

  static let cases = [
    Case(
      text: "a;b\n1;2\n3;4\n", rows: [.row(2, line: 2, ["1", "2"]), .row(3, line: 3, ["3", "4"])]),
    Case(
      text: "a;b\r\n1;2\r\n3;4",
      rows: [.row(2, line: 2, ["1", "2"]), .row(3, line: 3, ["3", "4"])]),
    Case(
      text: "a;b\r1;2\r3;4\r", rows: [.row(2, line: 2, ["1", "2"]), .row(3, line: 3, ["3", "4"])]),
    Case(
      text: "a;b\n1;2\r\n3;4\r",
      rows: [.row(2, line: 2, ["1", "2"]), .row(3, line: 3, ["3", "4"])]),
    Case(text: "a;b\n", rows: []),
    Case(text: "a;b", rows: []),
    Case(text: "\"a\";\"b\"", rows: []),
    Case(text: "a;b\n;\n", rows: [.row(2, line: 2, ["", ""])]),
    Case(text: "a;b\n1;", rows: [.row(2, line: 2, ["1", ""])]),
    Case(text: "a;b\n1;\"\"", rows: [.row(2, line: 2, ["1", ""])]),
    Case(text: "\n\r\n\ra;b\n\n\n1;2\n\n", rows: [.row(2, line: 7, ["1", "2"])]),
    Case(
      text: "a\n1\n\n\"\"\n2",
      rows: [
        .row(2, line: 2, ["1"]), .row(3, line: 4, [""]), .row(4, line: 5, ["2"]),
      ]),
    Case(
      text: "a;b\n1;\"x\ny\r\nz\rw\"\n2;v\n",
      rows: [
        .row(2, line: 2, ["1", "x\ny\r\nz\rw"]), .row(3, line: 6, ["2", "v"]),
      ]),
    Case(
      text: "a;b\n1;\"er sagte \"\"ja\"\"; ich \"\"nein\"\"\"\n",
      rows: [
        .row(2, line: 2, ["1", "er sagte \"ja\"; ich \"nein\""])
      ]),
    Case(text: "a;b\n\"\"\"\";\"\"\"\"\"\"\n", rows: [.row(2, line: 2, ["\"", "\"\""])]),
    Case(
      text: "a;b\n5\" Rohr;ein \"Wort\"\n", rows: [.row(2, line: 2, ["5\" Rohr", "ein \"Wort\""])]),
    Case(text: "a;b\n1; \"x\"\n", rows: [.row(2, line: 2, ["1", " \"x\""])]),
    Case(
      text: "a;b\n1;2;;\n3;4;\"\"\n",
      rows: [.row(2, line: 2, ["1", "2"]), .row(3, line: 3, ["3", "4"])]),
    Case(text: "a;b\n=1+1;-x\n", rows: [.row(2, line: 2, ["=1+1", "-x"])]),
    Case(text: "sep=;\r\na;b\r\n1;2\r\n", rows: [.row(2, line: 3, ["1", "2"])]),
    Case(text: "\u{FEFF}a;b\n1;Grüße 👋\n", rows: [.row(2, line: 2, ["1", "Grüße 👋"])]),
    Case(text: "\u{FEFF}SEP=;\n\na;b\n1;2\n", rows: [.row(2, line: 4, ["1", "2"])]),
  ]

  @Test("The rows are the same in whatever pieces the file is read", arguments: cases, chunkSizes)
  func rows(_ expected: Case, chunkSize: Int) throws {
    #expect(try records(expected.text, chunkSize: chunkSize) == expected.rows)
  }

  @Test("Quoted and empty are two things, so that NULL can be told from an empty answer")
  func quotedAndEmpty() throws {
    var reader = try CSVReader(bytes: Array("a;b;c;d\n;\"\";x;\"y\"\n".utf8))
    guard case .row(let row)? = try reader.next() else {
      Issue.record("no row")
      return
    }
    #expect((0..<4).map { row.isEmpty($0) } == [true, true, false, false])
    #expect((0..<4).map { row.isQuoted($0) } == [false, true, false, true])
    #expect(row.count == 4)
  }

  @Test("The bytes of a cell can be seen without making a string")
  func bytes() throws {
    var reader = try CSVReader(bytes: Array("a;b\n1;\"ä\"\"\"\n".utf8))
    guard case .row(let row)? = try reader.next() else {
      Issue.record("no row")
      return
    }
    let bytes = row.withBytes(of: 1) { span in span.indices.map { span[$0] } }
    #expect(bytes == Array("ä\"".utf8))
    #expect(row.withBytes(of: 0) { $0.count } == 1)
  }

  @Test("A row used after the next one was read stops the program instead of showing other bytes")
  func staleRow() async {
    await #expect(processExitsWith: .failure) {
      var reader = try CSVReader(bytes: Array("a;b\n1;2\n3;4\n".utf8))
      guard case .row(let row)? = try reader.next() else { return }
      _ = try reader.next()
      _ = row[0]
    }
  }

  @Test("A row outlives its reader as long as no other one was read")
  func rowOutlivesReader() throws {
    func first() throws -> TableRow? {
      var reader = try CSVReader(bytes: Array("a;b\n1;2\n".utf8))
      guard case .row(let row)? = try reader.next() else { return nil }
      return row
    }
    #expect(try first()?[1] == "2")
  }

  @Test("Progress reaches the size of the file")
  func progress() throws {
    let bytes = Array("a;b\n1;2\n3;4\n".utf8)
    var reader = try CSVReader(bytes: bytes)
    while try reader.next() != nil {}
    #expect(reader.bytesRead == bytes.count)
    #expect(reader.size == bytes.count)
  }
}
