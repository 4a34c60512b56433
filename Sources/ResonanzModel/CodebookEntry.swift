/// What the codebook says of one theme or measure.
public struct CodebookEntry: Sendable, Equatable {
  /// `theme` or `measure`.
  public let kind: TargetKind
  public let slug: String
  public let title: String
  /// Of a theme.
  public let subtitle: String?
  /// Slugs of the themes that a measure serves; the first is its main one.
  public let themes: [String]
  public let isRetired: Bool
  /// What belongs to it; nil where nobody has said so yet.
  public let codebook: Codebook?

  init(_ theme: Theme) {
    kind = .theme
    slug = theme.slug
    title = theme.title
    subtitle = theme.subtitle
    themes = []
    isRetired = theme.isRetired
    codebook = theme.codebook
  }

  init(_ measure: Measure) {
    kind = .measure
    slug = measure.slug
    title = measure.title
    subtitle = nil
    themes = measure.themes
    isRetired = measure.isRetired
    codebook = measure.codebook
  }
}

extension Catalogue {
  /// The codebook: every theme, behind it the measures whose main theme it is, and last those without
  /// one. What is retired takes no tags and is left out.
  public var codebook: [CodebookEntry] {
    let current = measures.filter { !$0.isRetired }
    let known = Set(themes.filter { !$0.isRetired }.map(\.slug))
    return themes.filter { !$0.isRetired }.flatMap { theme in
      [CodebookEntry(theme)]
        + current.filter { $0.themes.first == theme.slug }.map(CodebookEntry.init)
    } + current.filter { !known.contains($0.themes.first ?? "") }.map(CodebookEntry.init)
  }

  /// What the codebook says of a theme with all measures that serve it, or of a measure, retired or not;
  /// empty where there is neither of that slug.
  public func codebook(of slug: String) -> [CodebookEntry] {
    if let theme = themes.first(where: { $0.slug == slug }) {
      return [CodebookEntry(theme)]
        + measures.filter { !$0.isRetired && $0.themes.contains(slug) }.map(CodebookEntry.init)
    }
    return measures.filter { $0.slug == slug }.map(CodebookEntry.init)
  }
}
