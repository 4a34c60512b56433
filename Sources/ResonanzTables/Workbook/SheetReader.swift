/// The rows of one sheet that have something in them, one after the other.
final class SheetReader {
  /// A row whose cells are in the buffer.
  struct Row {
    let number: Int
    /// One past its last cell that has something in it.
    let count: Int
    let fault: RowFault?
  }

  /// Has the cells of the current row, as many as it has itself or `width` says.
  let buffer = RowBuffer(capacity: 64 << 10)
  /// How many cells to have at least.
  var width = 0

  private let parser: PartParser
  private let handler: SheetHandler
  private let strings: SharedStrings
  private let limits: TableLimits

  init(_ sheet: WorkbookParts.Sheet, of workbook: Workbook) throws(TableError) {
    handler = SheetHandler(
      styles: workbook.styles, is1904: workbook.parts.is1904, limits: workbook.limits)
    parser = try PartParser(sheet.entry, in: workbook.archive, handler)
    strings = workbook.strings
    limits = workbook.limits
  }

  /// How much of the sheet has been read, from 0 to 1.
  var progress: Double {
    let (read, size) = parser.progress
    return size == 0 ? 1 : Double(read) / Double(size)
  }

  /// The columns that the sheet says it has, once its rows have begun.
  var columns: Int? { handler.columns }

  /// The next row; `nil` at the end. Rows handed out before become unusable.
  func next() throws(TableError) -> Row? {
    while true {
      while let (row, cells) = handler.rows.next() {
        let filled = try fill(row, cells)
        if filled.count > 0 || filled.fault != nil { return filled }
      }
      handler.forget()
      guard try parser.feed() else {
        // The last piece may have had rows in it.
        guard handler.rows.hasRows else { return nil }
        continue
      }
    }
  }

  private func fill(
    _ row: SheetRows.Row, _ cells: ArraySlice<SheetRows.Cell>
  ) throws(TableError) -> Row {
    buffer.beginRow()
    buffer.append(handler.rows.bytes(of: row))
    var noted = 0
    note(upTo: width, &noted)
    var count = 0
    var fault = row.fault
    for cell in cells {
      note(upTo: cell.column + 1, &noted)
      let span = try span(cell, &fault)
      buffer.cells[cell.column] = span
      if span.length > 0 { count = max(count, cell.column + 1) }
    }
    return Row(number: row.number, count: count, fault: fault)
  }

  private func note(upTo end: Int, _ noted: inout Int) {
    while noted < end {
      buffer.cells[noted] = CellSpan(
        start: 0, length: 0, isQuoted: false, hasDoubledQuotes: false)
      noted += 1
    }
  }

  private func span(
    _ cell: SheetRows.Cell, _ fault: inout RowFault?
  ) throws(TableError) -> CellSpan {
    var start = 0
    var length = 0
    switch cell.content {
    case .text(let place, let count): (start, length) = (place, count)
    case .broken: fault = fault ?? .unreadableCell(column: cell.column)
    case .shared(let index):
      start = buffer.end
      if start > limits.row {
        fault = fault ?? .rowTooLong(limit: limits.row)
      } else if let count = try strings.copy(index, to: buffer) {
        length = min(count, limits.cell)
        if count > length {
          fault = fault ?? .cellTooLong(column: cell.column, limit: limits.cell)
        }
      } else {
        fault = fault ?? .unreadableCell(column: cell.column)
      }
    }
    return CellSpan(
      start: UInt32(start), length: UInt32(length), isQuoted: false, hasDoubledQuotes: false)
  }
}

extension RowBuffer {
  /// Empties the buffer for a row that is put together in it.
  func beginRow() {
    generation &+= 1
    rowStart = 0
    end = 0
  }

  /// Appends bytes to the row.
  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    _ = makeRoom(bytes.count)
    (base + end).update(from: start, count: bytes.count)
    end &+= bytes.count
  }

  /// The texts of the row's first cells.
  func texts(_ count: Int) -> [String] {
    (0..<count).map { String(decoding: text($0), as: UTF8.self) }
  }
}
