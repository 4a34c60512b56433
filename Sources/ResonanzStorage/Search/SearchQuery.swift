/// What a person typed into a search. Whatever it is, it means something: nothing is an error.
public struct SearchQuery: Sendable, Equatable {
  /// One thing that must occur, or must not.
  public enum Term: Sendable, Equatable {
    /// Found in every spelling, form and compound: *verkehr* finds *Nahverkehr*.
    case word(String)
    /// `rad*`: words that begin so.
    case prefix(String)
    /// `"mehr Bänke"`: these words in this order, in any spelling but not in compounds.
    case phrase(String)
  }

  /// All of them must occur.
  public let required: [Term]
  /// `-auto`: none of them may.
  public let excluded: [Term]

  public init(required: [Term], excluded: [Term] = []) {
    self.required = required
    self.excluded = excluded
  }

  /// Words, `"phrases"` (any kind of quotation marks; one that is not closed ends with the line),
  /// prefixes `rad*`, and `-not` before any of them.
  public init(_ text: String) {
    var required: [Term] = []
    var excluded: [Term] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let isExcluded = rest.first == "-" || rest.first == "−"
      if isExcluded { rest = rest.dropFirst() }
      guard let term = Self.takeTerm(from: &rest) else { continue }
      if isExcluded { excluded.append(term) } else { required.append(term) }
    }
    self.init(required: required, excluded: excluded)
  }

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]

  private static func takeTerm(from rest: inout Substring) -> Term? {
    if let first = rest.first, quotes.contains(first) {
      let inside = rest.dropFirst().prefix { !quotes.contains($0) }
      rest = rest[inside.endIndex...].dropFirst()
      return inside.contains(where: { $0.isLetter || $0.isNumber }) ? .phrase(String(inside)) : nil
    }
    let word = rest.prefix { !$0.isWhitespace && !quotes.contains($0) }
    rest = rest[word.endIndex...]
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return word.hasSuffix("*") ? .prefix(String(word.dropLast())) : .word(String(word))
  }
}
