/// Elements of a drawing. What is a share of the width is given in per cent, so that a drawing fits every
/// page while its letters keep their size.
enum SVG {
  /// Of a share of the width: `12.5%`.
  static func percent(_ value: Double) -> String { number(value) + "%" }

  /// With at most two digits behind the point, the same everywhere.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var digits = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    if digits.count == 3, digits.last == "0" { digits.removeLast() }
    return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
  }

  /// A text at a place.
  /// - Parameters:
  ///   - x: with its unit.
  ///   - y: pixels from the top to the line that the letters stand on.
  ///   - more: further attributes.
  static func text(_ text: String, x: String, y: Double, _ more: String = "") -> String {
    let attributes = more.isEmpty ? "" : " " + more
    return "<text x=\"\(x)\" y=\"\(number(y))\"\(attributes)>\(text.html)</text>"
  }

  /// A rectangle; x and width with their units, y and height in pixels.
  static func box(
    x: String, y: Double, width: String, height: Double, _ more: String
  ) -> String {
    "<rect x=\"\(x)\" y=\"\(number(y))\" width=\"\(width)\" height=\"\(number(height))\" \(more)/>"
  }

  /// A rectangle in the colour of a series with its texture.
  static func segment(
    of series: Int, x: Double, y: Double, width: Double, height: Double
  ) -> [String] {
    let place = (x: percent(x), width: percent(width))
    let colour = box(
      x: place.x, y: y, width: place.width, height: height,
      "class=\"bar \(SeriesColour.name(of: series))\"")
    guard let texture = SeriesTexture.fill(of: series) else { return [colour] }
    return [
      colour, box(x: place.x, y: y, width: place.width, height: height, "fill=\"\(texture)\""),
    ]
  }
}

/// A drawing without its frame.
struct Drawing {
  /// In pixels.
  let height: Double
  let elements: [String]
}
