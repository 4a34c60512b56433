import ResonanzModel

/// Round numbers along a scale.
struct ChartScale {
  /// From 0 upwards, evenly.
  let ticks: [Double]

  /// At most five ticks, by 1, 2 or 5 times a power of ten; whole ones where all figures are.
  init(upTo largest: Double, isWhole: Bool) {
    guard largest > 0, largest.isFinite else {
      ticks = [0]
      return
    }
    var step = isWhole ? 1.0 : 1e-9
    var factors = [2, 2.5, 2].makeIterator()
    while largest / step > 4 {
      if let factor = factors.next() {
        step *= factor
      } else {
        factors = [2, 2.5, 2].makeIterator()
      }
    }
    ticks = (0...Int((largest / step).rounded(.up))).map { Double($0) * step }
  }

  /// The end of the scale.
  var top: Double { max(ticks.last ?? 1, .leastNormalMagnitude) }

  /// What is written at a tick.
  static func label(_ tick: Double, isShare: Bool, in language: Language) -> String {
    let value = isShare ? tick * 100 : tick
    let text =
      value == value.rounded()
      ? Int(value).grouped(in: language)
      : SVG.number(value).replacing(".", with: language == .german ? "," : ".")
    return isShare ? text + (language == .german ? "\u{A0}%" : "%") : text
  }
}
