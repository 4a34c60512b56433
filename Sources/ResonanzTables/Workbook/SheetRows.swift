/// Rows that a piece of a sheet had in it, until they are asked for.
///
/// What a row holds is bounded: what is too much of it is dropped as it comes, and makes a fault.
final class SheetRows {
  struct Cell {
    enum Content {
      /// A text of this length from this place on, counted from the row's first byte.
      case text(start: Int, length: Int)
      /// A shared text.
      case shared(Int)
      /// What the cell says means nothing.
      case broken
    }

    let column: Int
    let content: Content
  }

  struct Row {
    let number: Int
    /// Where its cells and their bytes begin.
    let cells: Int
    let bytes: Int
    var fault: RowFault?
  }

  /// The bytes of the rows' cells; the cell that is read now is at its end.
  let bytes = ByteArena(capacity: 64 << 10)
  let limits: TableLimits
  private(set) var cells: [Cell] = []
  private var rows: [Row] = []
  private var taken = 0
  private var open: Row?

  init(limits: TableLimits) {
    self.limits = limits
  }

  func begin(_ number: Int) {
    open = Row(number: number, cells: cells.count, bytes: bytes.count, fault: nil)
  }

  func end() {
    guard let row = open else { return }
    open = nil
    if row.fault != nil || cells.count > row.cells { rows.append(row) }
  }

  func note(_ fault: RowFault) {
    if open?.fault == nil { open?.fault = fault }
  }

  /// Where the bytes of a cell begin that are appended next.
  var place: Int { bytes.count }

  /// Adds a cell with the bytes from `start` on, unless there are none.
  @inline(__always)
  func addText(_ column: Int, from start: Int) {
    guard let row = open, bytes.count > start else { return }
    var length = bytes.count - start
    if length > limits.cell {
      note(.cellTooLong(column: column, limit: limits.cell))
      length = limits.cell
      bytes.truncate(to: start + length)
    }
    add(Cell(column: column, content: .text(start: start - row.bytes, length: length)))
  }

  @inline(__always)
  func add(_ cell: Cell) {
    guard let row = open else { return }
    if let fault = excess(cell, row) {
      note(fault)
      if case .text(let start, _) = cell.content { bytes.truncate(to: row.bytes + start) }
    } else {
      cells.append(cell)
    }
  }

  @inline(__always)
  private func excess(_ cell: Cell, _ row: Row) -> RowFault? {
    let most = TableLimits.sheetColumns
    if cell.column >= most || cells.count - row.cells > most { return .tooManyCells(limit: most) }
    return bytes.count - row.bytes > limits.row ? .rowTooLong(limit: limits.row) : nil
  }

  /// The next complete row and its cells.
  func next() -> (row: Row, cells: ArraySlice<Cell>)? {
    guard taken < rows.count else { return nil }
    let row = rows[taken]
    taken += 1
    let end = taken < rows.count ? rows[taken].cells : open?.cells ?? cells.count
    return (row, cells[row.cells..<end])
  }

  /// Whether there are complete rows that were not taken.
  var hasRows: Bool { taken < rows.count }

  /// The bytes of a row that was just taken, on which the places of its cells count.
  func bytes(of row: Row) -> UnsafeBufferPointer<UInt8> {
    let end = taken < rows.count ? rows[taken].bytes : open?.bytes ?? bytes.count
    return UnsafeBufferPointer(start: bytes.base + row.bytes, count: end - row.bytes)
  }

  /// Forgets the rows that were taken; to be called when all were. Returns how far the bytes of the
  /// row that is read now have moved to the front.
  func forget() -> Int {
    guard taken > 0 else { return 0 }
    rows.removeAll(keepingCapacity: true)
    taken = 0
    guard let row = open else {
      cells.removeAll(keepingCapacity: true)
      bytes.truncate(to: 0)
      return 0
    }
    cells.removeFirst(row.cells)
    bytes.dropFirst(row.bytes)
    open = Row(number: row.number, cells: 0, bytes: 0, fault: row.fault)
    return row.bytes
  }
}
