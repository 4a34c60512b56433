@testable import ResonanzTables

/// Sizes of pieces that split everything that can be split.
let chunkSizes = [1, 2, 3, 7, 64, 256 << 10]

/// A record in a form that can be compared and outlives its reader.
enum Record: Equatable, CustomStringConvertible {
  case row(Int, line: Int, [String])
  case rejected(Int, line: Int, RowFault, [String])

  init(_ record: TableRecord) {
    switch record {
    case .row(let row):
      self = .row(row.number, line: row.line, (0..<row.count).map { row[$0] })
    case .rejected(let row):
      self = .rejected(row.number, line: row.line, row.fault, row.cells)
    }
  }

  var description: String {
    switch self {
    case .row(let number, let line, let cells): "\(number)@\(line) \(cells)"
    case .rejected(let number, let line, let fault, let cells):
      "\(number)@\(line) \(fault) \(cells)"
    }
  }
}

/// Everything behind the header.
func records(_ bytes: [UInt8], _ options: CSVOptions) throws -> [Record] {
  var reader = try CSVReader(bytes: bytes, options: options)
  var records: [Record] = []
  while let record = try reader.next() { records.append(Record(record)) }
  return records
}

/// Everything behind the header of a text with semicolons.
func records(
  _ text: String, chunkSize: Int = 256 << 10, limits: TableLimits = TableLimits()
) throws -> [Record] {
  try records(
    Array(text.utf8),
    CSVOptions(encoding: .utf8, dialect: .semicolon, limits: limits, chunkSize: chunkSize))
}

/// SplitMix64: the same tables on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
