/// A column of a written sheet.
public struct SheetColumn: Hashable, Sendable {
  /// Stands in the first row.
  public var header: String
  /// In characters of the usual font.
  public var width: Double
  /// Whether text goes on in the next line instead of being covered by the next cell.
  public var isWrapped = false
  public var isHidden = false
  /// Whether its cells may be changed where the sheet is protected.
  public var isUnlocked = false
  /// What can be chosen from a list in its cells; anything else is refused. None: no list.
  public var choices: [String] = []

  public init(_ header: String, width: Double = 14) {
    self.header = header
    self.width = width
  }
}

/// A sheet before its rows are written.
public struct SheetDesign: Hashable, Sendable {
  /// What a spreadsheet does not allow in a name is replaced: `[]:*?/\`, more than 31 characters,
  /// and a name that is taken.
  public var name: String
  public var columns: [SheetColumn]
  public var isHidden = false
  /// Whether only unlocked columns may be changed; there is no password.
  public var isProtected = false
  /// Whether the header has arrows by which rows can be filtered.
  public var hasFilter = true
  /// Whether people read and print it: its rows are as high as their wrapped texts need, and on paper it lies, with
  /// all columns on one page and the header on every page.
  public var isForReading = false

  public init(_ name: String, columns: [SheetColumn]) {
    self.name = name
    self.columns = columns
  }
}
