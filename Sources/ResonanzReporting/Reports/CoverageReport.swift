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

  /// From the tallies of measures and of themes as of the same point and under the same filter.
  public init(measures: Tally, themes: Tally, filter: TallyFilter = TallyFilter()) {
    let measureReport = FeedbackReport(of: measures, themes: themes, filter: filter)
    let themeReport = FeedbackReport(of: themes, filter: filter)
    let basis = measureReport.basis
    self.basis = basis
    measureCount = measureReport.current.count
    silentMeasures = measureReport.withoutFeedback
    silentThemes = themeReport.withoutFeedback
    self.themes = themeReport.current.map { ThemeCoverage($0, groups: basis.groups) }
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
