import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sheet whose rows are being written.
struct OpenSheet {
  let design: SheetDesign
  let handle: UnsafeMutablePointer<lxw_worksheet>
  private let file: WorkbookFile
  /// Of each column, as they are needed: to look for them by what they are costs more than a cell.
  private var formats: [ColumnFormats]
  /// The next row, from 0.
  private var row = 0

  init(
    _ design: SheetDesign, _ handle: UnsafeMutablePointer<lxw_worksheet>, _ file: WorkbookFile
  ) {
    self.design = design
    self.handle = handle
    self.file = file
    formats = design.columns.map(ColumnFormats.init)
  }

  mutating func writeHeader() throws(TableError) {
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
    guard row < WorkbookWriter.mostRows else { throw file.error(EFBIG) }
    var cut = 0
    for (index, cell) in cells.enumerated() {
      if index == formats.count { formats.append(ColumnFormats(SheetColumn(""))) }
      cut += try write(cell, index) ? 1 : 0
    }
    row += 1
    return cut
  }

  private mutating func write(_ cell: SheetValue, _ index: Int) throws(TableError) -> Bool {
    let (row, place) = (lxw_row_t(row), lxw_col_t(clamping: index))
    switch cell {
    case .blank: return false
    case .text(let text): return try write(text, index)
    case .number(let number) where number.isFinite:
      let format = formats[index].format(.number, of: file)
      try file.check(worksheet_write_number(handle, row, place, number, format))
    case .number(let number): return try write(String(number), index)
    case .date(let date):
      guard var time = date.moment else { return try write(date.text, index) }
      let format = formats[index].format(date.seconds == nil ? .day : .time, of: file)
      try file.check(worksheet_write_datetime(handle, row, place, &time, format))
    }
    return false
  }

  private mutating func write(_ text: String, _ index: Int) throws(TableError) -> Bool {
    if text.isEmpty { return false }
    let (text, isCut) = WorkbookText.cell(text)
    let format = formats[index].format(.text, of: file)
    try file.check(
      worksheet_write_string(handle, lxw_row_t(row), lxw_col_t(clamping: index), text, format))
    return isCut
  }

  func finish() throws(TableError) {
    if design.isHidden { worksheet_hide(handle) }
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
}
