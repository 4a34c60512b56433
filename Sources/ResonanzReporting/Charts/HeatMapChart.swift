/// Rows and columns as a grid: in each place the figure, on a shade that says how large it is.
struct HeatMapChart {
  private let data: ChartData
  /// Of the width, in per cent, that the names of rows take.
  private let names: Double
  /// One of ``widths``; nil where the narrowest telephone has room for all figures.
  let leastWidth: Int?

  /// Behind these a name may break: `Effizienz.Flächen.Jena` is better broken so than inside a word.
  private static let breaks = "-/."
  private static let lineHeight = 16.0
  /// The longest line of a name, in pixels.
  private static let nameWidth = 140.0

  /// How wide a drawing may have to be, in rem, so that no figure runs into the next.
  static let widths = [22, 25, 30, 35, 40, 50, 60, 70, 80, 100, 120, 150]

  init(data: ChartData) {
    self.data = data
    // What the longest figure takes, in pixels, in every column.
    let cells = (7.4 * Double(data.figureWidth) + 8) * Double(data.series.count)
    names = min(37, max(22, 100 * Self.nameWidth / (Self.nameWidth + cells)))
    let rem = cells / (100 - names) * 100 / 16
    leastWidth = rem <= 20 ? nil : Self.widths.first { Double($0) >= rem } ?? Self.widths.last
  }

  var drawing: Drawing {
    let headings = data.series.map { wrapped($0.singleLine, to: 18, after: Self.breaks) }
    let letters = headings.joined().map(\.displayWidth).max() ?? 0
    let headHeight = Double(letters) * 7.2 + 8
    var y = headHeight
    var elements = headings.enumerated().flatMap { heading($1, column: $0, bottom: headHeight) }
    for row in data.rows {
      let name = wrapped(row.name.singleLine, to: 17, after: Self.breaks)
      let height = max(34, Double(name.count) * Self.lineHeight + 6)
      elements += self.name(name, y: y, height: height)
      elements += row.points.enumerated().flatMap { column, point in
        cell(point, column: column, y: y, height: height)
      }
      y += height
    }
    return Drawing(height: y + 1, elements: elements)
  }

  private var columnWidth: Double { (100 - names) / Double(max(1, data.series.count)) }

  private func left(of column: Int) -> Double { names + Double(column) * columnWidth }

  /// Written upwards, its lines side by side in the middle of the column.
  private func heading(_ lines: [String], column: Int, bottom: Double) -> [String] {
    let middle = SVG.percent(left(of: column) + columnWidth / 2)
    let first = 4.5 - Double(lines.count - 1) * Self.lineHeight / 2
    let texts = lines.enumerated().map { index, line in
      SVG.text(
        line, x: SVG.number(6 - bottom), y: first + Double(index) * Self.lineHeight,
        "transform=\"rotate(-90)\"")
    }
    return ["<svg x=\"\(middle)\" y=\"0\" width=\"1\" height=\"1\" overflow=\"visible\">"]
      + texts + ["</svg>"]
  }

  private func name(_ lines: [String], y: Double, height: Double) -> [String] {
    let first = y + height / 2 + 4.5 - Double(lines.count - 1) * Self.lineHeight / 2
    return lines.enumerated().map { index, line in
      SVG.text(
        line, x: SVG.percent(names), y: first + Double(index) * Self.lineHeight,
        "dx=\"-8\" text-anchor=\"end\"")
    }
  }

  private func cell(
    _ point: ChartData.Point, column: Int, y: Double, height: Double
  ) -> [String] {
    let x = left(of: column)
    let step = step(of: point)
    return [
      SVG.box(
        x: SVG.percent(x), y: y, width: SVG.percent(columnWidth), height: height,
        "class=\"cell h\(step)\""),
      SVG.text(
        point.text, x: SVG.percent(x + columnWidth / 2), y: y + height / 2 + 4.5,
        "text-anchor=\"middle\" class=\"\(step == 0 ? "zero" : "g\(step)")\""),
    ]
  }

  private func step(of point: ChartData.Point) -> Int {
    HeatScale.step(of: point.value, largest: data.largest)
  }
}
