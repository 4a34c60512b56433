public import ResonanzModel
public import ResonanzStorage

/// Everything that the reports on single themes and measures are made of, all as of one event and under
/// one filter. Holds figures and chosen quotes, never statements.
public struct ReportMaterial: Sendable {
  /// What is read besides the figures of every theme and measure.
  public enum Scope: Sendable, Equatable {
    /// One theme, by its slug.
    case theme(String)
    /// One measure, by its slug.
    case measure(String)
    case measures
    case everything
  }

  /// What is being read.
  public enum Step: Sendable, Equatable, CaseIterable {
    case tally
    case details
    case words
    case quotes
  }

  public let catalogue: Catalogue
  public let measures: FeedbackReport
  public let themes: FeedbackReport
  /// By slug; of what the scope asks for.
  public let measureDetails: [String: FeedbackDetail]
  public let themeDetails: [String: FeedbackDetail]
  public let words: [String: WordTally]
  public let quotes: [QuoteRecord]
  /// To measures, and to what was said on them.
  public let answers: [AnswerRecord]
  public let consultations: [ConsultationBase]
  /// Statements with keywords alone, by slug of the group; of everything only.
  public let keywordOnly: [String: Int]
  /// Whether the archive knows no more by now, so that a search finds the same.
  public let isCurrent: Bool
  /// Whether it leaves the house: then only what may be published is quoted, and nothing says where it
  /// stands in the archive.
  public let isPublic: Bool

  private let scope: Scope

  /// What the figures must be read against.
  public var basis: ReportBasis { measures.basis }

  /// Of an archive.
  ///
  /// - Parameters:
  ///   - isTakenAsCurrent: whether it is made as if the archive knew no more, as it was then.
  ///   - starting: is told what is read next, since with many statements each step takes a while.
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownMilestone`, `unknownEvent`,
  ///   `unknownConsultation`; `QuoteFault.broken`.
  public init(
    of archive: Archive, _ scope: Scope, filter: TallyFilter = TallyFilter(),
    asOf asked: Point = .now, isPublic: Bool = false, isTakenAsCurrent: Bool = false,
    starting: (Step) -> Void = { _ in }
  ) throws(StorageError) {
    self.isPublic = isPublic
    self.scope = scope
    // One event for all of it, though somebody else writes meanwhile.
    let last = try archive.events(around: asked).last
    let point = last > 0 ? Point.event(last) : asked
    starting(.tally)
    let tallies = try archive.tallies(filter: filter, asOf: point)
    catalogue = try archive.catalogue(asOf: point, includesRetired: true)
    measures = FeedbackReport(of: tallies.measures, themes: tallies.themes, filter: filter)
    themes = FeedbackReport(of: tallies.themes, filter: filter)
    func details(_ kind: TargetKind, _ slug: String?) throws(StorageError)
      -> [String: FeedbackDetail]
    {
      starting(.details)
      return try archive.details(of: kind, slug, filter: filter, asOf: point)
    }
    func words(_ slugs: [String]) throws(StorageError) -> [String: WordTally] {
      starting(.words)
      return try archive.wordTallies(
        onThemes: slugs, minimum: WordTally.minimum, filter: filter, asOf: point)
    }
    switch scope {
    case .theme(let asked):
      let slug = Self.present(asked, in: themes, try archive.vocabulary().themes)
      themeDetails = try details(.theme, slug)
      measureDetails = [:]
      self.words = try words(Array(themeDetails.keys))
    case .measure(let asked):
      let slug = Self.present(asked, in: measures, try archive.vocabulary().measures)
      measureDetails = try details(.measure, slug)
      (themeDetails, self.words) = ([:], [:])
    case .measures:
      measureDetails = try details(.measure, nil)
      (themeDetails, self.words) = ([:], [:])
    case .everything:
      measureDetails = try details(.measure, nil)
      themeDetails = try details(.theme, nil)
      self.words = try words(themes.rows.map(\.slug))
    }
    consultations = try archive.consultationBases(filter: filter, asOf: point)
    keywordOnly =
      scope == .everything ? try archive.keywordOnly(filter: filter, asOf: point) : [:]
    starting(.quotes)
    quotes = try Self.quotes(of: archive, filter, point)
      .filter { !isPublic || $0.publicText != nil }
    answers =
      scope.hasMeasures ? try archive.answers(AnswerFilter(said: filter), asOf: point) : []
    let isLast = try archive.events(around: .now).last == last
    isCurrent = isTakenAsCurrent || isLast
  }

  /// The slug of what stands there now where what was asked for is followed by another.
  private static func present(
    _ slug: String, in report: FeedbackReport, _ entries: [Vocabulary.Entry]
  ) -> String {
    let slugs = Set(report.rows.map(\.slug))
    guard !slugs.contains(slug), let asked = entries.first(where: { $0.slug == slug }) else {
      return slug
    }
    return entries.first { $0.id == asked.id && slugs.contains($0.slug) }?.slug ?? slug
  }

  /// Those whose words stand there, of statements that count under the filter.
  private static func quotes(
    of archive: Archive, _ filter: TallyFilter, _ point: Point
  ) throws(StorageError) -> [QuoteRecord] {
    let quotes = try archive.quotes(QuoteFilter(consultation: filter.consultation), asOf: point)
      .filter { $0.text != nil && !$0.bars.contains(.lost) && !$0.bars.contains(.absent) }
    if filter.receivedFrom == nil, filter.receivedUntil == nil { return quotes }
    let numbers = quotes.map { $0.statement...$0.statement }
    let received = ReceivedDays.between(filter.receivedFrom, filter.receivedUntil)
    let counted = Set(
      try archive.statements(
        StatementQuery(conditions: [
          StatementCondition(.number(numbers)), StatementCondition(.received([received])),
        ])))
    return quotes.filter { counted.contains($0.statement) }
  }
}

extension ReportMaterial.Scope {
  /// Whether there are sheets on measures.
  fileprivate var hasMeasures: Bool {
    if case .theme = self { false } else { true }
  }
}

extension ReportMaterial {
  /// The feedback on a theme; nil where the catalogue had none of that slug.
  func theme(_ slug: String) -> TargetFeedback? {
    guard let row = themes.rows.first(where: { $0.slug == slug }) else { return nil }
    let serving = catalogue.measures.filter { $0.themes.contains(slug) }.map(\.slug)
    return TargetFeedback(
      kind: .theme, row: row, detail: themeDetails[slug] ?? FeedbackDetail(),
      quotes: quotes(.theme, slug),
      measureQuotes: scope.hasMeasures ? [] : serving.flatMap { quotes(.measure, $0) },
      isPublic: isPublic, measures: measures.rows.filter { serving.contains($0.slug) },
      words: words[slug]?.typical() ?? [])
  }

  /// The feedback on a measure; nil where the catalogue had none of that slug.
  func measure(_ slug: String) -> TargetFeedback? {
    guard let row = measures.rows.first(where: { $0.slug == slug }) else { return nil }
    return TargetFeedback(
      kind: .measure, row: row, detail: measureDetails[slug] ?? FeedbackDetail(),
      quotes: quotes(.measure, slug), isPublic: isPublic)
  }

  private func quotes(_ kind: TargetKind, _ slug: String) -> [QuoteRecord] {
    quotes.filter { $0.kind == kind && $0.slug == slug }
  }
}
