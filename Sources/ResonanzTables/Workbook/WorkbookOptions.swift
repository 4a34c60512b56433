/// Which sheet of a workbook is read, and how.
public struct WorkbookOptions: Hashable, Sendable {
  /// The sheet's name, or its number from 1 where none has that name; without, the first visible
  /// sheet that has data.
  public var sheet: String?
  /// When a cell or row is too long, or the workbook too large.
  public var limits: TableLimits

  /// The first visible sheet that has data, unless told otherwise.
  public init(sheet: String? = nil, limits: TableLimits = TableLimits()) {
    self.sheet = sheet
    self.limits = limits
  }
}
