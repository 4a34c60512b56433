extension Language {
  /// A text in this language's quotation marks, on one line, and shortened where it is long: words
  /// about a file must stay readable whatever the file holds.
  func quoted(_ text: String) -> String {
    let shown = text.excerpt(80)
    return switch self {
    case .german: "„\(shown)“"
    case .english: "“\(shown)”"
    }
  }

  /// `a, b und c`.
  func enumerated(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let and = self == .german ? "und" : "and"
    return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}

extension String {
  /// On one line, and no longer than so many characters, never cut inside one.
  public func excerpt(_ limit: Int) -> String {
    // A whole book need not be read for its beginning.
    let beginning = prefix(4 * limit)
    let line = NormalisedText(String(beginning)).text
    let isWhole = line.count <= limit && beginning.endIndex == endIndex
    return isWhole ? line : line.prefix(limit - 1) + "…"
  }
}
