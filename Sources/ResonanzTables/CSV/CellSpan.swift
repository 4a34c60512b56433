/// Where a cell lies in its row: offsets from the row's first byte, without the cell's quotes.
struct CellSpan {
  var start: UInt32
  var length: UInt32
  var isQuoted: Bool
  /// Whether quotes inside it are still doubled.
  var hasDoubledQuotes: Bool
}
