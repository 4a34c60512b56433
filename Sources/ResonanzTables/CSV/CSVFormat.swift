/// How rows are written.
public struct CSVFormat: Hashable, Sendable {
  /// What ends a row.
  public enum RowEnd: Hashable, Sendable {
    /// As on Unix.
    case lf
    /// As on Windows, and in RFC 4180.
    case crlf
  }

  /// Which cells stand in quotes.
  public enum Quoting: Hashable, Sendable {
    /// Those that could be misread without.
    case whereNeeded
    /// All of them.
    case always
  }

  /// What separates cells.
  public var dialect: CSVDialect
  /// What ends a row, the last one too.
  public var rowEnd: RowEnd
  /// Which cells stand in quotes.
  public var quoting: Quoting
  /// Whether the file begins with a byte order mark, without which Excel takes UTF-8 for something
  /// else.
  public var hasMark: Bool
  /// Whether a cell that a spreadsheet could take for a formula is made harmless by a `'` before
  /// it. Off unless asked for: it changes what people said.
  public var isExcelSafe: Bool

  /// Commas, LF, quotes where needed, and every cell verbatim, unless told otherwise.
  public init(
    dialect: CSVDialect = .comma, rowEnd: RowEnd = .lf, quoting: Quoting = .whereNeeded,
    hasMark: Bool = false, isExcelSafe: Bool = false
  ) {
    self.dialect = dialect
    self.rowEnd = rowEnd
    self.quoting = quoting
    self.hasMark = hasMark
    self.isExcelSafe = isExcelSafe
  }

  /// Appends the bytes of one row. A row without cells is written as one empty cell.
  func append(_ cells: some Sequence<String>, to bytes: inout [UInt8], isFirst: Bool) {
    if isFirst, hasMark { bytes += TextEncoding.utf8.mark }
    let start = bytes.count
    var count = 0
    for cell in cells {
      if count > 0 { bytes.append(dialect.delimiter) }
      append(cell, to: &bytes, isBeginning: isFirst && count == 0)
      count += 1
    }
    // A blank line would not be read back as a row.
    if bytes.count == start { bytes += [dialect.quote, dialect.quote] }
    if rowEnd == .crlf { bytes.append(0x0D) }
    bytes.append(0x0A)
  }

  private func append(_ cell: String, to bytes: inout [UInt8], isBeginning: Bool) {
    var cell = cell
    cell.withUTF8 { append($0, to: &bytes, isBeginning: isBeginning) }
  }

  private func append(
    _ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], isBeginning: Bool
  ) {
    let isRisky = isExcelSafe && Self.isFormula(cell.first)
    let isQuoted =
      quoting == .always || needsQuotes(cell) || (isBeginning && Self.misleads(cell))
    if isQuoted { bytes.append(dialect.quote) }
    if isRisky { bytes.append(UInt8(ascii: "'")) }
    if isQuoted {
      appendDoubling(cell, to: &bytes)
      bytes.append(dialect.quote)
    } else {
      bytes.append(contentsOf: cell)
    }
  }

  private func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = cell.baseAddress else { return false }
    let stops = ByteSearch(dialect.delimiter, dialect.quote, 0x0A)
    if stops.index(in: base, from: 0, to: cell.count) < cell.count { return true }
    return ByteSearch(0x0D, 0x0D, 0x0D).index(in: base, from: 0, to: cell.count) < cell.count
  }

  /// Whether a file that begins with this cell would be taken to begin with something else.
  private static func misleads(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.starts(with: TextEncoding.utf8.mark) || SeparatorLine.isPrefix(of: cell)
  }

  private func appendDoubling(_ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard let base = cell.baseAddress else { return }
    let quotes = ByteSearch(dialect.quote, dialect.quote, dialect.quote)
    var start = 0
    while start < cell.count {
      let quote = quotes.index(in: base, from: start, to: cell.count)
      let end = min(quote + 1, cell.count)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start..<end]))
      if quote < cell.count { bytes.append(dialect.quote) }
      start = end
    }
  }

  private static func isFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}
