import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes an XLSX workbook of one sheet or several, in memory that does not grow with its rows.
///
///     var writer = try WorkbookWriter(path: "out.xlsx")
///     let sheet = try writer.addSheet(SheetDesign("Aussagen", columns: [SheetColumn("Text")]))
///     try writer.write([.text("Mehr Radwege")], to: sheet)
///     try writer.finish()
public struct WorkbookWriter: ~Copyable {
  /// A sheet of this writer.
  public struct Sheet: Hashable, Sendable {
    fileprivate let index: Int
  }

  /// How many texts were cut since no cell holds more than 32,767 UTF-16 units; they end in `[…]`.
  public private(set) var cutTexts = 0

  /// How many rows a sheet can have.
  static let mostRows = 1_048_576

  private let file: WorkbookFile
  private var sheets: [OpenSheet] = []
  private var names: Set<String> = []
  private var lists: ChoiceLists

  /// Writes the file at `path`, which is there as a whole after `finish`, or as it was before.
  ///
  /// - Parameter listSheet: the name of the hidden sheet for lists to choose from, if there are any.
  /// - Throws: `TableError.unwritable` or `isFolder`.
  public init(path: String, listSheet: String = "Listen") throws(TableError) {
    let file = try WorkbookFile(path: path)
    let name = WorkbookText.sheetName(listSheet, taken: [])
    lists = ChoiceLists(sheetName: name)
    names = [name.lowercased()]
    self.file = file
  }

  /// Adds a sheet and writes its header, which is bold and stays in place.
  ///
  /// - Throws: `TableError.unwritable`; with `EINVAL` for more columns than a sheet can have.
  public mutating func addSheet(_ design: SheetDesign) throws(TableError) -> Sheet {
    let name = WorkbookText.sheetName(design.name, taken: names)
    names.insert(name.lowercased())
    guard design.columns.count <= TableLimits.sheetColumns else { throw file.error(EINVAL) }
    guard let handle = workbook_add_worksheet(file.workbook, name) else { throw file.error(ENOMEM) }
    var sheet = OpenSheet(design, handle, file)
    try sheet.writeHeader()
    for (column, choices) in design.columns.map(\.choices).enumerated() where !choices.isEmpty {
      try file.check(lists.add(choices, to: handle, column: column))
    }
    sheets.append(sheet)
    return Sheet(index: sheets.count - 1)
  }

  /// Writes the next row of a sheet.
  ///
  /// - Throws: `TableError.unwritable`; with `EFBIG` where the sheet is full.
  public mutating func write(_ cells: [SheetValue], to sheet: Sheet) throws(TableError) {
    cutTexts += try sheets[sheet.index].write(cells)
  }

  /// Notes a text in the workbook's own properties, where a program can find it again.
  ///
  /// - Precondition: neither is empty or longer than 255 characters.
  /// - Throws: `TableError.unwritable`.
  public mutating func setProperty(_ name: String, to value: String) throws(TableError) {
    precondition((1...255).contains(name.count) && (1...255).contains(value.count))
    try file.check(workbook_set_custom_property_string(file.workbook, name, value))
  }

  /// Ends the workbook. Without it, the file is not there.
  ///
  /// - Precondition: there is a sheet that is not hidden.
  /// - Throws: `TableError.unwritable`; then `path` is as it was.
  public mutating func finish() throws(TableError) {
    guard let first = sheets.first(where: { !$0.design.isHidden }) else {
      preconditionFailure("a workbook has a sheet that can be seen")
    }
    for sheet in sheets { try sheet.finish() }
    worksheet_activate(first.handle)
    worksheet_set_first_sheet(first.handle)
    if !lists.lists.isEmpty {
      guard let handle = workbook_add_worksheet(file.workbook, lists.sheetName) else {
        throw file.error(ENOMEM)
      }
      try file.check(lists.write(to: handle))
      worksheet_hide(handle)
    }
    try file.finish()
  }
}
