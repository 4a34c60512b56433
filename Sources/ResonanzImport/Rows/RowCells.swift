/// A row of a table, as far as an import needs one.
public protocol RowCells {
  /// Number of the record in its file, or of the row in its sheet.
  var number: Int { get }
  /// How many cells it has.
  var count: Int { get }
  /// The text of a cell, from 0.
  subscript(column: Int) -> String { get }
  /// Whether a cell has no text at all.
  func isEmpty(_ column: Int) -> Bool
}
