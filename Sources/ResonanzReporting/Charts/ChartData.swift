/// What of a table can be drawn: its entries with the figures of one unit.
struct ChartData {
  /// One thing that is drawn.
  struct Row {
    let name: String
    /// Of each series.
    let points: [Point]
  }

  /// One figure of a row.
  struct Point {
    /// As it is written.
    let text: String
    /// Nil where there is none: what is written then says why.
    let value: Double?
    let isZero: Bool
  }

  /// Names of the series.
  let series: [String]
  /// Their places in the palette.
  let colours: [Int]
  /// Totals and sections are left out.
  let rows: [Row]
  /// Whether a key must say what the colours mean.
  let isKeyed: Bool
  /// Whether the figures are shares, which are written in per cent.
  let isShare: Bool

  /// Columns of another unit than the first one's are left out: no length could stand for both.
  init(_ chart: Chart) {
    let table = chart.table
    let entries = table.rows.compactMap { row -> [DocumentTable.Cell]? in
      if case .entry(_, let cells) = row { cells } else { nil }
    }
    let units = table.headings.indices.dropFirst().map { column in
      entries.lazy.compactMap { $0.count > column ? $0[column].value?.unit : nil }.first
    }
    let unit = units.lazy.compactMap(\.self).first
    isShare = unit == .share
    // A column without any figure says of all rows why there is none: it stays.
    let columns = units.enumerated().filter { $0.element == nil || $0.element == unit }
      .map { $0.offset + 1 }
    series = unit == nil ? [] : columns.map { table.headings[$0] }
    // Where columns are left out, those that stay keep the order of the palette.
    colours = columns.enumerated().map { chart.colours.isEmpty ? $0 : chart.colour(ofColumn: $1) }
    isKeyed =
      chart.kind != .heatMap
      && series.count > (chart.kind == .stackedBars ? 0 : 1)
    rows =
      unit == nil
      ? []
      : entries.map { cells in
        Row(
          name: cells.first?.text ?? "",
          points: columns.map { cells.count > $0 ? Point(cells[$0]) : Point(.init("")) })
      }
  }

  /// The largest figure; 0 where all are none.
  var largest: Double { points.compactMap(\.value).max() ?? 0 }

  /// The largest figure with the row, and where there are several the series, that it belongs to.
  var largestPoint: (name: String, figure: String)? {
    var best: (name: String, figure: String, value: Double)?
    for row in rows {
      for (name, point) in zip(series, row.points) {
        guard let value = point.value, value > best?.value ?? -.infinity else { continue }
        best = (series.count == 1 ? row.name : "\(row.name), \(name)", point.text, value)
      }
    }
    return best.map { ($0.name, $0.figure) }
  }

  /// The largest sum of a row.
  var largestSum: Double {
    rows.map { $0.points.compactMap(\.value).filter { $0 > 0 }.reduce(0, +) }.max() ?? 0
  }

  /// How many characters the longest figure takes.
  var figureWidth: Int { points.map(\.text.displayWidth).max() ?? 0 }

  private var points: [Point] { rows.flatMap(\.points) }
}

extension ChartData.Point {
  fileprivate init(_ cell: DocumentTable.Cell) {
    self.init(text: cell.text, value: cell.value?.number, isZero: cell.isZero)
  }
}

extension CellValue {
  fileprivate enum Unit { case number, share }

  /// Nil for days, which have no length.
  fileprivate var unit: Unit? {
    switch self {
    case .integer, .decimal: .number
    case .share: .share
    case .date: nil
    }
  }
}
