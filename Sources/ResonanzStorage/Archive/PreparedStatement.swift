import GRDB
import GRDBSQLite

/// A statement of a hot loop: compiled once, its values bound straight to SQLite. GRDB's own
/// `execute(arguments:)` costs five times as much a row.
struct PreparedStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  // SQLITE_TRANSIENT, which Swift can't import: SQLite copies what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ sql: String, in database: Database) throws {
    self.init(try database.makeStatement(sql: sql))
  }

  /// Compiled once a connection; all its values are bound anew each time.
  init(cached sql: String, in database: Database) throws {
    self.init(try database.cachedStatement(sql: sql))
  }

  private init(_ statement: Statement) {
    self.statement = statement
    handle = statement.sqliteStatement
  }

  func bind(_ index: Int32, _ integer: Int64) {
    sqlite3_bind_int64(handle, index, integer)
  }

  func bind(_ index: Int32, _ integer: Int64?) {
    if let integer { bind(index, integer) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(
          handle, index, characters.baseAddress ?? Self.empty, Int32(characters.count), Self.copied)
      }
    }
  }

  // A null pointer would bind NULL, which an empty text is not.
  nonisolated(unsafe) private static let empty: UnsafePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.pointee = 0
    return UnsafePointer(pointer)
  }()

  func bind(_ index: Int32, _ text: String?) {
    if let text { bind(index, text) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ text: StaticString) {
    text.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        // Static text stays where it is, so SQLite need not copy it (SQLITE_STATIC).
        _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), nil)
      }
    }
  }

  func bind(_ index: Int32, blob: some Collection<UInt8>) {
    let bound: Void? = blob.withContiguousStorageIfAvailable { bytes in
      _ = sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), Self.copied)
    }
    if bound == nil { bind(index, blob: Array(blob)) }
  }

  /// Runs a statement that gives no rows, with a long text that SQLite need not copy.
  func run(_ index: Int32, text: String) throws {
    var text = text
    try text.withUTF8 { bytes in
      try bytes.withMemoryRebound(to: CChar.self) { characters in
        // SQLITE_STATIC: the text outlives the step, and is not read after it.
        _ = sqlite3_bind_text(
          handle, index, characters.baseAddress ?? Self.empty, Int32(characters.count), nil)
        try run()
      }
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw error(code) }
  }

  /// Reads the first row, if there is one.
  func first<Value>(_ read: (PreparedRow) throws -> Value) throws -> Value? {
    let code = sqlite3_step(handle)
    defer { sqlite3_reset(handle) }
    switch code {
    case SQLITE_ROW: return try read(PreparedRow(handle: handle))
    case SQLITE_DONE: return nil
    default: throw error(code)
    }
  }

  /// Reads all rows.
  func readAll(_ read: (PreparedRow) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code) }
      try read(PreparedRow(handle: handle))
    }
  }

  private func error(_ code: Int32) -> DatabaseError {
    let message = sqlite3_db_handle(handle).map { String(cString: sqlite3_errmsg($0)) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

/// The row that a prepared statement stands on; not to be kept.
struct PreparedRow {
  fileprivate let handle: OpaquePointer

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func text(_ column: Int32) -> String? {
    sqlite3_column_text(handle, column).map { String(cString: $0) }
  }

  /// The type that the value is stored as, as SQLite numbers them.
  func type(_ column: Int32) -> Int32 { sqlite3_column_type(handle, column) }

  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// The bytes of a text or blob, where SQLite holds them.
  func withBytes(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Void) {
    let start = sqlite3_column_blob(handle, column)
    body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  var columns: Int32 { sqlite3_column_count(handle) }
}
