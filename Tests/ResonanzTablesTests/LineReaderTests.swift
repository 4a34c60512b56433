import Testing

@testable import ResonanzTables

@Suite("Lines of a text")
struct LineReaderTests {
  static func lines(_ bytes: [UInt8], limit: Int = 1 << 20, chunkSize: Int = 1 << 16) throws
    -> [TextLine]
  {
    var reader = try LineReader(ByteSource(bytes: bytes, chunkSize: chunkSize), nil, limit)
    var lines: [TextLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  static let texts: [(text: String, lines: [String])] = [
    ("a\nb\n", ["a", "b"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\rb\r", ["a", "b"]), ("\n\na", ["", "", "a"]), ("a\r\n\r\nb", ["a", "", "b"]),
    ("a\r\r\nb", ["a", "", "b"]), ("ä\u{2028}ö\u{0B}ü", ["ä\u{2028}ö\u{0B}ü"]), ("\n", [""]),
    ("\u{FEFF}a\nb", ["a", "b"]),
  ]

  @Test("end with LF, CRLF or CR, and are numbered", arguments: texts, chunkSizes)
  func ends(_ expected: (text: String, lines: [String]), chunkSize: Int) throws {
    let lines = try Self.lines(Array(expected.text.utf8), chunkSize: chunkSize)
    #expect(lines.map(\.text) == expected.lines)
    #expect(lines.map(\.number) == Array(1...lines.count))
    #expect(lines.allSatisfy { $0.fault == nil })
  }

  @Test("of UTF-8 with a few stray bytes are UTF-8, but for theirs")
  func strays() throws {
    let lines = try Self.lines(EncodingTests.strayBytes)
    #expect(lines.last?.text == "3;Üble Wege überall")
    #expect(lines.map { $0.fault != nil } == [false, false, true, false])
  }

  @Test("that are too long are cut, and those behind them are read", arguments: chunkSizes)
  func tooLong(chunkSize: Int) throws {
    let long = String(repeating: "x", count: 100_000)
    let lines = try Self.lines(
      Array("12345\n\(long)\n123456\r\n1".utf8), limit: 5, chunkSize: chunkSize)
    let fault = RowFault.rowTooLong(limit: 5)
    #expect(
      lines == [
        TextLine(number: 1, text: "12345", fault: nil),
        TextLine(number: 2, text: "xxxxx", fault: fault),
        TextLine(number: 3, text: "12345", fault: fault),
        TextLine(number: 4, text: "1", fault: nil),
      ])
  }

  @Test("with a NUL, or with bytes that mean nothing, say so")
  func faults() throws {
    var lines = try LineReader(bytes: Array("a\0\n".utf8) + [0xFF, 0x0A], encoding: .utf8)
    #expect(try lines.next() == TextLine(number: 1, text: "a\0", fault: .nulByte))
    #expect(try lines.next() == TextLine(number: 2, text: "\u{FFFD}", fault: .invalidEncoding))
    #expect(try lines.next() == nil)
    #expect(lines.bytesRead == lines.size)
  }

  @Test("come out of any encoding")
  func encodings() throws {
    for expected in EncodingTests.cases {
      let lines = try Self.lines(expected.bytes)
      #expect(lines.map(\.text) == ["id;text", "1;\(expected.cell)"])
    }
  }

  @Test("of nothing are an empty file")
  func nothing() {
    #expect(throws: TableError.empty(path: nil)) { _ = try LineReader(bytes: []) }
  }
}
