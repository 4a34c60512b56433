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
  private var firstPage: UnsafeMutablePointer<lxw_worksheet>?

  /// Writes the file at `path`, which is there as a whole after `finish`, or as it was before.
  ///
  /// - Parameters:
  ///   - listSheet: the name of the hidden sheet for lists to choose from, if there are any.
  ///   - isStreaming: whether memory does not grow with the rows; not for pages with charts, which other
  ///     programs than spreadsheets draw from what is kept beside the cells then.
  /// - Throws: `TableError.unwritable` or `isFolder`.
  public init(path: String, listSheet: String = "Listen", isStreaming: Bool = true)
    throws(TableError)
  {
    let file = try WorkbookFile(path: path, isStreaming: isStreaming)
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

  /// Adds a sheet that is laid out, with all that is on it.
  ///
  /// - Returns: its name in this workbook.
  /// - Throws: `TableError.unwritable`; with `EINVAL` for more columns than a sheet can have.
  @discardableResult
  public mutating func add(_ page: SheetPage) throws(TableError) -> String {
    // A chart's references to its sheet can't hold a straight apostrophe.
    let name = WorkbookText.sheetName(page.name.replacing("'", with: "’"), taken: names)
    names.insert(name.lowercased())
    let columns = page.rows.map { max($0.cells.count, $0.span) }.max() ?? 0
    guard columns <= TableLimits.sheetColumns else { throw file.error(EINVAL) }
    guard let handle = workbook_add_worksheet(file.workbook, name) else { throw file.error(ENOMEM) }
    cutTexts += try PageWriter(page, name: name, handle, file).write()
    if firstPage == nil { firstPage = handle }
    return name
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
    let visible = sheets.first { !$0.design.isHidden }
    guard let first = firstPage ?? visible?.handle else {
      preconditionFailure("a workbook has a sheet that can be seen")
    }
    for sheet in sheets { try sheet.finish() }
    worksheet_activate(first)
    worksheet_set_first_sheet(first)
    if !lists.lists.isEmpty {
      guard let handle = workbook_add_worksheet(file.workbook, lists.sheetName) else {
        throw file.error(ENOMEM)
      }
      try file.check(lists.write(to: handle))
      worksheet_hide(handle)
    }
    try file.finish(sheets.compactMap(\.body))
  }
}
