/// The colours of series, in the order in which they are used.
///
/// The palette of Okabe and Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/: colours that people
/// of every kind of colour vision tell apart. They are ordered so that neighbours differ in lightness too, and
/// each has a texture of its own, for who prints in black and white.
enum SeriesColour {
  /// What is drawn with the colour, and what is written on it.
  static let all: [(fill: String, ink: String)] = [
    ("#0072B2", "#FFFFFF"), ("#E69F00", "#000000"), ("#56B4E9", "#000000"),
    ("#D55E00", "#000000"), ("#F0E442", "#000000"), ("#009E73", "#000000"),
    ("#CC79A7", "#000000"),
  ]

  /// The class of a series: more than there are colours begin anew.
  static func name(of series: Int) -> String { "k\(series % all.count)" }

  /// Rules of CSS; the same in both themes.
  static var rules: [String] {
    all.enumerated().map { index, colour in
      ".k\(index){fill:\(colour.fill)} text.k\(index){fill:\(colour.ink);stroke:\(colour.fill)}"
    }
  }
}

/// What lies on the colour of a series: lines or dots of its own.
enum SeriesTexture {
  /// Paths in a square of 8 by 8; the first series has none.
  private static let paths = [
    "", "M-2 2l4-4M0 8l8-8M6 10l4-4", "M2 1v2M6 5v2", "M-2 6l4 4M0 0l8 8M6-2l4 4", "M0 2h8M0 6h8",
    "M2 0v8M6 0v8", "M0 0l8 8M8 0l-8 8",
  ]

  /// Patterns for the whole page; they take no room.
  static var definitions: [String] {
    ["<svg class=\"textures\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"]
      + paths.enumerated().dropFirst().map { index, path in
        "<pattern id=\"t\(index)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
          + "<path d=\"\(path)\"/></pattern>"
      } + ["</defs></svg>"]
  }

  /// What fills a shape with the texture of a series; nil where it has none.
  static func fill(of series: Int) -> String? {
    let index = series % paths.count
    return index == 0 ? nil : "url(#t\(index))"
  }
}
