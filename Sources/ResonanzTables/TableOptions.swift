/// What is known of a table file beforehand, whatever its format, and how it is read. What does not
/// go with the format that is found is left aside.
public struct TableOptions: Hashable, Sendable {
  /// The encoding of a CSV file; `nil`: found out.
  public var encoding: TextEncoding?
  /// The dialect of a CSV file; `nil`: found out.
  public var dialect: CSVDialect?
  /// Name of a workbook's sheet, or its number from 1; `nil`: the first visible one with data.
  public var sheet: String?
  /// When a cell or row is too long, or a workbook too large.
  public var limits: TableLimits

  /// Everything is found out, unless told otherwise.
  public init(
    encoding: TextEncoding? = nil, dialect: CSVDialect? = nil, sheet: String? = nil,
    limits: TableLimits = TableLimits()
  ) {
    self.encoding = encoding
    self.dialect = dialect
    self.sheet = sheet
    self.limits = limits
  }

  /// What reads a file again as it was read once.
  public init(_ format: TableFormat, limits: TableLimits = TableLimits()) {
    switch format {
    case .csv(let encoding, let dialect):
      self.init(encoding: encoding, dialect: dialect, limits: limits)
    case .workbook(let sheet, _): self.init(sheet: sheet, limits: limits)
    }
  }

  var csv: CSVOptions { CSVOptions(encoding: encoding, dialect: dialect, limits: limits) }

  var workbook: WorkbookOptions { WorkbookOptions(sheet: sheet, limits: limits) }
}
