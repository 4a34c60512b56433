import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a chart onto its sheet.
struct ChartWriter {
  private let chart: SheetChart
  private let sheet: String
  private let file: WorkbookFile

  init(_ chart: SheetChart, sheet: String, _ file: WorkbookFile) {
    self.chart = chart
    self.sheet = "'\(sheet)'"
    self.file = file
  }

  func write(to worksheet: UnsafeMutablePointer<lxw_worksheet>) throws(TableError) {
    guard let handle = workbook_add_chart(file.workbook, type) else { throw file.error(ENOMEM) }
    // A title that begins with it would be taken for a reference.
    chart_title_set_name(handle, (chart.title.hasPrefix("=") ? " " : "") + chart.title)
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(handle, &font)
    for series in chart.series { try add(series, to: handle) }
    if chart.series.count == 1 {
      chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    chart_set_series_gap(handle, 45)
    setAxes(of: handle)
    try insert(handle, worksheet)
  }

  private var type: UInt8 {
    let type =
      switch chart.kind {
      case .bars: LXW_CHART_BAR
      case .stackedBars: LXW_CHART_BAR_STACKED
      case .columns: chart.series.count == 1 ? LXW_CHART_COLUMN : LXW_CHART_COLUMN_STACKED
      }
    return UInt8(type.rawValue)
  }

  private func add(
    _ series: SheetChart.Series, to handle: UnsafeMutablePointer<lxw_chart>
  ) throws(TableError) {
    let names = reference(column: 0)
    let figures = reference(column: series.column)
    guard let added = chart_add_series(handle, names, figures) else { throw file.error(ENOMEM) }
    let name = "=\(sheet)!" + Self.cell(series.nameRow, series.column)
    chart_series_set_name(added, name)
    var fill = lxw_chart_fill()
    fill.color = series.color
    chart_series_set_fill(added, &fill)
    // A white edge tells neighbours apart without their colours.
    var line = lxw_chart_line()
    line.color = 0xFFFFFF
    line.width = 0.75
    chart_series_set_line(added, &line)
    chart_series_set_labels(added)
    // Nothing is written where there is nothing.
    chart_series_set_labels_num_format(added, "#,##0;-#,##0;;")
    var font = lxw_chart_font()
    font.color = hasLabelInside && Self.isDark(series.color) ? 0xFFFFFF : 0x262626
    chart_series_set_labels_font(added, &font)
  }

  /// Where series add up, the figure stands in its own bar.
  private var hasLabelInside: Bool {
    chart.kind == .stackedBars || chart.kind == .columns && chart.series.count > 1
  }

  /// Whether white is easier to read on it than black, by the luminance of WCAG 2.2.
  private static func isDark(_ color: UInt32) -> Bool {
    let parts = [16, 8, 0].map { Double(color >> $0 & 0xFF) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    // There, black and white stand out equally.
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] < 0.179
  }

  private func setAxes(of handle: UnsafeMutablePointer<lxw_chart>) {
    // The library takes the x axis of lying bars for the one that lies.
    let isLying = chart.kind != .columns
    let (x, y) = (handle.pointee.x_axis, handle.pointee.y_axis)
    let (names, figures) = isLying ? (y, x) : (x, y)
    chart_axis_set_min(figures, 0)
    chart_axis_set_num_format(figures, "#,##0")
    chart_axis_major_gridlines_set_visible(names, 0)
    var line = lxw_chart_line()
    line.color = 0xD9D9D9
    chart_axis_major_gridlines_set_visible(figures, 1)
    chart_axis_major_gridlines_set_line(figures, &line)
    // The first row of the table is the first bar from above, and the scale stays at the bottom.
    if isLying {
      chart_axis_set_reverse(names)
      chart_axis_set_crossing_max(names)
    }
  }

  private func insert(
    _ handle: UnsafeMutablePointer<lxw_chart>, _ worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(TableError) {
    var options = lxw_chart_options()
    // As large as the library draws it without being asked.
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.x_offset = 12
    options.y_offset = 6
    let code = chart.description.withCString { description in
      options.description = UnsafeMutablePointer(mutating: description)
      return worksheet_insert_chart_opt(
        worksheet, lxw_row_t(clamping: chart.row), lxw_col_t(clamping: chart.column), handle,
        &options)
    }
    try file.check(code)
  }

  /// `='Blatt'!$B$3:$B$9`, or several of them where rows between are not drawn.
  private func reference(column: Int) -> String {
    let parts = chart.rows.map { rows in
      "\(sheet)!\(Self.cell(rows.lowerBound, column)):\(Self.cell(rows.upperBound, column))"
    }
    return parts.count == 1 ? "=" + parts[0] : "=(" + parts.joined(separator: ",") + ")"
  }

  private static func cell(_ row: Int, _ column: Int) -> String {
    "$\(ColumnLetters.text(of: column))$\(row + 1)"
  }
}
