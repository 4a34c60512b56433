/// One record of a table file: a row, or what is left of a bad one.
public enum TableRecord {
  /// A row with as many cells as the header. It can be used until the next record is asked for.
  case row(TableRow)
  /// A row with a fault.
  case rejected(RejectedRow)
}
