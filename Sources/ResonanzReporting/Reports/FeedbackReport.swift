public import ResonanzModel
public import ResonanzStorage

/// How much feedback each measure, or each theme, has: from whom, and which has none.
public struct FeedbackReport: Sendable, Equatable {
  /// What the figures must be read against.
  public let basis: ReportBasis
  /// What the rows are.
  public let kind: TargetKind
  /// Every one, those without feedback too.
  public let rows: [FeedbackRow]
  /// Distinct statements and respondents of all rows together: never a sum of the rows.
  public let total: Feedback
  /// The same, by slug of the group; has every group.
  public let totalByGroup: [String: Feedback]
  /// Whether the rows stand by how much was said instead of in the catalogue's order.
  public let isSortedByFeedback: Bool
  /// Titles of the themes in the catalogue's order, for the headings over measures.
  let themes: [ThemeTitle]

  /// From a tally of measures or of themes.
  /// - Parameters:
  ///   - themes: for a tally of measures, the tally of themes as of the same point: it gives the
  ///     headings and their order. Without it the themes' slugs stand there.
  ///   - filter: the one that the tally was made with.
  public init(
    of tally: Tally, themes: Tally? = nil, filter: TallyFilter = TallyFilter(),
    sortedByFeedback: Bool = false
  ) {
    let basis = ReportBasis(of: tally, filter: filter)
    let rows = tally.rows.map { FeedbackRow($0, kind: tally.kind, basis: basis) }
    self.basis = basis
    kind = tally.kind
    self.rows = sortedByFeedback ? Self.sorted(rows) : rows
    total = Feedback(tally.tagged.values.reduce(.zero, +), base: basis.total)
    totalByGroup = basis.feedback(tally.tagged)
    isSortedByFeedback = sortedByFeedback
    self.themes = themes?.rows.map { ThemeTitle(slug: $0.slug, title: $0.title) } ?? []
  }

  /// Of some rows only, so that they are shown as all of them would be; without totals of their own.
  init(_ rows: [FeedbackRow], of kind: TargetKind, basis: ReportBasis) {
    self.basis = basis
    self.kind = kind
    self.rows = rows
    total = Feedback(.zero, base: basis.total)
    totalByGroup = [:]
    isSortedByFeedback = true
    themes = []
  }

  private init(sorting report: FeedbackReport) {
    basis = report.basis
    kind = report.kind
    rows = Self.sorted(report.rows)
    total = report.total
    totalByGroup = report.totalByGroup
    isSortedByFeedback = true
    themes = report.themes
  }

  /// The same with most feedback first.
  var sortedByFeedback: FeedbackReport { FeedbackReport(sorting: self) }

  /// Most first; the catalogue's order where as many people said as much.
  private static func sorted(_ rows: [FeedbackRow]) -> [FeedbackRow] {
    func size(_ row: FeedbackRow) -> (Int, Int) {
      (row.total.figures.statements, row.total.figures.respondents)
    }
    return rows.enumerated().sorted { left, right in
      let (first, second) = (size(left.element), size(right.element))
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  /// The rows that still stand in the catalogue.
  public var current: [FeedbackRow] { rows.filter { !$0.isRetired } }

  /// The rows that nobody spoke about.
  public var withoutFeedback: [FeedbackRow] { current.filter { $0.total.zero != nil } }
}
