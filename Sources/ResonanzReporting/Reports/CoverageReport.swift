public import ResonanzModel
public import ResonanzStorage

/// What nobody spoke about, and who was not heard (Lücken).
public struct CoverageReport: Sendable, Equatable {
  /// What the figures must be read against.
  public let basis: ReportBasis
  /// How many measures the catalogue has.
  public let measureCount: Int
  /// The measures without any feedback, in the catalogue's order.
  public let silentMeasures: [FeedbackRow]
  /// The themes without any feedback, of theirs or of their measures, in the catalogue's order.
  public let silentThemes: [FeedbackRow]
  /// Every theme of the catalogue with the groups that said nothing on it.
  public let themes: [ThemeCoverage]
  /// The consultations of which some statements are open, in the order in which they came.
  public let unfinished: [ConsultationBase]

  /// From the tallies of measures and of themes, and the bases of the consultations, as of the same
  /// point and under the same filter.
  public init(
    measures: Tally, themes: Tally, consultations: [ConsultationBase] = [],
    filter: TallyFilter = TallyFilter()
  ) {
    self.init(
      measures: FeedbackReport(of: measures, themes: themes, filter: filter),
      themes: FeedbackReport(of: themes, filter: filter), consultations: consultations)
  }

  init(of material: ReportMaterial) {
    self.init(
      measures: material.measures, themes: material.themes,
      consultations: material.consultations)
  }

  private init(
    measures: FeedbackReport, themes: FeedbackReport, consultations: [ConsultationBase]
  ) {
    let basis = measures.basis
    self.basis = basis
    measureCount = measures.current.count
    silentMeasures = measures.withoutFeedback
    silentThemes = themes.withoutFeedback
    self.themes = themes.current.map { ThemeCoverage($0, groups: basis.groups) }
    unfinished = consultations.filter { ($0.base.states[.open] ?? 0) > 0 }
  }

  /// The states of statements that belong to nothing, in the order of the tables.
  public static let untaggedStates: [StatementState] =
    [.open, .wholeProcess, .noContent, .newProposal]

  /// How many statements of a group, or of all, are in a state.
  public func statements(in state: StatementState, of group: String? = nil) -> Int {
    let base = group.map { basis.base(of: $0) } ?? basis.total
    return base.states[state] ?? 0
  }
}
