/// A chart as a drawing in a file of its own, with its key, for what can't show one of a page: SVG with a size, on
/// white, its colours written out.
struct ChartPicture {
  /// In pixels.
  let width = 640.0
  let height: Double
  private let elements: [String]

  /// Nil where nothing can be drawn.
  init?(_ chart: Chart, words: HTMLWords) {
    let figure = ChartFigure(chart, id: "c", words: words)
    guard let drawing = figure.drawn else { return nil }
    let key = Self.key(figure.keyNames, width: width - 2 * Self.margin)
    let top = Self.margin + key.height
    // The scale of a timeline stands to its left.
    let left = Self.margin + (chart.kind == .timeline ? 44 : 0)
    height = top + drawing.height + Self.margin
    elements =
      [
        "<svg x=\"\(SVG.number(Self.margin))\" y=\"\(SVG.number(Self.margin))\" width=\"\(SVG.number(width))\""
          + " height=\"\(SVG.number(key.height))\" overflow=\"visible\">"
      ] + key.elements + [
        "</svg>",
        "<svg class=\"\(chart.kind.name)\" x=\"\(SVG.number(left))\" y=\"\(SVG.number(top))\""
          + " width=\"\(SVG.number(width - left - Self.margin))\" height=\"\(SVG.number(drawing.height))\""
          + " overflow=\"visible\">",
      ] + drawing.elements + ["</svg>"]
  }

  private static let margin = 8.0

  /// The whole file.
  var svg: String {
    let open =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(SVG.number(width))\" height=\"\(SVG.number(height))\""
      + " font-family=\"Arial,'Liberation Sans','DejaVu Sans',sans-serif\">"
    let ground = "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>"
    return
      ([open, "<style>", HTMLTheme.inLight(HTMLStyle.ofDrawings), "</style>"]
      + SeriesTexture.definitions + [ground] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// Swatches with names, as many in a line as have room.
  private static func key(
    _ names: [(name: String, colour: Int)], width: Double
  ) -> (elements: [String], height: Double) {
    var (x, y) = (0.0, 0.0)
    var elements: [String] = []
    for (name, colour) in names {
      let needed = 30 + LineBreaking.width(of: name) * 14 + 18
      if x > 0, x + needed > width { (x, y) = (0, y + 22) }
      elements.append(
        "<svg x=\"\(SVG.number(x))\" y=\"\(SVG.number(y))\" width=\"22\" height=\"14\">")
      elements += SVG.segment(of: colour, x: 0, y: 0, width: 100, height: 14) + ["</svg>"]
      elements.append(SVG.text(name, x: SVG.number(x + 30), y: y + 12))
      x += needed
    }
    return (elements, names.isEmpty ? 0 : y + 30)
  }
}
