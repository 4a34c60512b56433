public import ResonanzModel
public import ResonanzStorage

/// One measure with the feedback on it, and what stands beside it in the catalogue.
public struct MeasureSheet: Sendable, Equatable {
  /// Another measure or theme that is named.
  public struct Named: Sendable, Equatable {
    public let slug: String
    public let title: String
    /// Of measures.
    public let statements: Int?

    init(_ slug: String, _ title: String, statements: Int? = nil) {
      self.slug = slug
      self.title = title
      self.statements = statements
    }
  }

  /// As of the report's point.
  public let measure: Measure
  public let feedback: TargetFeedback
  /// The themes that it serves, the main one first.
  public let themes: [Named]
  /// The measures that it has to do with, either way round.
  public let related: [Named]

  /// Nil where the catalogue had none of that slug.
  init?(_ slug: String, of material: ReportMaterial) {
    guard let feedback = material.measure(slug),
      let measure = material.catalogue.measures.first(where: { $0.slug == slug })
    else { return nil }
    self.measure = measure
    self.feedback = feedback
    themes = measure.themes.compactMap { slug in
      material.catalogue.themes.first { $0.slug == slug }.map { Named(slug, $0.title) }
    }
    related = material.catalogue.measures.filter {
      $0.slug != slug && (measure.related.contains($0.slug) || $0.related.contains(slug))
    }.map { other in
      let row = material.measures.rows.first { $0.slug == other.slug }
      return Named(other.slug, other.title, statements: row?.total.figures.statements ?? 0)
    }
  }
}

/// Sheets on measures (Maßnahmenblätter): of one, or of many in one go.
public struct MeasureReport: Sendable, Equatable {
  /// What the figures must be read against.
  public let basis: ReportBasis
  /// In the catalogue's order.
  public let sheets: [MeasureSheet]
  /// Whether it was asked for one measure, so that there is no more to it than its sheet.
  public let isSingle: Bool
  /// Whether a search finds the same now.
  public let isCurrent: Bool

  /// Of one measure.
  ///
  /// - Throws: `unknownMeasure` where the catalogue had none of that slug at that point.
  public init(_ slug: String, of material: ReportMaterial) throws(StorageError) {
    // It may be asked for by the slug of one that this one follows.
    let details = material.measureDetails
    let slug = details[slug] == nil ? details.keys.first ?? slug : slug
    guard let sheet = MeasureSheet(slug, of: material) else {
      throw .unknownMeasure(slug, known: material.measures.rows.map(\.slug))
    }
    basis = material.basis
    sheets = [sheet]
    isSingle = true
    isCurrent = material.isCurrent
  }

  /// Of every measure, or of those of some ranks.
  public init(ofAllIn material: ReportMaterial, ranks: Set<MeasureRank> = []) {
    basis = material.basis
    sheets = material.measures.rows.compactMap { MeasureSheet($0.slug, of: material) }
      .filter { ranks.isEmpty || ranks.contains($0.measure.rank) }
    isSingle = false
    isCurrent = material.isCurrent
  }
}
