public import ResonanzModel
public import ResonanzStorage

/// All that was said on one theme (Themenblatt): its goals, the feedback on it and on its measures, who
/// spoke and who did not, the words that are typical of it, and chosen quotes.
public struct ThemeReport: Sendable, Equatable {
  /// What the figures must be read against.
  public let basis: ReportBasis
  /// As of the report's point.
  public let theme: Theme
  public let feedback: TargetFeedback
  /// Whether a search finds the same now.
  public let isCurrent: Bool

  /// - Throws: `unknownTheme` where the catalogue had none of that slug at that point.
  public init(_ slug: String, of material: ReportMaterial) throws(StorageError) {
    // It may be asked for by the slug of one that this one follows.
    let slug = material.themeDetails[slug] == nil ? material.themeDetails.keys.first ?? slug : slug
    guard let feedback = material.theme(slug),
      let theme = material.catalogue.themes.first(where: { $0.slug == slug })
    else { throw .unknownTheme(slug, known: material.themes.rows.map(\.slug)) }
    self.init(
      basis: material.basis, theme: theme, feedback: feedback, isCurrent: material.isCurrent)
  }

  /// Of what was counted before.
  public init(basis: ReportBasis, theme: Theme, feedback: TargetFeedback, isCurrent: Bool) {
    self.basis = basis
    self.theme = theme
    self.feedback = feedback
    self.isCurrent = isCurrent
  }
}
