import Crypto
import GRDB
import GRDBSQLite

/// A running SHA-256 over rows of a table, each value written so that no two different rows read the
/// same: a letter for its type, then 8 bytes, or a length and the bytes.
struct RowHasher {
  private var hash = SHA256()
  private var buffer: [UInt8] = []
  private(set) var isEmpty = true
  /// SHA-256 over small pieces costs more for the calls than for the bytes.
  private static let chunk = 16 * 1024

  init() {
    buffer.reserveCapacity(Self.chunk + 1024)
  }

  mutating func add(_ integer: Int64?) {
    guard let integer else {
      buffer.append(UInt8(ascii: "n"))
      return
    }
    buffer.append(UInt8(ascii: "i"))
    withUnsafeBytes(of: integer.littleEndian) { buffer.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(bytes: text.utf8, letter: UInt8(ascii: "t"))
  }

  mutating func add(blob: some Collection<UInt8>) {
    add(bytes: blob, letter: UInt8(ascii: "b"))
  }

  private mutating func add(bytes: some Collection<UInt8>, letter: UInt8) {
    buffer.append(letter)
    withUnsafeBytes(of: Int64(bytes.count).littleEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: bytes)
  }

  /// Ends a row.
  mutating func endRow() {
    isEmpty = false
    if buffer.count >= Self.chunk { flush() }
  }

  private mutating func flush() {
    buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// A row as SQLite gave it.
  mutating func add(_ row: Row, columns: Range<Int>) {
    for column in columns {
      switch (row[column] as DatabaseValue).storage {
      case .null: add(nil)
      case .int64(let integer): add(integer)
      case .string(let text): add(text)
      case .blob(let data): add(blob: data)
      case .double(let number): add(Int64(bitPattern: number.bitPattern))
      }
    }
    endRow()
  }

  /// The same of a row that was not copied; of many thousands, that is what takes the time.
  ///
  /// - Parameter last: another column, after those.
  mutating func add(_ row: PreparedRow, columns: Range<Int32>, andColumn last: Int32? = nil) {
    for column in columns { add(row, column) }
    if let last { add(row, last) }
    endRow()
  }

  private mutating func add(_ row: PreparedRow, _ column: Int32) {
    switch row.type(column) {
    case SQLITE_INTEGER: add(row.integer(column))
    case SQLITE_TEXT: row.withBytes(column) { add(bytes: $0, letter: UInt8(ascii: "t")) }
    case SQLITE_BLOB: row.withBytes(column) { add(bytes: $0, letter: UInt8(ascii: "b")) }
    case SQLITE_FLOAT: add(Int64(bitPattern: row.real(column).bitPattern))
    default: add(nil)
    }
  }

  mutating func finalize() -> [UInt8] {
    flush()
    return Array(hash.finalize())
  }
}
