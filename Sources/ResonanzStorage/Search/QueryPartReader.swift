/// Cuts what a person typed into its pieces.
struct QueryPartReader {
  private var rest: Substring
  /// How many parentheses are open around what is read.
  private var depth = 0
  /// Where those stand that open a pair: looked up once, since trying each takes too long where many don't.
  private let paired: Set<Substring.Index>
  /// Deeper than this, a parenthesis is a sign like any other.
  private static let deepest = 20
  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]

  init(_ text: String) {
    rest = Substring(text)
    paired = Self.paired(in: text)
  }

  private static func paired(in text: String) -> Set<String.Index> {
    var paired: Set<String.Index> = []
    var open: [String.Index] = []
    var isQuoted = false
    for (index, sign) in zip(text.indices, text) {
      if quotes.contains(sign) { isQuoted.toggle() }
      if isQuoted { continue }
      if sign == "(" { open.append(index) }
      if sign == ")", let start = open.popLast() { paired.insert(start) }
    }
    return paired
  }

  /// Up to the end, or up to the parenthesis that closes a group, which is not taken.
  mutating func all() -> [QueryPart] {
    var parts: [QueryPart] = []
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      if depth > 0, rest.first == ")" { break }
      let isExcluded = rest.first == "-" || rest.first == "−"
      if isExcluded { rest = rest.dropFirst() }
      let before = rest
      let content = takeGroup() ?? takeFilter() ?? takeTerm() ?? .unsearchable
      parts.append(
        QueryPart(
          content: content, isExcluded: isExcluded,
          written: String(before[..<rest.startIndex])))
    }
    return parts
  }

  /// `(fleisch oder vegan)`; nil where it is not closed, or holds nothing.
  private mutating func takeGroup() -> QueryPart.Content? {
    guard rest.first == "(", paired.contains(rest.startIndex), depth < Self.deepest else {
      return nil
    }
    var inside = self
    inside.rest = rest.dropFirst()
    inside.depth += 1
    let parts = inside.all()
    guard inside.rest.first == ")", !parts.isEmpty else { return nil }
    rest = inside.rest.dropFirst()
    return .group(parts)
  }

  /// Nil where it has neither letter nor digit.
  private mutating func takeTerm() -> QueryPart.Content? {
    if let inside = takeQuoted() {
      return Self.isSearchable(inside) ? .term(.phrase(inside)) : nil
    }
    let word = String(takePlain { $0.isWhitespace || Self.quotes.contains($0) })
    guard Self.isSearchable(word) else { return nil }
    let term: SearchQuery.Term =
      word.hasSuffix("*") ? .prefix(String(word.dropLast())) : .word(word)
    return word.hasPrefix("(") || word.count { $0 == ")" } > word.count { $0 == "(" }
      ? .unpaired(term) : .term(term)
  }

  private static func isSearchable(_ text: some StringProtocol) -> Bool {
    text.contains { $0.isLetter || $0.isNumber }
  }

  /// What stands before a sign that ends it, or before the parenthesis that closes the group around it:
  /// those of its own stay in it, as in `Bürger(innen)`. At least one sign, where that is no end.
  private mutating func takePlain(until isEnd: (Character) -> Bool) -> Substring {
    var open = 0
    var end = rest.startIndex
    while end < rest.endIndex, !isEnd(rest[end]) {
      if rest[end] == "(" { open += 1 }
      if rest[end] == ")" {
        if depth > 0, open == 0 { break }
        open -= 1
      }
      end = rest.index(after: end)
    }
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// What stands between quotation marks of any kind; one that is not closed ends with the line.
  private mutating func takeQuoted() -> String? {
    guard let first = rest.first, Self.quotes.contains(first) else { return nil }
    let inside = rest.dropFirst().prefix { !Self.quotes.contains($0) }
    rest = rest[inside.endIndex...].dropFirst()
    return String(inside)
  }

  /// A name of at least two letters, a colon, and at once a value: so `12:30`, `http://…` and `a:b`
  /// are words.
  private mutating func takeFilter() -> QueryPart.Content? {
    let name = rest.prefix { $0.isLetter || $0 == "-" }
    let after = rest[name.endIndex...]
    guard name.count > 1, after.first == ":", let next = after.dropFirst().first,
      !next.isWhitespace, next != "/", next != ":"
    else { return nil }
    rest = after.dropFirst()
    var values: [String] = []
    repeat {
      if rest.first == "," { rest = rest.dropFirst() }
      let value = takeValue()
      if !value.isEmpty { values.append(value) }
    } while rest.first == ","
    return .filter(name: String(name), values: values)
  }

  /// Up to a comma or white space outside quotation marks: `"1. Runde"..` is one value.
  private mutating func takeValue() -> String {
    var value = ""
    while let next = rest.first, next != ",", !next.isWhitespace {
      if let quoted = takeQuoted() {
        value += quoted
      } else {
        let plain = takePlain { $0.isWhitespace || $0 == "," || Self.quotes.contains($0) }
        if plain.isEmpty { break }
        value += plain
      }
    }
    return value
  }
}
