/// Takes only the rows that have a value in a column, compared without regard to case and white space.
public struct RowFilter: Sendable, Hashable {
  /// The column that is looked at; any, also one that is left out.
  public var column: ColumnReference
  /// What must stand in it.
  public var value: String

  /// Only rows with this value in this column.
  public init(column: ColumnReference, value: String) {
    self.column = column
    self.value = value
  }
}
