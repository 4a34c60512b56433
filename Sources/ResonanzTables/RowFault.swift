/// Why one row was rejected. The rows after it are still read.
public enum RowFault: Hashable, Sendable {
  /// The row has fewer or more cells than the header; empty cells at its end do not count as more.
  case ragged(cells: Int, expected: Int)
  /// A quote opened a cell and was not closed in any way that makes sense. Only the line on which
  /// it opened is rejected; reading goes on with the line after it. `openedRow` and `line` name the
  /// place of the quote, and differ from the row's own where the row is what is left of that cell.
  case unclosedQuote(openedRow: Int, line: Int)
  /// A closing quote is followed by text on the same line, as in `"so "sagt" man";`. `column`
  /// counts from 0.
  case textAfterQuote(column: Int)
  /// The row holds a NUL, which no text has.
  case nulByte
  /// A cell is longer than `limit` bytes of UTF-8. `column` counts from 0.
  case cellTooLong(column: Int, limit: Int)
  /// The row is longer than `limit` bytes of UTF-8.
  case rowTooLong(limit: Int)
  /// The row has more than `limit` cells.
  case tooManyCells(limit: Int)
  /// The row holds bytes that mean nothing in the file's encoding.
  case invalidEncoding
  /// A cell of a workbook refers to something that is not there. `column` counts from 0.
  case unreadableCell(column: Int)
  /// A row of a workbook stands behind one with a number as high as its own.
  case outOfOrder(behind: Int)
}
