/// One thing that an update from one catalogue to another does.
public enum CatalogueChange: Sendable, Equatable {
  /// Never its slug: another process belongs in another archive.
  case processChanged(from: Process, to: Process)
  case labelsChanged(from: Labels, to: Labels)

  /// Groups are only ever added.
  case groupAdded(SourceGroup)
  case groupRetitled(slug: String, from: Wording, to: Wording)

  case milestoneAdded(Milestone)
  case milestoneChanged(from: Milestone, to: Milestone)
  case milestoneRemoved(Milestone)

  case themeAdded(slug: String, title: String)
  case themeRetitled(slug: String, from: String, to: String)
  case themeRetired(slug: String, title: String)

  /// A slug that is new, but not of a renamed measure; also where others were merged into it or it
  /// was split off.
  case measureAdded(slug: String, title: String)
  /// Gone, and nothing replaces it.
  case measureRetired(slug: String, title: String)
  /// Gone, and exactly one new measure replaces it and nothing else. What else differs between the
  /// two follows, under the new slug.
  case measureRenamed(from: String, to: String)
  /// Gone, and replaced by a measure that replaces others too or was there before.
  case measureMerged(from: [String], to: String)
  /// Replaced by several; itself among them where it stays, but others took over parts of it.
  case measureSplit(from: String, to: [String])
  case measureRetitled(slug: String, from: String, to: String)
  case measureRankChanged(slug: String, from: MeasureRank, to: MeasureRank)
  /// Slugs; the first is the main one, so another order is a change.
  case measureThemesChanged(slug: String, from: [String], to: [String])
  case measureStatusChanged(slug: String, from: MeasureStatus?, to: MeasureStatus?)

  /// Texts of a theme or measure; in the order of `CatalogueContent`, never empty.
  case contentChanged(TargetKind, slug: String, [CatalogueContent])
  /// The entries that both have, in another order.
  case orderChanged(CatalogueSection)

  /// What an update would do, in the order of the new catalogue; empty where it would do nothing.
  public static func changes(
    from old: Catalogue, to new: Catalogue
  ) throws(CatalogueChangeError) -> [CatalogueChange] {
    if let error = CatalogueChangeError(from: old, to: new) { throw error }
    return CatalogueComparison(old: old, new: new).changes
  }
}

/// Texts of a theme or measure that are compared as a whole.
public enum CatalogueContent: String, Sendable, CaseIterable {
  case subtitle, goals, fields, tasks, examples, keywords, related, replaces, note, codebook

  /// What it is called in a report.
  public var title: Wording {
    switch self {
    case .subtitle: Wording(german: "Untertitel", english: "subtitle")
    case .goals: Wording(german: "Ziele", english: "goals")
    case .fields: Wording(german: "Handlungsfelder", english: "fields")
    case .tasks: Wording(german: "Aufgaben", english: "tasks")
    case .examples: Wording(german: "Handlungsansätze", english: "examples")
    case .keywords: Wording(german: "Stichwörter", english: "keywords")
    case .related: Wording(german: "verwandte Maßnahmen", english: "related measures")
    case .replaces: Wording(german: "ersetzte Maßnahmen", english: "replaced measures")
    case .note: Wording(german: "Hinweis", english: "note")
    case .codebook: Wording(german: "Zuordnungsleitfaden", english: "codebook")
    }
  }
}
