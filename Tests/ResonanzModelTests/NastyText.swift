/// Texts that break programs, each built of pieces that have broken one.
enum NastyText {
  static let pieces: [String] = [
    ": ", ":", " #", "#", "\"", "'", "\\", "ä", "o\u{308}", "ß", "ẞ", "…", "„", "“", "–",
    "\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{FEFF}", "\u{200B}", "\u{200D}",
    "👍", "👩‍👩‍👧", "🇩🇪", "e\u{301}", "\u{301}", ":\u{301} ", "- ", "-", "---", "...", "? ", "[…]",
    "{a: b}", "[", "]", "{", "}", ",", "&a", "*b", "!", "!!str", "|", ">", "%", "@", "`", "=", "<<",
    "\n", "\r\n", "\r", "\t", " ", "  ", "null", "true", "no", "~", "1.0", "2030", "0x1F",
    "2016-12-06", "1e3", ".inf", "Jena", "Straße", "\u{1}", "\u{7F}", "\u{0}", "\u{FFFE}", "한",
    "ﬁ", "\u{212B}", "\u{344}",
  ]

  /// Of up to six pieces; may be empty or nothing but white space.
  static func any(using random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random)! }.joined()
  }

  /// Never empty or nothing but white space.
  static func visible(using random: inout SeededRandom) -> String {
    let text = any(using: &random)
    return text.allSatisfy(\.isWhitespace) ? text + "x" + text : text
  }
}
