/// The grammar of CSV: finds where the cells of one row lie, and stops and goes on at any byte.
///
/// **Quotes that are not closed.** A quoted cell may go over many lines, and nothing cuts it as
/// long as its closing quote is followed by a delimiter, a row end or the end of the file. Only
/// when that is not so, or the cell runs to the end of the file or beyond the limit, is the opening
/// quote taken for a mistake: `giveUp` goes back to it and makes the rest of its line the row's
/// last cell. The row is rejected, and the next row starts on the next line.
///
/// **This is linear.** Say a quote opened in line *i* and was given up at a quote in line *j*. Seen
/// from inside the cell, all runs of quotes between the two have even length, or it would have
/// ended there. But a cell that stays open at the end of its line begins with a run of odd length.
/// So no line between *i* and *j* opens another such cell, and every byte is read three times at
/// most: in a cell that was given up, as the rest of its line, and as itself. The same holds for
/// the limit and the end of the file.
struct RowScanner {
  enum Mode {
    /// At the first byte of a cell.
    case start
    case plain
    case quoted
    /// Behind a quote inside a quoted cell: it closes the cell, or is the first of two.
    case afterQuote
    /// The rest of the line is one cell, whatever is in it.
    case rest
  }

  /// The next byte to look at.
  private(set) var position = 0
  /// Line breaks inside the cells of this row.
  private(set) var breaks = 0
  /// How many cells the row has.
  private(set) var cellCount = 0
  /// How many of them, the first ones, are noted in the buffer.
  var notedCount: Int { min(cellCount, notedLimit) }
  private(set) var fault: RowFault?

  /// How many bytes were looked at once more because of quotes that were given up.
  private(set) var bytesGoneBack = 0

  private var mode = Mode.start
  /// The first byte of the current cell's text, behind its quote.
  private var cellStart = 0
  private var breaksBeforeCell = 0
  private var cellHasDoubledQuotes = false
  /// A row ended with CR; an LF that follows belongs to it.
  private var swallowsLF = false
  private var notedLimit = RowBuffer.cellCapacity
  /// The record's number and line, for naming the place of a quote.
  private var number = 0
  private var line = 0
  /// How many bytes of the row so far are beyond the limit of their cell and still in the buffer. They
  /// don't count for the row, or its length would hang on how much of them has been dropped already.
  private var excess = 0
  /// Where the kept bytes of a row end that is too long.
  private var keptEnd: Int?

  private let dialect: CSVDialect
  private let limits: TableLimits
  private let plainStops: ByteSearch
  private let quotedStops: ByteSearch
  private let lineStops: ByteSearch

  init(_ dialect: CSVDialect, limits: TableLimits) {
    self.dialect = dialect
    self.limits = limits
    plainStops = ByteSearch(dialect.delimiter, Self.lf, Self.cr)
    quotedStops = ByteSearch(dialect.quote, Self.lf, Self.cr)
    lineStops = ByteSearch(Self.lf, Self.cr, Self.cr)
  }

  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")

  // MARK: - Rows

  /// Starts the record `number` on `line`, at the current position.
  mutating func beginRow(_ buffer: RowBuffer, number: Int, line: Int, isOneCell: Bool = false) {
    buffer.rowStart = position
    cellStart = position
    mode = isOneCell ? .rest : .start
    cellCount = 0
    notedLimit = RowBuffer.cellCapacity
    breaks = 0
    fault = nil
    keptEnd = nil
    excess = 0
    cellHasDoubledQuotes = false
    self.number = number
    self.line = line
  }

  /// Goes on until the row is complete, or (false) the buffer has no more bytes.
  mutating func scan(_ buffer: RowBuffer) -> Bool {
    if swallowsLF { swallowLF(buffer) }
    let base = UnsafePointer(buffer.base)
    let end = buffer.end
    while position < end {
      if mode == .start { startCell(base) }
      if mode == .plain {
        position = plainStops.index(in: base, from: position, to: end)
        if position < end, closePlain(buffer, base[position]) { return true }
      } else if mode == .rest {
        position = lineStops.index(in: base, from: position, to: end)
        if position < end { return closePlain(buffer, base[position]) }
      } else {
        if mode == .quoted { scanQuoted(base, end) }
        if mode == .afterQuote, position < end, closeQuoted(buffer, base[position]) { return true }
      }
    }
    return false
  }

  /// There are no more bytes: true if a row is complete, false if there is none, and `nil` if a
  /// quote was given up, so that there is something to scan again.
  mutating func scanEnd(_ buffer: RowBuffer) -> Bool? {
    switch mode {
    case .start where cellCount == 0: return false
    case .start: note(buffer, end: position, isQuoted: false)
    case .plain, .rest: note(buffer, end: position, isQuoted: false)
    case .afterQuote where position - 1 - cellStart <= limits.cell:
      note(buffer, end: position - 1, isQuoted: true)
    case .afterQuote, .quoted:
      giveUp(buffer, .unclosed)
      return nil
    }
    return true
  }

  // MARK: - Cells

  @inline(__always)
  private mutating func startCell(_ base: UnsafePointer<UInt8>) {
    if base[position] == dialect.quote {
      position &+= 1
      breaksBeforeCell = breaks
      mode = .quoted
    } else {
      mode = .plain
    }
    cellStart = position
  }

  /// Ends a cell without quotes at the stop `byte`; true if the row ends too.
  @inline(__always)
  private mutating func closePlain(_ buffer: RowBuffer, _ byte: UInt8) -> Bool {
    note(buffer, end: position, isQuoted: false)
    return pass(byte)
  }

  @inline(__always)
  private mutating func scanQuoted(_ base: UnsafePointer<UInt8>, _ end: Int) {
    while true {
      position = quotedStops.index(in: base, from: position, to: end)
      guard position < end else { return }
      let byte = base[position]
      position &+= 1
      if byte == dialect.quote {
        mode = .afterQuote
        return
      }
      // The byte before is in the buffer: it is the opening quote at least.
      if byte == Self.cr || base[position &- 2] != Self.cr { breaks &+= 1 }
    }
  }

  /// Sees what follows a quote inside a quoted cell; true if the row ends.
  @inline(__always)
  private mutating func closeQuoted(_ buffer: RowBuffer, _ byte: UInt8) -> Bool {
    if byte == dialect.quote {
      cellHasDoubledQuotes = true
      position &+= 1
      mode = .quoted
      return false
    }
    let end = position &- 1
    let isEnd = byte == dialect.delimiter || byte == Self.lf || byte == Self.cr
    guard isEnd, end &- cellStart <= limits.cell else {
      giveUp(buffer, .malformed)
      return false
    }
    note(buffer, end: end, isQuoted: true)
    return pass(byte)
  }

  /// Steps over a delimiter or a row end; true if it was the latter.
  @inline(__always)
  private mutating func pass(_ byte: UInt8) -> Bool {
    position &+= 1
    cellStart = position
    mode = .start
    if byte == dialect.delimiter { return false }
    swallowsLF = byte == Self.cr
    return true
  }

  @inline(__always)
  private mutating func note(_ buffer: RowBuffer, end: Int, isQuoted: Bool) {
    let length = end &- cellStart
    let offset = cellStart &- buffer.rowStart
    let begin = isQuoted ? offset &- 1 : offset
    if length > limits.cell || begin &- excess > limits.row { noteExcess(length, begin) }
    if cellCount < notedLimit {
      buffer.cells[cellCount] = CellSpan(
        start: UInt32(truncatingIfNeeded: offset),
        length: UInt32(truncatingIfNeeded: min(length, limits.cell)), isQuoted: isQuoted,
        hasDoubledQuotes: cellHasDoubledQuotes)
    }
    cellHasDoubledQuotes = false
    cellCount &+= 1
  }

  private mutating func swallowLF(_ buffer: RowBuffer) {
    guard position < buffer.end else { return }
    swallowsLF = false
    guard buffer.base[position] == Self.lf else { return }
    position += 1
    cellStart = position
    buffer.rowStart = position
  }

  // MARK: - Faults

  private mutating func noteExcess(_ length: Int, _ begin: Int) {
    if begin - excess > limits.row {
      notedLimit = min(notedLimit, cellCount)
      fault = fault ?? .rowTooLong(limit: limits.row)
    }
    if length > limits.cell {
      fault = fault ?? .cellTooLong(column: cellCount, limit: limits.cell)
      excess += length - limits.cell
    }
  }

  private enum Mistake { case malformed, unclosed }

  /// Takes the quote that opened the current cell for a mistake.
  private mutating func giveUp(_ buffer: RowBuffer, _ mistake: Mistake) {
    let end = mode == .afterQuote ? position - 1 : position
    if cellStart - 1 - buffer.rowStart - excess > limits.row {
      // A row that is too long is that first, or the answer would hang on when that was seen.
      fault = fault ?? .rowTooLong(limit: limits.row)
      notedLimit = min(notedLimit, cellCount)
    } else {
      fault = quoteFault(buffer, end, mistake)
    }
    breaks = breaksBeforeCell
    cellHasDoubledQuotes = false
    cellStart -= 1
    bytesGoneBack += position - cellStart
    position = cellStart
    mode = .rest
  }

  private func quoteFault(_ buffer: RowBuffer, _ end: Int, _ mistake: Mistake) -> RowFault {
    // No further than to the limit, or the answer would hang on how much has been read.
    let bound = min(end, cellStart + limits.cell + 1)
    let hasBreak = lineStops.index(in: buffer.base, from: cellStart, to: bound) < bound
    if !hasBreak, end - cellStart > limits.cell {
      return .cellTooLong(column: cellCount, limit: limits.cell)
    }
    if !hasBreak, mistake == .malformed { return .textAfterQuote(column: cellCount) }
    return .unclosedQuote(openedRow: number, line: line + breaksBeforeCell)
  }

  /// Keeps the memory bounded before more is read: gives up a quoted cell that is too long, and
  /// drops what is too much of any other. True if there is something to scan again.
  mutating func trim(_ buffer: RowBuffer) -> Bool {
    let length = position - cellStart
    if mode == .quoted || mode == .afterQuote {
      guard length > limits.cell + 1 else { return dropExcess(buffer) }
      giveUp(buffer, .unclosed)
      return true
    }
    if length > limits.cell {
      fault = fault ?? .cellTooLong(column: cellCount, limit: limits.cell)
      position = cellStart + limits.cell
      buffer.remove(position..<buffer.end)
    }
    return dropExcess(buffer)
  }

  /// Drops the cells of a row that is too long, once they are complete.
  private mutating func dropExcess(_ buffer: RowBuffer) -> Bool {
    // The byte before a quoted cell's text is its quote, to which giving up goes back.
    let from = mode == .quoted || mode == .afterQuote ? cellStart - 1 : cellStart
    guard from - buffer.rowStart - excess > limits.row else { return false }
    fault = fault ?? .rowTooLong(limit: limits.row)
    notedLimit = min(notedLimit, cellCount)
    let kept = keptEnd ?? from
    keptEnd = kept
    guard from > kept else { return false }
    buffer.remove(kept..<from)
    position -= from - kept
    cellStart -= from - kept
    return false
  }

  /// Follows the buffer when its bytes have moved to the front by `distance`.
  mutating func shift(by distance: Int) {
    position -= distance
    cellStart -= distance
    if let kept = keptEnd { keptEnd = kept - distance }
  }
}
