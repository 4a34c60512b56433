/// What a person typed into a search. Whatever it is, it means something: nothing is an error.
public struct SearchQuery: Sendable, Equatable {
  /// One thing that must occur, or must not.
  public indirect enum Term: Sendable, Hashable {
    /// Found in every spelling, form and compound: *verkehr* finds *Nahverkehr*.
    case word(String)
    /// `rad*`: words that begin so.
    case prefix(String)
    /// `"mehr Bänke"`: these words in this order, in any spelling but not in compounds.
    case phrase(String)
    /// `fleisch oder vegan`: one of them is enough.
    case either([Term])
    /// `(photovoltaik dach)`: all of them, where one of several is enough or none may be.
    case all([Term])
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
  /// prefixes `rad*`, and `-not` before any of them. Filters and groups are taken for words here.
  public init(_ text: String) {
    var required: [Term] = []
    var excluded: [Term] = []
    for part in QueryPart.all(in: text) {
      let terms = part.terms
      if part.isExcluded { excluded += terms } else { required += terms }
    }
    self.init(required: required, excluded: excluded)
  }
}

extension QueryPart {
  /// What it says as words.
  var terms: [SearchQuery.Term] {
    switch content {
    case .term(let term), .unpaired(let term): [term]
    case .group(let parts): parts.flatMap(\.terms)
    case .unsearchable: []
    case .filter(let name, let values):
      ([name] + values).compactMap(Self.term)
    }
  }

  /// A filter's name or value as what must be said; nil where it has neither letter nor digit.
  static func term(_ value: String) -> SearchQuery.Term? {
    guard value.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if value.contains(where: \.isWhitespace) { return .phrase(value) }
    return value.hasSuffix("*") ? .prefix(String(value.dropLast())) : .word(value)
  }
}
