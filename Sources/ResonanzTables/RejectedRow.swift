/// A row that could not be read, with what could be read of it, so that it can be kept elsewhere.
public struct RejectedRow: Equatable, Sendable {
  /// The number of the record in the file; the header is 1, blank lines do not count. Below a title the
  /// header is the line that it stands on. In a workbook, the row's number at the margin of its sheet.
  public let number: Int
  /// The physical line on which the record starts, from 1; in a workbook, the row's number too.
  public let line: Int
  /// What is wrong with it.
  public let fault: RowFault
  /// The cells as far as they could be read. Bytes that are no text appear as U+FFFD, and a cell
  /// that is too long is cut. Where a quote was at fault, the last cell is the rest of its line,
  /// verbatim from the quote on.
  public let cells: [String]
}
