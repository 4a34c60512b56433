/// A sheet that is laid out cell by cell, for people to read; all of it is in memory.
public struct SheetPage: Sendable {
  /// What a spreadsheet does not allow in a name is replaced: `[]:*?/\`, more than 31 characters,
  /// and a name that is taken.
  public var name: String
  /// Of each column, in characters of the usual font.
  public var widths: [Double]
  public var rows: [Row] = []
  /// How many rows at the top stay in place and stand on every page of paper.
  public var frozenRows = 0
  /// How many columns at the left stay in place.
  public var frozenColumns = 0
  public var charts: [SheetChart] = []
  /// Cells that are shaded by their numbers, the more the darker.
  public var shades: [SheetArea] = []
  /// Whether it is wider than high on paper, which is A4; the columns always fit on one page.
  public var isLandscape = true

  /// A row of cells from the left edge.
  public struct Row: Sendable {
    public var cells: [Cell]
    /// Over how many columns the first cell reaches; the others are left out then.
    public var span = 1
    /// In points; nil: as its texts need, which a spreadsheet knows only of cells that are not spanned.
    public var height: Double?

    public init(_ cells: [Cell], span: Int = 1, height: Double? = nil) {
      self.cells = cells
      self.span = span
      self.height = height
    }
  }

  /// What stands in one place, and how it looks.
  public struct Cell: Sendable, Hashable {
    public var value: SheetValue
    public var style: CellStyle

    public init(_ value: SheetValue, _ style: CellStyle = CellStyle()) {
      self.value = value
      self.style = style
    }
  }

  /// A sheet without rows.
  public init(_ name: String, widths: [Double]) {
    self.name = name
    self.widths = widths
  }
}

/// Cells from one corner to the other, counted from 0.
public struct SheetArea: Hashable, Sendable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
