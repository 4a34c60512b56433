/// `fleisch oder vegan`: either of them is enough.
///
/// Only what is said can be joined so: words, phrases and beginnings, and several of them in parentheses.
/// Values of a filter have a comma between them, and between filters, or with something shut out, `oder` is
/// no more than a word.
enum AlternativeWords {
  /// In lower case.
  private static let words: Set<String> = ["oder", "or"]

  static func contain(_ word: String) -> Bool { words.contains(word.lowercased()) }

  /// What was typed, each chain of alternatives as one term.
  static func joined(_ parts: [QueryPart]) -> [QueryPart] {
    var joined: [QueryPart] = []
    var rest = parts[...]
    while let part = rest.popFirst() {
      guard part.isAlternativeWord, let before = joined.last, let first = before.alternatives,
        let after = rest.first, let second = after.alternatives
      else {
        joined.append(part)
        continue
      }
      rest = rest.dropFirst()
      joined[joined.count - 1] = QueryPart(
        content: .term(.either(first + second)), isExcluded: false,
        written: "\(before.written) \(part.written) \(after.written)")
    }
    return joined
  }
}

extension QueryPart {
  /// Whether it is an `oder` by itself.
  var isAlternativeWord: Bool {
    guard case .term(.word(let word)) = content else { return false }
    return !isExcluded && AlternativeWords.contain(word)
  }

  /// What it adds to a chain; nil where it can't be in one.
  fileprivate var alternatives: [SearchQuery.Term]? {
    guard !isExcluded, !isAlternativeWord, let term = said else { return nil }
    if case .either(let terms) = term { return terms }
    return [term]
  }

  /// As one thing that is said, in parentheses several words that must all be; nil where there is anything
  /// else in them.
  var said: SearchQuery.Term? {
    switch content {
    case .term(.word(let word)) where BareFilter(named: word) != nil: return nil
    case .term(let term): return term
    case .group(let parts):
      var terms: [SearchQuery.Term] = []
      for part in AlternativeWords.joined(parts) {
        guard !part.isExcluded, !part.isAlternativeWord, let term = part.said else { return nil }
        terms.append(term)
      }
      return terms.count == 1 ? terms[0] : .all(terms)
    case .unsearchable, .filter, .unpaired: return nil
    }
  }
}
