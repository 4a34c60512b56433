extension Language {
  /// A text in this language's quotation marks, on one line, and shortened where it is long: words
  /// about a file must stay readable whatever the file holds.
  func quoted(_ text: String) -> String {
    let limit = 80
    let line = NormalisedText(String(text.prefix(4 * limit))).text
    let shown = line.count > limit ? line.prefix(limit - 1) + "…" : line[...]
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
