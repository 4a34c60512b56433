/// Bars from left to right, each under its name, with its figure behind it. Less than nothing has no length.
struct BarChart {
  let data: ChartData

  private static let lineHeight = 19.0
  private static let gap = 12.0

  /// Of one series; of several side by side.
  var sideBySide: Drawing {
    let height = data.series.count == 1 ? 20.0 : 17.0
    return rows { row, y in
      // One sign is enough where it says the same of every series.
      if let sign = row.sign { return ([none(sign, y: y, height: height)], height) }
      let bars = row.points.enumerated().flatMap { series, point in
        bar(point, of: series, y: y + Double(series) * (height + 2), height: height)
      }
      return (bars, Double(row.points.count) * (height + 2) - 2)
    }
  }

  /// The series of a row one behind the other.
  var stacked: Drawing {
    let height = 24.0
    return rows { row, y in (stack(row, y: y, height: height), height) }
  }

  /// Names above what belongs to them: they have all the width there is.
  private func rows(
    _ content: (ChartData.Row, _ y: Double) -> (elements: [String], height: Double)
  ) -> Drawing {
    var y = 0.0
    var elements: [String] = []
    for row in data.rows {
      for line in wrapped(row.name.singleLine, to: 46) {
        elements.append(SVG.text(line, x: "0", y: y + 14))
        y += Self.lineHeight
      }
      let drawn = content(row, y)
      elements += drawn.elements
      y += drawn.height + Self.gap
    }
    return Drawing(height: max(1, y - Self.gap), elements: elements)
  }

  /// Room for the figure behind the longest bar, on a page as narrow as a telephone's.
  private var longest: Double { max(40, 97 - 2.6 * Double(data.figureWidth)) }

  private func bar(
    _ point: ChartData.Point, of series: Int, y: Double, height: Double
  ) -> [String] {
    let width = data.largest > 0 ? max(0, point.value ?? 0) / data.largest * longest : 0
    let look = point.isZero || point.value == nil ? "class=\"zero\"" : "class=\"figure\""
    let figure = SVG.text(
      point.text, x: SVG.percent(width), y: y + height / 2 + 5,
      "dx=\"\(width > 0 ? 6 : 0)\" " + look)
    if width <= 0 { return [figure] }
    if data.series.count > 1 {
      return SVG.segment(of: data.colours[series], x: 0, y: y, width: width, height: height) + [
        figure
      ]
    }
    let box = SVG.box(
      x: "0", y: y, width: SVG.percent(width), height: height, "class=\"bar only\"")
    return [box, figure]
  }

  private func stack(_ row: ChartData.Row, y: Double, height: Double) -> [String] {
    var x = 0.0
    var elements: [String] = []
    for (series, point) in row.points.enumerated() {
      let width = width(of: point, across: stackWidth)
      if width <= 0 { continue }
      elements += SVG.segment(of: data.colours[series], x: x, y: y, width: width, height: height)
      if Self.hasRoom(point, in: width) {
        elements.append(
          SVG.text(
            point.text, x: SVG.percent(x + width / 2), y: y + height / 2 + 5,
            "text-anchor=\"middle\" class=\"on \(SeriesColour.name(of: data.colours[series]))\""))
      }
      x += width
    }
    if x <= 0 { return [none(row.sign ?? "0", y: y, height: height)] }
    if let rest = rest(of: row, across: stackWidth) {
      elements.append(
        SVG.text(rest, x: SVG.percent(x), y: y + height / 2 + 5, "dx=\"6\" class=\"figure\""))
    }
    return elements
  }

  private func width(of point: ChartData.Point, across whole: Double) -> Double {
    data.largestSum > 0 ? max(0, point.value ?? 0) / data.largestSum * whole : 0
  }

  private static func hasRoom(_ point: ChartData.Point, in width: Double) -> Bool {
    width > 2 + letter * Double(point.text.displayWidth)
  }

  /// Of the width, in per cent, on a page as narrow as a telephone's.
  private static let letter = 2.6

  /// The figures of a row that have no room in their own parts of the bar, in the order of the parts; they stand
  /// behind it.
  private func rest(of row: ChartData.Row, across whole: Double) -> String? {
    let small = row.points.filter {
      let width = width(of: $0, across: whole)
      return width > 0 && !Self.hasRoom($0, in: width)
    }
    return small.isEmpty ? nil : small.map(\.text).joined(separator: " · ")
  }

  /// Of the longest bar, so that what stands behind any bar has room.
  private var stackWidth: Double {
    let letters = data.rows.compactMap { row -> Double? in
      guard let rest = rest(of: row, across: Self.leastStack) else { return nil }
      let sum = row.points.reduce(0) { $0 + width(of: $1, across: 1) }
      return (Double(rest.displayWidth) + 2) * Self.letter * sum
    }
    return max(Self.leastStack, 99.5 - (letters.max() ?? 0))
  }

  private static let leastStack = 70.0

  /// Instead of bars.
  private func none(_ sign: String, y: Double, height: Double) -> String {
    SVG.text(sign, x: "0", y: y + height / 2 + 5, "class=\"zero\"")
  }
}

extension ChartData.Row {
  /// What is written in every place of a row without any length; nil where they differ.
  fileprivate var sign: String? {
    let isEmpty = points.allSatisfy { ($0.value ?? 0) == 0 }
    let signs = Set(points.map(\.text))
    return isEmpty && signs.count == 1 ? signs.first : nil
  }
}
