import ResonanzTables

/// Where the figures of a chart stand on a sheet, and how a spreadsheet draws them.
struct ChartDrawing {
  private let chart: Chart
  /// The row of the table's header, from 0.
  private let header: Int

  init(_ chart: Chart, header: Int) {
    self.chart = chart
    self.header = header
  }

  /// The palette of Okabe and Ito, "Color Universal Design" (2008), told apart by people of every kind of
  /// colour vision; ordered so that neighbours differ in lightness too.
  static let colors: [UInt32] = [
    0x0072B2, 0xE69F00, 0x56B4E9, 0xD55E00, 0xF0E442, 0x009E73, 0xCC79A7,
  ]

  /// The entries' rows, each run of neighbours as one range.
  private var rows: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for (index, row) in chart.table.rows.enumerated() {
      guard case .entry = row else { continue }
      let place = header + 1 + index
      if let last = ranges.last, last.upperBound == place - 1 {
        ranges[ranges.count - 1] = last.lowerBound...place
      } else {
        ranges.append(place...place)
      }
    }
    return ranges
  }

  /// Columns that have figures.
  private var columns: [Int] {
    guard chart.table.headings.count > 1 else { return [] }
    return (1..<chart.table.headings.count).filter { column in
      chart.table.rows.contains { row in
        guard case .entry(_, let cells) = row, column < cells.count else { return false }
        return cells[column].value?.number != nil
      }
    }
  }

  /// The cells of a heat map.
  var shades: [SheetArea] {
    guard let first = columns.first, let last = columns.last else { return [] }
    return rows.map { SheetArea(rows: $0, columns: first...last) }
  }

  /// Beside the table where that is narrow, else below it; nil where there is nothing to draw.
  ///
  /// - Parameter end: the row below the table.
  /// - Returns: the chart, and how many rows below the table it needs.
  func chart(below end: Int, widths: [Double]) -> (chart: SheetChart, rowsBelow: Int)? {
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let count = rows.map(\.count).reduce(0, +)
    let height = chart.kind == .timeline ? 360 : 130 + 26 * count * barsPerRow
    let tableColumns = chart.table.headings.count
    let isNarrow = widths.prefix(tableColumns).reduce(0, +) <= 72
    let (row, column) = isNarrow ? (header, tableColumns) : (end + 1, 0)
    var drawn = SheetChart(
      kind, title: chart.title, description: chart.title, rows: rows,
      series: columns.enumerated().map { index, column in
        let place = chart.colours.isEmpty ? index : chart.colour(ofColumn: column)
        return SheetChart.Series(
          nameRow: header, column: column, color: Self.colors[place % Self.colors.count])
      }, row: row, column: column)
    drawn.width = 720
    drawn.height = height
    // A row is 20 pixels high.
    let bottom = row + (height + 19) / 20 + 1
    return (drawn, max(0, bottom - end))
  }

  private var barsPerRow: Int { chart.kind == .bars ? columns.count : 1 }

  private var kind: SheetChart.Kind {
    switch chart.kind {
    case .bars: .bars
    case .stackedBars: .stackedBars
    case .timeline, .heatMap: .columns
    }
  }
}
