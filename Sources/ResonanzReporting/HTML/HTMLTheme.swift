/// The colours of a page, for who reads it in light and who reads it in the dark. A test computes the contrast
/// of every pair that meets.
enum HTMLTheme {
  /// Each by its name in the style sheets, with its value in the light and in the dark.
  private static let colours: [(name: String, light: String, dark: String)] = [
    ("ground", "#FFFFFF", "#14191F"), ("surface", "#F3F5F7", "#1E262E"),
    ("ink", "#14191F", "#E8ECF0"), ("muted", "#46515C", "#B7C1CB"),
    // What says that there is nothing steps back, and can still be read.
    ("zero", "#5C6873", "#9AA6B1"), ("link", "#00558A", "#82C7F5"),
    ("line", "#CDD4DB", "#3A4651"), ("edge", "#5F6B76", "#8C99A5"),
    ("bar", "#0072B2", "#56B4E9"),
    ("h1", "#E4EFF8", "#1D3143"), ("g1", "#14191F", "#E8ECF0"),
    ("h2", "#BBD7EE", "#22496A"), ("g2", "#14191F", "#FFFFFF"),
    ("h3", "#86B8E0", "#2A6596"), ("g3", "#14191F", "#FFFFFF"),
    ("h4", "#1F6FAF", "#6DB1E6"), ("g4", "#FFFFFF", "#0B1016"),
    ("h5", "#0A4478", "#B9DDF8"), ("g5", "#FFFFFF", "#0B1016"),
  ]

  /// Rules with the colours of the light theme written out, for programs that know no names of colours.
  static func inLight(_ rules: String) -> String {
    colours.reduce(rules) { $0.replacing("var(--\($1.name))", with: $1.light) }
  }

  /// Paper is light.
  static var rules: [String] {
    let light = colours.map { "--\($0.name):\($0.light)" }.joined(separator: ";")
    let dark = colours.map { "--\($0.name):\($0.dark)" }.joined(separator: ";")
    return [
      ":root{color-scheme:light dark;\(light)}",
      "@media screen and (prefers-color-scheme:dark){:root{\(dark)}}",
    ]
  }
}
