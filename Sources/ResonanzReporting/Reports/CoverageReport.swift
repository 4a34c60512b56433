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
  /// Processed statements that belong to keywords alone, by slug of the group; one that is missing has
  /// none.
  public let keywordOnly: [String: Int]
  /// Finds exactly these as long as nothing changes; nil where there are none, or nobody may look.
  public let keywordOnlyLink: StatementLink?
  /// Whether the archive knows no more by now.
  public let isCurrent: Bool
  /// The consultations of which some statements are open, in the order in which they came.
  public let unfinished: [ConsultationBase]

  /// From the tallies of measures and of themes, the bases of the consultations and what has keywords
  /// alone, as of the same point and under the same filter.
  ///
  /// - Parameter isCurrent: whether the archive knows no more by now, so that a search finds the same.
  public init(
    measures: Tally, themes: Tally, consultations: [ConsultationBase] = [],
    keywordOnly: [String: Int] = [:], filter: TallyFilter = TallyFilter(), isCurrent: Bool = true
  ) {
    self.init(
      measures: FeedbackReport(of: measures, themes: themes, filter: filter),
      themes: FeedbackReport(of: themes, filter: filter), consultations: consultations,
      keywordOnly: keywordOnly, isCurrent: isCurrent, isPublic: false)
  }

  init(of material: ReportMaterial) {
    self.init(
      measures: material.measures, themes: material.themes,
      consultations: material.consultations, keywordOnly: material.keywordOnly,
      isCurrent: material.isCurrent, isPublic: material.isPublic)
  }

  private init(
    measures: FeedbackReport, themes: FeedbackReport, consultations: [ConsultationBase],
    keywordOnly: [String: Int], isCurrent: Bool, isPublic: Bool
  ) {
    let basis = measures.basis
    self.basis = basis
    measureCount = measures.current.count
    silentMeasures = measures.withoutFeedback
    silentThemes = themes.withoutFeedback
    self.themes = themes.current.map { ThemeCoverage($0, groups: basis.groups) }
    self.keywordOnly = keywordOnly
    self.isCurrent = isCurrent
    keywordOnlyLink =
      !isPublic && keywordOnly.values.contains { $0 > 0 }
      ? StatementLink.keywordOnly.under(measures.basis.filter) : nil
    unfinished = consultations.filter { ($0.base.states[.open] ?? 0) > 0 }
  }

  /// Open, and the states of statements that belong to nothing, in the order of the tables. What is open counts
  /// here whatever its file is about.
  public static let untaggedStates: [StatementState] =
    [.open, .wholeProcess, .noContent, .newProposal]

  /// How many processed statements of a group, or of all, belong to keywords alone. With those in the
  /// ``untaggedStates`` and those of the themes' and measures' rows they are all statements there are.
  public func statementsWithKeywordOnly(of group: String? = nil) -> Int {
    group.map { keywordOnly[$0] ?? 0 } ?? keywordOnly.values.reduce(0, +)
  }

  /// How many statements of a group, or of all, are in a state.
  public func statements(in state: StatementState, of group: String? = nil) -> Int {
    let base = group.map { basis.base(of: $0) } ?? basis.total
    return base.states[state] ?? 0
  }
}
