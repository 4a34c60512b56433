import CXLSXWriter

/// How a sheet is on paper, which is A4: the columns always fit on one page.
enum PaperSetup {
  /// A4, as ECMA-376 numbers it (18.3.1.63).
  private static let a4: UInt8 = 9

  /// - Parameter headers: how many rows at the top stand on every page.
  static func apply(
    to handle: UnsafeMutablePointer<lxw_worksheet>, isLandscape: Bool, headers: Int,
    _ file: WorkbookFile
  ) throws(TableError) {
    if isLandscape { worksheet_set_landscape(handle) } else { worksheet_set_portrait(handle) }
    worksheet_set_paper(handle, a4)
    worksheet_fit_to_pages(handle, 1, 0)
    worksheet_set_margins(handle, 0.6, 0.6, 0.6, 0.7)
    try file.check(worksheet_set_footer(handle, "&L&8&A&R&8&P / &N"))
    guard headers > 0 else { return }
    try file.check(worksheet_repeat_rows(handle, 0, lxw_row_t(clamping: headers - 1)))
  }
}
