import Testing

@testable import ResonanzTables

@Suite("Encodings")
struct EncodingTests {
  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    let cell: String
  }

  static func wide(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return isBig ? [high, low] : [low, high]
    }
  }

  static func table(_ cell: [UInt8]) -> [UInt8] {
    Array("id;text\n1;".utf8) + cell + Array("\n".utf8)
  }

  static let text = "id;text\n1;Grüße 👋 – ß\n"
  static let cell = "Grüße 👋 – ß"

  static let cases = [
    Case(name: "ASCII", bytes: table(Array("Gruss".utf8)), encoding: .utf8, cell: "Gruss"),
    Case(name: "UTF-8", bytes: Array(text.utf8), encoding: .utf8, cell: cell),
    Case(
      name: "UTF-8 with BOM", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: .utf8,
      cell: cell),
    Case(
      name: "UTF-16LE with BOM", bytes: [0xFF, 0xFE] + wide(text, isBig: false),
      encoding: .utf16LittleEndian, cell: cell),
    Case(
      name: "UTF-16BE with BOM", bytes: [0xFE, 0xFF] + wide(text, isBig: true),
      encoding: .utf16BigEndian, cell: cell),
    Case(
      name: "UTF-16LE", bytes: wide(text, isBig: false), encoding: .utf16LittleEndian, cell: cell),
    Case(name: "UTF-16BE", bytes: wide(text, isBig: true), encoding: .utf16BigEndian, cell: cell),
    Case(
      name: "Windows-1252", bytes: table([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x96, 0x20, 0x80]),
      encoding: .windows1252, cell: "Grüße – €"),
    Case(
      name: "Windows-1252 quotes without umlauts", bytes: table([0x84, 0x6A, 0x61, 0x93]),
      encoding: .windows1252, cell: "„ja“"),
    Case(
      name: "Mac Roman", bytes: table([0x66, 0x9F, 0x72, 0x20, 0x42, 0x8A, 0x75, 0x6D, 0x65]),
      encoding: .macRoman, cell: "für Bäume"),
    Case(
      name: "CP850", bytes: table([0x66, 0x81, 0x72, 0x20, 0x42, 0x84, 0x75, 0x6D, 0x65]),
      encoding: .codePage850, cell: "für Bäume"),
  ]

  @Test("The encoding is found and the text is right", arguments: cases, chunkSizes)
  func found(_ expected: Case, chunkSize: Int) throws {
    let options = CSVOptions(dialect: .semicolon, chunkSize: chunkSize)
    let reader = try CSVReader(bytes: expected.bytes, options: options)
    #expect(reader.encoding == expected.encoding)
    #expect(reader.header.names == ["id", "text"])
    #expect(try records(expected.bytes, options) == [.row(2, line: 2, ["1", expected.cell])])
  }

  @Test("A given encoding is taken, whatever the bytes look like")
  func given() throws {
    let options = CSVOptions(encoding: try TextEncoding(named: "iso-8859-1"), dialect: .semicolon)
    #expect(
      try records(Self.table([0xC3, 0xBC, 0x80]), options) == [.row(2, line: 2, ["1", "Ã¼€"])])
  }

  @Test(
    "Names that people use mean one encoding each",
    arguments: [
      ("utf8", TextEncoding.utf8), ("ISO-8859-1", .windows1252), ("latin1", .windows1252),
      ("us-ascii", .windows1252), ("MacRoman", .macRoman), ("cp850", .codePage850),
    ])
  func names(_ name: String, _ encoding: TextEncoding) throws {
    #expect(try TextEncoding(named: name) == encoding)
  }

  @Test("An unknown encoding is refused by name", arguments: ["Klingon", "", "UTF-16//IGNORE"])
  func unknown(_ name: String) {
    #expect(throws: TableError.unknownEncoding(name: name)) { try TextEncoding(named: name) }
  }

  @Test(
    "Windows-1252's five bytes without a meaning reject their row",
    arguments: [
      0x81, 0x8D, 0x8F, 0x90, 0x9D,
    ])
  func undefined(_ byte: UInt8) throws {
    let bytes = Self.table([0x78, byte]) + Array("2;y\n".utf8)
    let rows = try records(bytes, CSVOptions(encoding: .windows1252, dialect: .semicolon))
    #expect(
      rows == [
        .rejected(2, line: 2, .invalidEncoding, ["1", "x\u{FFFD}"]), .row(3, line: 3, ["2", "y"]),
      ])
  }

  @Test("Half a surrogate pair in UTF-16 rejects its row", arguments: chunkSizes)
  func surrogate(chunkSize: Int) throws {
    var bytes = Self.wide("a;b\n1;", isBig: false) + [0x3D, 0xD8]
    bytes += Self.wide("x\n2;y\n", isBig: false)
    let rows = try records(
      bytes, CSVOptions(encoding: .utf16LittleEndian, dialect: .semicolon, chunkSize: chunkSize))
    #expect(rows.last == .row(3, line: 3, ["2", "y"]))
    guard case .rejected(2, line: 2, .invalidEncoding, _) = rows[0] else {
      Issue.record("\(rows)")
      return
    }
  }

  @Test("Bytes that are no UTF-8 behind the sample reject their row, not the file")
  func behindSample() throws {
    let bytes = Array("a;b\n1;ü\n".utf8) + [0x32, 0x3B, 0xFC, 0x0A] + Array("3;ü\n".utf8)
    let rows = try records(bytes, CSVOptions(dialect: .semicolon, sampleSize: 9))
    #expect(
      rows == [
        .row(2, line: 2, ["1", "ü"]), .rejected(3, line: 3, .invalidEncoding, ["2", "\u{FFFD}"]),
        .row(4, line: 4, ["3", "ü"]),
      ])
  }

  /// UTF-8 but for one row, which came from somewhere else.
  static let strayBytes =
    Array("Nr;Anregung\n1;Mehr Bäume\n2;Gr".utf8) + [0xF6, 0xDF] + Array("ere B".utf8) + [0xE4]
    + Array("nke\n3;Üble Wege überall\n".utf8)

  @Test("A few stray bytes among UTF-8 reject their row and leave the others alone")
  func strays() throws {
    let reader = try CSVReader(bytes: Self.strayBytes)
    #expect(reader.encoding == .utf8)
    #expect(
      try records(Self.strayBytes, CSVOptions()) == [
        .row(2, line: 2, ["1", "Mehr Bäume"]),
        .rejected(3, line: 3, .invalidEncoding, ["2", "Gr\u{FFFD}\u{FFFD}ere B\u{FFFD}nke"]),
        .row(4, line: 4, ["3", "Üble Wege überall"]),
      ])
  }

  @Test("More stray bytes than characters of UTF-8 are another encoding")
  func mostlyStray() throws {
    let more = Self.strayBytes + Array("4;Gr".utf8) + [0xFC] + Array("n\n".utf8)
    #expect(try CSVReader(bytes: more).encoding == .windows1252)
  }

  @Test("A sample that ends inside a character is still UTF-8", arguments: 16...24)
  func cutSample(size: Int) throws {
    let bytes = Array("a;b\n1;äöüäöü👋👋👋👋\n".utf8)
    #expect(try CSVReader(bytes: bytes, options: CSVOptions(sampleSize: size)).encoding == .utf8)
  }

  @Test("Bytes are UTF-8 exactly when Swift says so")
  func validity() {
    var random = SeededGenerator(seed: 8)
    let pool: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
      0xF0, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<50_000 {
      let head = [UInt8](repeating: 0x41, count: .random(in: 0...9, using: &random))
      let tail = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? 0
      }
      let bytes = head + tail
      let isValid = bytes.withUnsafeBufferPointer { TextCheck($0).isValid }
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
