import Testing

@testable import ResonanzTables

@Suite("Random bytes")
struct RandomBytesTests {
  static func bytes(_ random: inout SeededGenerator, quotes: Int) -> [UInt8] {
    let quote = [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
    let pool = Array("aab;;;\n\n\r".utf8) + [0xC3, 0xA4] + quote
    let length = Int.random(in: 0...200, using: &random)
    let head = Array("a;b\n".utf8)
    return head + (0..<length).map { _ in pool.randomElement(using: &random) ?? 0 }
  }

  static func options(_ chunkSize: Int, limits: TableLimits) -> CSVOptions {
    CSVOptions(encoding: .utf8, dialect: .semicolon, limits: limits, chunkSize: chunkSize)
  }

  @Test("They are the same records in whatever pieces they come", arguments: 1...400)
  func pieces(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = Self.bytes(&random, quotes: Int(seed % 6))
    for limits in [TableLimits(), TableLimits(cell: 12), TableLimits(cell: 12, row: 20)] {
      let whole = try records(bytes, Self.options(1 << 16, limits: limits))
      for chunkSize in [1, 2, 3, 7, 64] {
        let found = try records(bytes, Self.options(chunkSize, limits: limits))
        let first = zip(found, whole).first { $0 != $1 }
        #expect(found == whole, "at \(chunkSize), \(limits): \(String(describing: first))")
      }
    }
  }

  @Test(
    "Every record starts on a later line than the one before, and is numbered", arguments: 1...200)
  func order(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    let bytes = Self.bytes(&random, quotes: Int(seed % 6))
    var lastLine = 1
    var lastNumber = 1
    for record in try records(bytes, Self.options(5, limits: TableLimits(cell: 30))) {
      let (number, line): (Int, Int) =
        switch record {
        case .row(let number, let line, _): (number, line)
        case .rejected(let number, let line, _, _): (number, line)
        }
      #expect(line > lastLine)
      #expect(number == lastNumber + 1)
      (lastNumber, lastLine) = (number, line)
    }
  }

  @Test("No bytes are looked at more than four times because of quotes", arguments: 1...400)
  func linear(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 2000)
    let bytes = Self.bytes(&random, quotes: 1 + Int(seed % 8))
    #expect(QuoteTests.looks(at: bytes) <= 4 * bytes.count)
  }
}
