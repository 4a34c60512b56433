/// A row, as a view on the reader's buffer: a cell costs nothing until it is asked for.
///
/// A row is good until its reader is asked for the next record. Using it later is a mistake in the
/// program and stops it; it never shows other bytes, and never touches memory that is gone.
public struct TableRow {
  /// The number of the record in the file; the header is 1, blank lines do not count. Below a title the
  /// header is the line that it stands on. In a workbook, the row's number at the margin of its sheet.
  public let number: Int
  /// The physical line on which the record starts, from 1; in a workbook, the row's number too.
  public let line: Int
  /// How many cells there are: as many as the header has.
  public let count: Int

  private let buffer: RowBuffer
  private let generation: Int

  init(number: Int, line: Int, count: Int, buffer: RowBuffer) {
    self.number = number
    self.line = line
    self.count = count
    self.buffer = buffer
    self.generation = buffer.generation
  }

  /// The text of the cell at `column`, counted from 0, without its quotes.
  public subscript(column: Int) -> String {
    String(decoding: bytes(of: column), as: UTF8.self)
  }

  /// Hands over the UTF-8 of a cell, without its quotes, and without making a `String`.
  ///
  /// - Throws: what `body` throws.
  public func withBytes<Result, Failure>(
    of column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = bytes(of: column)
    return try body(bytes.span)
  }

  /// Whether the cell stood in quotes. LimeSurvey leaves a question that was not shown without
  /// quotes and writes an empty answer as `""`.
  public func isQuoted(_ column: Int) -> Bool {
    cell(column).isQuoted
  }

  /// Whether the cell has no text, in quotes or not.
  public func isEmpty(_ column: Int) -> Bool {
    cell(column).length == 0
  }

  private func cell(_ column: Int) -> CellSpan {
    check(column)
    return buffer.cells[column]
  }

  /// The pointer is good as long as the buffer is neither refilled nor freed; every caller is done
  /// with it before it returns, and `self` holds the buffer meanwhile.
  private func bytes(of column: Int) -> UnsafeBufferPointer<UInt8> {
    check(column)
    return buffer.text(column)
  }

  private func check(_ column: Int) {
    precondition(generation == buffer.generation, "a row was used after the next one was read")
    precondition(column >= 0 && column < count, "the row has no such column")
  }
}
