/// The bytes from the start of the current row on, and where that row's cells are.
///
/// It is the only owner of this memory. Rows hold the buffer, not pointers into it, and compare
/// `generation` before they look.
final class RowBuffer {
  /// More columns than any spreadsheet has (Excel: 16,384).
  static let cellCapacity = 65_536

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// One past the last byte read.
  var end = 0
  /// Where the current row starts.
  var rowStart = 0
  /// Changes whenever rows handed out before become unusable.
  var generation = 0
  /// Room for the cells of one row; the system provides the memory only as far as it is used.
  let cells: UnsafeMutablePointer<CellSpan>

  private let quotes: ByteSearch

  init(capacity: Int, quote: UInt8 = UInt8(ascii: "\"")) {
    quotes = ByteSearch(quote, quote, quote)
    self.capacity = capacity
    base = .allocate(capacity: capacity)
    cells = .allocate(capacity: Self.cellCapacity)
  }

  deinit {
    base.deallocate()
    cells.deallocate()
  }

  /// The text of a cell. Doubled quotes become single ones only now, since most cells are never
  /// looked at. The pointer is good until the buffer is refilled or freed.
  func text(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    if cells[column].hasDoubledQuotes { undouble(column) }
    return bytes(cells[column])
  }

  /// The bytes of a cell as they are.
  func bytes(_ cell: CellSpan) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + rowStart + Int(cell.start), count: Int(cell.length))
  }

  /// Makes sure that `room` bytes fit behind `end`; returns how far the row moved to the front.
  ///
  /// It moves only when room is short, and grows by doubling, so a byte is moved a constant number
  /// of times however small the pieces are in which a long row arrives.
  func makeRoom(_ room: Int) -> Int {
    guard capacity - end < room else { return 0 }
    let kept = end - rowStart
    let shift = rowStart
    if capacity - kept < room || kept > capacity / 2 {
      grow(to: max(capacity * 2, kept + room))
    } else {
      base.update(from: base + rowStart, count: kept)
    }
    rowStart = 0
    end = kept
    return shift
  }

  private func grow(to newCapacity: Int) {
    let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    bigger.update(from: base + rowStart, count: end - rowStart)
    base.deallocate()
    base = bigger
    capacity = newCapacity
  }

  /// Takes out the bytes of `range`; what follows moves up.
  func remove(_ range: Range<Int>) {
    (base + range.lowerBound).update(from: base + range.upperBound, count: end - range.upperBound)
    end -= range.count
  }

  /// Reads the next piece of `input` behind `end`; returns how many bytes came, 0 at the end.
  func fill(from input: TextInput) throws(TableError) -> Int {
    let free = UnsafeMutableBufferPointer(start: base + end, count: capacity - end)
    let count = try input.read(into: free)
    end += count
    return count
  }

  private func undouble(_ column: Int) {
    let start = base + rowStart + Int(cells[column].start)
    let length = Int(cells[column].length)
    var from = 0
    var to = 0
    while from < length {
      // The first of two goes along with the text before it.
      let next = min(quotes.index(in: start, from: from, to: length) + 1, length)
      (start + to).update(from: start + from, count: next - from)
      to += next - from
      from = next + 1
    }
    cells[column].length = UInt32(to)
    cells[column].hasDoubledQuotes = false
  }
}
