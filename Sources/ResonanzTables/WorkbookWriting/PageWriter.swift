import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a laid-out page onto its sheet.
struct PageWriter {
  private let page: SheetPage
  /// As the sheet is called in this workbook.
  private let name: String
  private let handle: UnsafeMutablePointer<lxw_worksheet>
  private let file: WorkbookFile

  init(
    _ page: SheetPage, name: String, _ handle: UnsafeMutablePointer<lxw_worksheet>,
    _ file: WorkbookFile
  ) {
    self.page = page
    self.name = name
    self.handle = handle
    self.file = file
  }

  /// Returns how many texts were cut.
  func write() throws(TableError) -> Int {
    guard page.rows.count <= WorkbookWriter.mostRows else { throw file.error(EFBIG) }
    for (index, width) in page.widths.enumerated() {
      let column = lxw_col_t(clamping: index)
      try file.check(worksheet_set_column(handle, column, column, width, nil))
    }
    var cut = 0
    for (index, row) in page.rows.enumerated() { cut += try write(row, lxw_row_t(index)) }
    try freeze()
    for range in page.shades { try shade(range) }
    for chart in page.charts { try ChartWriter(chart, sheet: name, file).write(to: handle) }
    try PaperSetup.apply(
      to: handle, isLandscape: page.isLandscape, headers: page.frozenRows, file)
    return cut
  }

  private func write(_ row: SheetPage.Row, _ index: lxw_row_t) throws(TableError) -> Int {
    if let height = row.height { try file.check(worksheet_set_row(handle, index, height, nil)) }
    if row.span > 1, let cell = row.cells.first {
      try file.check(
        worksheet_merge_range(
          handle, index, 0, index, lxw_col_t(clamping: row.span - 1), nil,
          file.formats.format(cell.style)))
      return try write(cell, index, 0)
    }
    var cut = 0
    for (column, cell) in row.cells.enumerated() {
      cut += try write(cell, index, lxw_col_t(clamping: column))
    }
    return cut
  }

  private func write(
    _ cell: SheetPage.Cell, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(TableError) -> Int {
    let format = file.formats.format(cell.style)
    switch cell.value {
    case .blank: try file.check(worksheet_write_blank(handle, row, column, format))
    case .text(let text) where text.isEmpty:
      try file.check(worksheet_write_blank(handle, row, column, format))
    case .text(let text):
      let (text, isCut) = WorkbookText.cell(text)
      try file.check(worksheet_write_string(handle, row, column, text, format))
      return isCut ? 1 : 0
    case .number(let number) where number.isFinite:
      try file.check(worksheet_write_number(handle, row, column, number, format))
    case .number(let number):
      try file.check(worksheet_write_string(handle, row, column, "\(number)", format))
    case .date(let date):
      guard var time = date.moment else {
        try file.check(worksheet_write_string(handle, row, column, date.text, format))
        return 0
      }
      try file.check(worksheet_write_datetime(handle, row, column, &time, format))
    }
    return 0
  }

  private func freeze() throws(TableError) {
    guard page.frozenRows > 0 || page.frozenColumns > 0 else { return }
    worksheet_freeze_panes(
      handle, lxw_row_t(clamping: page.frozenRows), lxw_col_t(clamping: page.frozenColumns))
  }

  /// From white to a blue on which black can still be read.
  private func shade(_ range: SheetArea) throws(TableError) {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    rule.min_color = 0xFFFFFF
    rule.mid_color = 0xCFE3F5
    rule.max_color = 0x7DB3E3
    try file.check(
      worksheet_conditional_format_range(
        handle, lxw_row_t(clamping: range.rows.lowerBound),
        lxw_col_t(clamping: range.columns.lowerBound), lxw_row_t(clamping: range.rows.upperBound),
        lxw_col_t(clamping: range.columns.upperBound), &rule))
  }
}
