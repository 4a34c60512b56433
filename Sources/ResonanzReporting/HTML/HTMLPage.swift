import ResonanzModel

/// What stands around the content of every page.
struct HTMLPage {
  let title: String
  let language: Language
  /// CSS.
  let styles: [String]
  /// Whether figures of several series are drawn.
  let hasTextures: Bool

  /// What a browser may load for the page: nothing but the look that it brings along.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// What a report was made from, in small print; nothing of nothing.
  static func stamp(_ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    let text = lines.map(\.html).joined(separator: "<br>\n")
    return ["<footer class=\"stamp\">", "<p>\(text)</p>", "</footer>"]
  }

  /// The page, with a newline at its end.
  func text(of body: [String]) -> String {
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      "<meta name=\"generator\" content=\"Resonanz\">",
      "<title>\(title.html)</title>", "<style>",
    ]
    let lines = head + styles + ["</style>", "</head>", "<body>"]
    let textures = hasTextures ? SeriesTexture.definitions : []
    return (lines + textures + body + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }
}

extension Document.Block {
  /// Whether it is a chart in which series must be told apart.
  var hasSeries: Bool {
    guard case .chart(let chart) = self else { return false }
    return ChartData(chart).isKeyed
  }
}
