import ResonanzModel
public import ResonanzStorage

/// All of it as one document: what a steering round reads. What it rests on, the measures by how much
/// was said, theme by theme who said how much, what is missing, and a short sheet on every measure.
public struct ProcessReport: Sendable, Equatable {
  /// The measures, most feedback first.
  public let measures: FeedbackReport
  public let themes: FeedbackReport
  public let coverage: CoverageReport
  /// In the catalogue's order.
  public let summaries: [ThemeReport]
  public let sheets: MeasureReport
  public let consultations: [ConsultationBase]

  /// What the figures must be read against.
  public var basis: ReportBasis { measures.basis }

  /// Of everything.
  public init(of material: ReportMaterial) {
    measures = material.measures.sortedByFeedback
    themes = material.themes
    coverage = CoverageReport(of: material)
    summaries = material.themes.rows.compactMap { try? ThemeReport($0.slug, of: material) }
    sheets = MeasureReport(ofAllIn: material)
    consultations = material.consultations
  }
}
