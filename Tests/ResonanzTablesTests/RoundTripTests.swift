import Testing

@testable import ResonanzTables

@Suite("Random tables")
struct RoundTripTests {
  static let pieces = [
    "a", "ß", "👋", "\"", "\"\"", ";", ",", "\t", "|", "\n", "\r\n", "\r", " ", "Wort", "1;2",
    "sep=;", "=", "'", "e\u{301}", "\u{FEFF}", "Straße",
  ]

  static func table(_ random: inout SeededGenerator) -> [[String]] {
    let columns = Int.random(in: 1...6, using: &random)
    let rows = Int.random(in: 1...12, using: &random)
    return (0..<rows).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
  }

  static func format(_ random: inout SeededGenerator) -> CSVFormat {
    let dialects: [CSVDialect] = [.comma, .semicolon, .tab, .pipe]
    return CSVFormat(
      dialect: dialects.randomElement(using: &random) ?? .comma,
      rowEnd: Bool.random(using: &random) ? .lf : .crlf,
      quoting: Bool.random(using: &random) ? .whereNeeded : .always,
      hasMark: Bool.random(using: &random))
  }

  /// Scalars, since to Swift's strings é is e with an accent, and CR LF one character.
  static func scalars(_ table: [[String]]) -> [[[Unicode.Scalar]]] {
    table.map { $0.map { Array($0.unicodeScalars) } }
  }

  @Test("What is written is read again, whatever it is", arguments: 1...500)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = Self.table(&random)
    let format = Self.format(&random)
    var writer = CSVWriter(format: format)
    // Behind a plain header, since that is made unique.
    try writer.write((0..<table[0].count).map { "c\($0)" })
    for row in table { try writer.write(row) }
    try writer.finish()
    let options = CSVOptions(
      encoding: .utf8, dialect: format.dialect, chunkSize: .random(in: 1...100, using: &random))
    let rows = try records(Array(writer.text.utf8), options).map { record -> [String] in
      guard case .row(_, _, let cells) = record else { return ["\(record)"] }
      return cells
    }
    #expect(Self.scalars(rows) == Self.scalars(table))
  }

  @Test("A parser that is as simple as can be finds the same cells", arguments: 1...200)
  func reference(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 10_000)
    var lines = ["c0;c1;c2"]
    for _ in 0..<20 {
      lines.append((0..<3).map { _ in Self.rawCell(&random) }.joined(separator: ";"))
    }
    let text = lines.joined(separator: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n")
    let found = try records(text, chunkSize: .random(in: 1...50, using: &random)).map {
      record -> [String] in
      guard case .row(_, _, let cells) = record else { return ["\(record)"] }
      return cells
    }
    #expect(Self.scalars(found) == Self.scalars(Array(SimpleParser.rows(text).dropFirst())))
  }

  /// A cell as it stands in a file, valid but not as our writer writes it.
  static func rawCell(_ random: inout SeededGenerator) -> String {
    if Bool.random(using: &random) {
      let inner = ["a", "\"\"", ";", "\n", "\r", "\r\n", "ü", " "]
      let count = Int.random(in: 0...6, using: &random)
      return "\"" + (0..<count).map { _ in inner.randomElement(using: &random) ?? "" }.joined()
        + "\""
    }
    return ["", "x", "5\" Rohr", " \"y\"", "ü\"", "👋"].randomElement(using: &random) ?? ""
  }
}

/// The grammar read character by character, slowly and plainly.
enum SimpleParser {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isOpen = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var isCellStart = true
    func peek() -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
    func endCell() {
      row.append(String(cell))
      cell = String.UnicodeScalarView()
      isCellStart = true
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if isOpen, scalar == "\"", peek() == "\"" {
        cell.append(scalar)
        index += 1
      } else if isOpen {
        if scalar == "\"" { isOpen = false } else { cell.append(scalar) }
      } else if scalar == "\"", isCellStart {
        isOpen = true
        isCellStart = false
      } else if scalar == ";" {
        endCell()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", peek() == "\n" { index += 1 }
        endCell()
        rows.append(row)
        row = []
      } else {
        cell.append(scalar)
        isCellStart = false
      }
      index += 1
    }
    endCell()
    rows.append(row)
    return rows
  }
}
