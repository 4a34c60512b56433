/// One piece of what a person typed: something said, or something that looks like a filter.
struct QueryPart: Equatable {
  enum Content: Equatable {
    case term(SearchQuery.Term)
    /// Has neither letter nor digit, which is all that can be looked for.
    case unsearchable
    /// `name:value,"other value"`; each value as it was written, without its quotation marks.
    case filter(name: String, values: [String])
    /// What stands in parentheses, never nothing.
    case group([QueryPart])
    /// A word with a parenthesis that has no other one.
    case unpaired(SearchQuery.Term)
  }

  let content: Content
  /// Whether a `-` stands before it.
  let isExcluded: Bool
  /// As it was typed, without the `-`.
  let written: String

  /// Everything that was typed, in its order. Whatever it is, it means something.
  static func all(in text: String) -> [QueryPart] {
    var reader = QueryPartReader(text)
    return reader.all()
  }
}
