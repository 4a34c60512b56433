import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sheet whose rows are being written. The library writes the header and all that is about the sheet as a
/// whole; the rows wait until it has done that.
struct OpenSheet {
  let design: SheetDesign
  let handle: UnsafeMutablePointer<lxw_worksheet>
  private let file: WorkbookFile
  private let markup: RowMarkup
  private let rows = SpillingBytes(memoryLimit: 1 << 18)
  /// The next row, from 0.
  private var row = 0
  /// How many columns have been written to.
  private var width: Int

  init(
    _ design: SheetDesign, _ handle: UnsafeMutablePointer<lxw_worksheet>, _ file: WorkbookFile
  ) {
    self.design = design
    self.handle = handle
    self.file = file
    markup = RowMarkup(design.columns, of: file)
    width = max(design.columns.count, 1)
  }

  mutating func writeHeader() throws(TableError) {
    if design.isForReading, let height = RowHeight.points(header: design.columns) {
      try file.check(worksheet_set_row(handle, 0, Double(height), nil))
    }
    for (index, column) in design.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let place = lxw_col_t(index)
      let format = file.formats.format(.text, column)
      try file.check(worksheet_set_column_opt(handle, place, place, column.width, format, &options))
      try file.check(
        worksheet_write_string(
          handle, 0, place, WorkbookText.cell(column.header).text,
          file.formats.format(.header, column)))
    }
    row = 1
    worksheet_freeze_panes(handle, 1, 0)
  }

  /// Returns how many texts were cut.
  mutating func write(_ cells: [SheetValue]) throws(TableError) -> Int {
    guard row < WorkbookWriter.mostRows, cells.count <= TableLimits.sheetColumns else {
      throw file.error(EFBIG)
    }
    row += 1
    width = max(width, cells.count)
    let height = design.isForReading ? RowHeight.points(cells, design.columns) : nil
    let cut = markup.write(cells, as: row, height: height)
    try rows.append(markup.bytes)
    return cut
  }

  func finish() throws(TableError) {
    if design.isHidden { worksheet_hide(handle) }
    if design.isForReading {
      try PaperSetup.apply(to: handle, isLandscape: true, headers: 1, file)
    }
    let last = lxw_col_t(clamping: design.columns.count - 1)
    if design.hasFilter, !design.columns.isEmpty {
      try file.check(worksheet_autofilter(handle, 0, 0, lxw_row_t(max(row - 1, 1)), last))
    }
    guard design.isProtected else { return }
    var options = lxw_protection()
    options.autofilter = 1
    options.sort = 1
    options.format_columns = 1
    options.format_rows = 1
    worksheet_protect(handle, nil, &options)
  }

  /// The rows below the header; nil where there are none.
  var body: SheetBody? {
    if rows.count == 0 { return nil }
    return SheetBody(
      part: "xl/worksheets/sheet\(handle.pointee.index + 1).xml", rows: rows,
      lastCell: "\(ColumnLetters.text(of: width - 1))\(row)")
  }
}
