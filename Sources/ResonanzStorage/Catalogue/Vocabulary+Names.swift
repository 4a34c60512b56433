public import ResonanzModel

/// What people name by slugs and titles.
extension Vocabulary {
  /// The number of a theme.
  ///
  /// - Throws: `unknownTheme`.
  public func theme(_ slug: String) throws(StorageError) -> TargetID {
    guard let entry = themes.first(where: { $0.slug == slug }) else {
      throw .unknownTheme(slug, known: themes.map(\.slug))
    }
    return entry.id
  }

  /// The number of a measure.
  ///
  /// - Throws: `unknownMeasure`.
  public func measure(_ slug: String) throws(StorageError) -> TargetID {
    guard let entry = measures.first(where: { $0.slug == slug }) else {
      throw .unknownMeasure(slug, known: measures.map(\.slug))
    }
    return entry.id
  }

  /// Tags to themes, and to measures with a stance each.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`.
  public func tags(
    themes: [String], measures: [(slug: String, stance: Stance)]
  ) throws(StorageError) -> [TagDraft] {
    var tags: [TagDraft] = []
    for slug in themes { tags.append(TagDraft(target: try theme(slug))) }
    for (slug, stance) in measures {
      tags.append(TagDraft(target: try measure(slug), stance: stance))
    }
    return tags
  }

  /// The number of one of them; nil where none is named.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`.
  public func target(theme: String?, measure: String?) throws(StorageError) -> TargetID? {
    if let measure { return try self.measure(measure) }
    guard let theme else { return nil }
    return try self.theme(theme)
  }
}
