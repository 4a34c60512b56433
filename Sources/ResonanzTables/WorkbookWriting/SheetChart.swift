/// A chart that a spreadsheet draws from the cells of its own sheet.
public struct SheetChart: Hashable, Sendable {
  /// How the figures are drawn.
  public enum Kind: Hashable, Sendable {
    /// Lying bars, the first row on top; several series side by side.
    case bars
    /// Lying bars whose series stand one behind the other.
    case stackedBars
    /// Standing columns from left to right, whose series stand on top of each other.
    case columns
  }

  /// A column of figures.
  public struct Series: Hashable, Sendable {
    /// The cell with its name, counted from 0.
    public var nameRow: Int
    public var column: Int
    /// As `0xRRGGBB`.
    public var color: UInt32

    public init(nameRow: Int, column: Int, color: UInt32) {
      self.nameRow = nameRow
      self.column = column
      self.color = color
    }
  }

  public var kind: Kind
  public var title: String
  /// What somebody who cannot see it is told.
  public var description: String
  /// Rows whose cells in the first column name what is drawn, counted from 0; they may have gaps.
  public var rows: [ClosedRange<Int>]
  public var series: [Series]
  /// The cell of its upper left corner, counted from 0.
  public var row: Int
  public var column: Int
  /// In pixels.
  public var width = 640
  public var height = 360

  /// - Precondition: neither `rows` nor `series` is empty.
  public init(
    _ kind: Kind, title: String, description: String, rows: [ClosedRange<Int>], series: [Series],
    row: Int, column: Int
  ) {
    precondition(!rows.isEmpty && !series.isEmpty)
    self.kind = kind
    self.title = title
    self.description = description
    self.rows = rows
    self.series = series
    self.row = row
    self.column = column
  }
}
