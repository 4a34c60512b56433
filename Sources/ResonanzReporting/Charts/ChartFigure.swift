/// A chart as a figure of a page: title, key, drawing, and the table with all that is drawn.
struct ChartFigure {
  let chart: Chart
  /// Its name in the page.
  let id: String
  let words: HTMLWords
  private let data: ChartData
  /// Where what its table leads to is to be seen; nil where the page leads nowhere.
  private let address: ((DocumentLink) -> String)?

  init(
    _ chart: Chart, id: String, words: HTMLWords, address: ((DocumentLink) -> String)? = nil
  ) {
    self.address = address
    self.chart = chart
    self.id = id
    self.words = words
    data = ChartData(chart)
  }

  /// Where the table of a chart stands.
  enum TablePlace {
    case behind
    /// On the page already.
    case elsewhere
    /// Nowhere, unless nothing can be drawn.
    case nowhere
  }

  /// One element; none where nothing can be drawn and the table stands elsewhere.
  func html(_ place: TablePlace) -> [String] {
    let caption = "<figcaption>\(chart.title.html)</figcaption>"
    let table = HTMLTable(
      chart.table, caption: chart.title, language: words.language, address: address
    ).html
    guard let largest = data.largestPoint else {
      if place == .elsewhere { return [] }
      return ["<figure class=\"chart\">", caption] + table + ["</figure>"]
    }
    let details =
      place == .behind
      ? ["<details><summary>\(words.figures)</summary>"] + table + ["</details>"] : []
    return ["<figure class=\"chart\">", caption] + key + drawn(largest, place) + shading(largest)
      + details + ["</figure>"]
  }

  /// What is drawn; nil where nothing can be.
  var drawn: Drawing? { data.largestPoint == nil ? nil : drawing }

  /// Of what is drawn, in pixels; of a table instead of it nothing.
  var height: Double { drawn?.height ?? 0 }

  /// Of the series and their places in the palette, where a key must say what the colours mean.
  var keyNames: [(name: String, colour: Int)] {
    data.isKeyed ? zip(data.series, data.colours).map { ($0, $1) } : []
  }

  /// In words: what kind of chart it is, and what is largest.
  var description: String {
    data.largestPoint.map {
      words.description(of: chart.kind, largest: $0, hasTable: false)
    } ?? ""
  }

  private func drawn(
    _ largest: (name: String, figure: String), _ place: TablePlace
  ) -> [String] {
    let drawing = drawing
    let description = words.description(
      of: chart.kind, largest: largest, hasTable: place != .nowhere)
    let width = place == .nowhere ? nil : leastWidth
    let svg =
      [
        "<svg class=\"\(chart.kind.name)\(width.map { " w\($0)" } ?? "")\" width=\"100%\" height=\"\(SVG.number(drawing.height))\""
          + " role=\"img\" aria-labelledby=\"\(id)t \(id)d\">",
        "<title id=\"\(id)t\">\(chart.title.html)</title>",
        "<desc id=\"\(id)d\">\(description.html)</desc>",
      ] + drawing.elements + ["</svg>"]
    if width == nil { return svg }
    return [
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(chart.title.html)\">"
    ]
      + svg + ["</div>"]
  }

  /// Of a drawing that can be moved sideways where the page is narrower.
  private var leastWidth: Int? {
    chart.kind == .heatMap ? HeatMapChart(data: data).leastWidth : nil
  }

  private var drawing: Drawing {
    switch chart.kind {
    case .bars: BarChart(data: data).sideBySide
    case .stackedBars: BarChart(data: data).stacked
    case .heatMap: HeatMapChart(data: data).drawing
    case .timeline:
      TimelineChart(data: data, isShare: data.isShare, language: words.language).drawing
    }
  }

  /// Names the series in the order in which they are drawn, each with its colour and texture.
  private var key: [String] {
    if keyNames.isEmpty { return [] }
    return ["<ul class=\"key\">"]
      + keyNames.map { name, colour in
        let swatch = SVG.segment(of: colour, x: 0, y: 0, width: 100, height: 14).joined()
        return "<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\">\(swatch)</svg>"
          + "\(name.html)</li>"
      } + ["</ul>"]
  }

  private func shading(_ largest: (name: String, figure: String)) -> [String] {
    guard chart.kind == .heatMap else { return [] }
    return ["<p class=\"note\">\(words.shading(largest: largest.figure).html)</p>"]
  }
}

extension Chart.Kind {
  /// Its class.
  var name: String {
    switch self {
    case .bars, .stackedBars: "bars"
    case .heatMap: "heat"
    case .timeline: "timeline"
    }
  }
}
