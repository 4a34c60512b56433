/// One piece of what a person typed: something said, or something that looks like a filter.
struct QueryPart: Equatable {
  enum Content: Equatable {
    case term(SearchQuery.Term)
    /// Has neither letter nor digit, which is all that can be looked for.
    case unsearchable
    /// `name:value,"other value"`; each value as it was written, without its quotation marks.
    case filter(name: String, values: [String])
  }

  let content: Content
  /// Whether a `-` stands before it.
  let isExcluded: Bool
  /// As it was typed, without the `-`.
  let written: String

  /// Everything that was typed, in its order. Whatever it is, it means something.
  static func all(in text: String) -> [QueryPart] {
    var parts: [QueryPart] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let isExcluded = rest.first == "-" || rest.first == "−"
      if isExcluded { rest = rest.dropFirst() }
      let before = rest
      let content =
        takeFilter(from: &rest) ?? takeTerm(from: &rest).map(Content.term) ?? .unsearchable
      parts.append(
        QueryPart(
          content: content, isExcluded: isExcluded,
          written: String(before[..<rest.startIndex])))
    }
    return parts
  }

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]

  private static func takeTerm(from rest: inout Substring) -> SearchQuery.Term? {
    if let inside = takeQuoted(from: &rest) {
      return inside.contains(where: { $0.isLetter || $0.isNumber }) ? .phrase(inside) : nil
    }
    let word = rest.prefix { !$0.isWhitespace && !quotes.contains($0) }
    rest = rest[word.endIndex...]
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return word.hasSuffix("*") ? .prefix(String(word.dropLast())) : .word(String(word))
  }

  /// What stands between quotation marks of any kind; one that is not closed ends with the line.
  private static func takeQuoted(from rest: inout Substring) -> String? {
    guard let first = rest.first, quotes.contains(first) else { return nil }
    let inside = rest.dropFirst().prefix { !quotes.contains($0) }
    rest = rest[inside.endIndex...].dropFirst()
    return String(inside)
  }

  /// A name of at least two letters, a colon, and at once a value: so `12:30`, `http://…` and `a:b`
  /// are words.
  private static func takeFilter(from rest: inout Substring) -> Content? {
    let name = rest.prefix { $0.isLetter || $0 == "-" }
    let after = rest[name.endIndex...]
    guard name.count > 1, after.first == ":", let next = after.dropFirst().first,
      !next.isWhitespace, next != "/", next != ":"
    else { return nil }
    rest = after.dropFirst()
    var values: [String] = []
    repeat {
      if rest.first == "," { rest = rest.dropFirst() }
      let value = takeValue(from: &rest)
      if !value.isEmpty { values.append(value) }
    } while rest.first == ","
    return .filter(name: String(name), values: values)
  }

  /// Up to a comma or white space outside quotation marks: `"1. Runde"..` is one value.
  private static func takeValue(from rest: inout Substring) -> String {
    var value = ""
    while let next = rest.first, next != ",", !next.isWhitespace {
      if let quoted = takeQuoted(from: &rest) {
        value += quoted
      } else {
        let plain = rest.prefix { !$0.isWhitespace && $0 != "," && !quotes.contains($0) }
        rest = rest[plain.endIndex...]
        value += plain
      }
    }
    return value
  }
}
