/// Records one after the other: fills the buffer, lets the scanner find the cells, judges the row.
struct RecordReader: ~Copyable {
  /// How many cells a row must have; `nil` until the header is known.
  var expected: Int?
  /// The number of the last record.
  private(set) var number = 0

  private let input: TextInput
  private let buffer: RowBuffer
  private let room: Int
  private let quote: UInt8
  private var scanner: RowScanner
  /// The line on which the next record starts.
  private var line = 1
  private var hasEnded = false
  /// The quote that was given up last, until a good row follows. What is left of its cell may look
  /// like rows, of which one ends in the cell's closing quote.
  private var brokenCell: RowFault?

  /// Whether the input ends anywhere, so that its last record is not to be judged.
  private let isCut: Bool

  init(
    _ input: TextInput, dialect: CSVDialect, limits: TableLimits, chunkSize: Int,
    isCut: Bool = false
  ) {
    self.input = input
    self.isCut = isCut
    room = max(chunkSize, 4096)
    buffer = RowBuffer(capacity: 2 * room, quote: dialect.quote)
    quote = dialect.quote
    scanner = RowScanner(dialect, limits: limits)
  }

  /// Counts on as if the record just read were this one.
  mutating func renumber(_ number: Int) { self.number = number }

  /// Leaves out the first line, which is not a record.
  mutating func skipLine() throws(TableError) {
    scanner.beginRow(buffer, number: 0, line: line, isOneCell: true)
    _ = try readRow()
    line += 1
  }

  /// The next record; `nil` at the end. Rows handed out before become unusable.
  mutating func next() throws(TableError) -> TableRecord? {
    while true {
      buffer.generation &+= 1
      scanner.beginRow(buffer, number: number + 1, line: line)
      guard try readRow() else { return nil }
      let start = line
      line += scanner.breaks + 1
      if isBlank { continue }
      number += 1
      return record(line: start)
    }
  }

  private mutating func readRow() throws(TableError) -> Bool {
    while !scanner.scan(buffer) {
      if hasEnded {
        if isCut { return false }
        guard let isRow = scanner.scanEnd(buffer) else { continue }
        return isRow
      }
      if scanner.trim(buffer) { continue }
      scanner.shift(by: buffer.makeRoom(room))
      hasEnded = try buffer.fill(from: input) == 0
    }
    return true
  }

  private var isBlank: Bool {
    scanner.cellCount == 1 && scanner.fault == nil && buffer.cells[0].length == 0
      && !buffer.cells[0].isQuoted
  }

  private mutating func record(line: Int) -> TableRecord {
    let noted = scanner.notedCount
    if let fault = scanner.fault ?? textFault(noted) ?? shapeFault(noted) ?? leftoverFault(noted) {
      switch fault {
      case .unclosedQuote, .textAfterQuote: brokenCell = brokenCell(fault, line)
      default: break
      }
      return .rejected(
        RejectedRow(number: number, line: line, fault: fault, cells: buffer.texts(noted)))
    }
    brokenCell = nil
    return .row(
      TableRow(number: number, line: line, count: expected ?? noted, buffer: buffer))
  }
}

// MARK: - Faults of a row

extension RecordReader {
  private func textFault(_ count: Int) -> RowFault? {
    let last = buffer.cells[count - 1]
    let all = CellSpan(
      start: 0, length: last.start + last.length, isQuoted: false, hasDoubledQuotes: false)
    let check = TextCheck(buffer.bytes(all))
    if check.hasNUL { return .nulByte }
    return check.isValid ? nil : .invalidEncoding
  }

  private func shapeFault(_ noted: Int) -> RowFault? {
    if scanner.cellCount > noted { return .tooManyCells(limit: RowBuffer.cellCapacity) }
    guard let expected, noted != expected else { return nil }
    let extra = expected..<max(noted, expected)
    let isHarmless = noted > expected && extra.allSatisfy { buffer.cells[$0].length == 0 }
    return isHarmless ? nil : .ragged(cells: noted, expected: expected)
  }

  /// The end of a broken cell: a quote at the end of a cell that has none at its beginning.
  /// Anywhere else that is text, as in `3,5"`.
  private func leftoverFault(_ count: Int) -> RowFault? {
    guard let brokenCell else { return nil }
    for cell in UnsafeBufferPointer(start: buffer.cells, count: count) where !cell.isQuoted {
      if buffer.bytes(cell).last == quote { return brokenCell }
    }
    return nil
  }

  private func brokenCell(_ fault: RowFault, _ line: Int) -> RowFault {
    guard case .textAfterQuote = fault else { return fault }
    return .unclosedQuote(openedRow: number, line: line + scanner.breaks)
  }
}
