public import ResonanzStorage

/// What keywords are called now, by their slugs, which a renamed one keeps from its first name.
public struct KeywordTitles: Sendable {
  private let titles: [String: String]
  /// Slugs that a theme or measure has too.
  private let shared: Set<String>

  public init(_ vocabulary: Vocabulary) {
    titles = Dictionary(vocabulary.keywords.map { ($0.slug, $0.title) }) { first, _ in first }
    shared = Set((vocabulary.themes + vocabulary.measures).map(\.slug))
  }

  /// Of a keyword; the slug itself where none has it.
  public func title(_ slug: String) -> String { titles[slug] ?? slug }

  /// Of what may be a keyword, a theme or a measure; the slug where it is not only a keyword's.
  public func label(_ slug: String) -> String { shared.contains(slug) ? slug : title(slug) }
}
