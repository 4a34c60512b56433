import ResonanzModel

/// Columns in the order of time; several series stand on top of each other.
struct TimelineChart {
  let data: ChartData
  let isShare: Bool
  let language: Language

  private static let plot = 180.0
  /// Room above the highest column for its figure.
  private static let top = 20.0

  var drawing: Drawing {
    let bottom = Self.top + Self.plot
    let elements = lines + data.rows.indices.flatMap { column(at: $0) } + names(below: bottom)
    let rest = (data.rows.map { labelLines($0.name).count }.max() ?? 1)
    return Drawing(height: bottom + 8 + 17 * Double(rest), elements: elements)
  }

  private var scale: ChartScale { ChartScale(upTo: data.largestSum, isWhole: !isShare) }

  private func y(of value: Double) -> Double {
    Self.top + Self.plot * (1 - value / scale.top)
  }

  private var lines: [String] {
    scale.ticks.flatMap { tick in
      let y = y(of: tick)
      return [
        "<line x1=\"0\" x2=\"100%\" y1=\"\(SVG.number(y))\" y2=\"\(SVG.number(y))\""
          + " class=\"\(tick == 0 ? "axis" : "grid")\"/>",
        SVG.text(
          ChartScale.label(tick, isShare: isShare, in: language), x: "-6", y: y + 4,
          "text-anchor=\"end\" class=\"tick\""),
      ]
    }
  }

  private var step: Double { 100 / Double(max(1, data.rows.count)) }

  /// As long as there are few enough, the figures stand there too, on a telephone as well.
  private var hasFigures: Bool {
    Double(data.rows.count * (data.figureWidth + 1)) <= 46
  }

  private func column(at index: Int) -> [String] {
    let row = data.rows[index]
    let x = (Double(index) + 0.14) * step
    var sum = 0.0
    var elements: [String] = []
    for (series, point) in row.points.enumerated() {
      let value = max(0, point.value ?? 0)
      let top = y(of: sum + value)
      let height = y(of: sum) - top
      sum += value
      if height > 0 {
        elements += box(of: series, x: x, y: top, height: height)
      }
      elements += figure(point, of: series, x: x + step * 0.36, y: top, height: height)
    }
    return elements
  }

  private func box(of series: Int, x: Double, y: Double, height: Double) -> [String] {
    let width = step * 0.72
    guard data.series.count == 1 else {
      return SVG.segment(of: data.colours[series], x: x, y: y, width: width, height: height)
    }
    return [
      SVG.box(
        x: SVG.percent(x), y: y, width: SVG.percent(width), height: height, "class=\"bar only\"")
    ]
  }

  /// Above the only column, else in the middle of its part where that is high enough.
  private func figure(
    _ point: ChartData.Point, of series: Int, x: Double, y: Double, height: Double
  ) -> [String] {
    guard hasFigures else { return [] }
    if data.series.count == 1 {
      let look = point.isZero || point.value == nil ? "zero" : "figure"
      return [
        SVG.text(
          point.text, x: SVG.percent(x), y: y - 5, "text-anchor=\"middle\" class=\"\(look)\"")
      ]
    }
    guard height >= 17 else { return [] }
    return [
      SVG.text(
        point.text, x: SVG.percent(x), y: y + height / 2 + 5,
        "text-anchor=\"middle\" class=\"on \(SeriesColour.name(of: data.colours[series]))\"")
    ]
  }

  // MARK: - Names of the times

  private func labelLines(_ name: String) -> [String] { wrapped(name.singleLine, to: 10) }

  /// Every one, or every second, third …, as many as have room.
  private func names(below bottom: Double) -> [String] {
    let width = data.rows.flatMap { labelLines($0.name) }.map(\.displayWidth).max() ?? 1
    let room = max(2, 46 / (width + 1))
    let stride = max(1, (data.rows.count + room - 1) / room)
    return data.rows.enumerated().flatMap { index, row -> [String] in
      guard index.isMultiple(of: stride) else { return [] }
      let x = SVG.percent((Double(index) + 0.5) * step)
      return labelLines(row.name).enumerated().map { line, text in
        SVG.text(
          text, x: x, y: bottom + 18 + 17 * Double(line), "text-anchor=\"middle\" class=\"tick\"")
      }
    }
  }
}
