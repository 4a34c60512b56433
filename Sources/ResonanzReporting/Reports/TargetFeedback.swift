public import ResonanzModel
public import ResonanzStorage

/// The feedback on one theme or measure with all that stands behind it: what a summary or a sheet is
/// made of.
public struct TargetFeedback: Sendable, Equatable {
  public let kind: TargetKind
  public let row: FeedbackRow
  public let detail: FeedbackDetail
  /// Chosen as evidence, in the order in which the staff put them.
  public let quotes: [QuoteRecord]
  /// Of a theme's own summary: those chosen for its measures, in the same order. The report on all of it
  /// has them on the measures' sheets.
  public let measureQuotes: [QuoteRecord]
  /// Whether it leaves the house.
  public let isPublic: Bool
  /// Of themes: every measure that serves it, in the catalogue's order, and the retired ones that have
  /// feedback.
  public let measures: [FeedbackRow]
  /// Of themes, the most typical first.
  public let words: [TypicalWord]

  /// What is not known is left empty.
  public init(
    kind: TargetKind, row: FeedbackRow, detail: FeedbackDetail = FeedbackDetail(),
    quotes: [QuoteRecord] = [], measureQuotes: [QuoteRecord] = [], isPublic: Bool = false,
    measures: [FeedbackRow] = [],
    words: [TypicalWord] = []
  ) {
    self.kind = kind
    self.row = row
    self.detail = detail
    self.quotes = quotes
    self.measureQuotes = measureQuotes
    self.isPublic = isPublic
    self.measures = measures
    self.words = words
  }

  /// The groups without feedback on it, by what that means.
  func silentGroups(_ basis: ReportBasis) -> [Zero: [SourceGroup]] {
    var groups: [Zero: [SourceGroup]] = [:]
    for group in basis.shownGroups {
      guard let zero = row.byGroup[group.slug]?.zero else { continue }
      groups[zero, default: []].append(group)
    }
    return groups
  }

  /// The sentence to be copied.
  public func sentence(_ basis: ReportBasis) -> FeedbackSentence {
    FeedbackSentence(
      title: row.title, figures: row.total.figures, stances: row.byStance,
      groups: silentGroups(basis), limits: basis.limits)
  }

  /// Every figure of it that is not 0, each with the search that finds its statements.
  public func figures(_ basis: ReportBasis) -> [ReportFigure] {
    let own = StatementLink.Part.filter(kind == .theme ? .theme : .measure, row.slug)
    func link(_ parts: StatementLink.Part...) -> StatementLink {
      StatementLink([own] + parts).under(basis.filter)
    }
    var figures = [ReportFigure(.total, title: row.title, row.total.figures, link())]
    for group in basis.groups {
      guard let feedback = row.byGroup[group.slug] else { continue }
      figures.append(.init(.group, group.slug, feedback.figures, link(.filter(.group, group.slug))))
    }
    figures += stances(basis) {
      link(.filter(.stance, $0.rawValue))
    } and: {
      link(.filter(.group, $0), .filter(.stance, $1.rawValue))
    }
    for (quarter, counted) in detail.quarters {
      figures.append(.init(.quarter, quarter.name, counted, link(.filter(.received, quarter.days))))
    }
    figures.append(.init(.undated, "", detail.undated, link(.filter(.received, "none"))))
    for keyword in detail.keywords {
      let found = link(StatementLink.keyword(slug: keyword.slug, title: keyword.title))
      figures.append(
        .init(.keyword, keyword.slug, title: keyword.title, keyword.figures, found))
    }
    for keyword in detail.keywords {
      let others = StatementLink([
        StatementLink.keyword(slug: keyword.slug, title: keyword.title),
        .lacking(kind == .theme ? .theme : .measure, row.slug),
      ]).under(basis.filter)
      figures.append(
        .init(
          .keywordElsewhere, keyword.slug, title: keyword.title, statements: keyword.elsewhere,
          others))
    }
    for measure in measures {
      let found = StatementLink([.filter(.measure, measure.slug)]).under(basis.filter)
      figures.append(
        .init(.measure, measure.slug, title: measure.title, measure.total.figures, found))
    }
    for word in words.map(\.word) {
      let found = link(.words(word.spelling))
      figures.append(.init(.word, word.spelling, statements: word.statements, found))
    }
    return figures.filter { $0.statements > 0 || $0.part == .total }
  }

  private func stances(
    _ basis: ReportBasis, _ link: (Stance) -> StatementLink,
    and ofGroup: (String, Stance) -> StatementLink
  ) -> [ReportFigure] {
    let all = Stance.allCases.map { stance in
      ReportFigure(
        .stance, stance.rawValue, statements: row.byStance[stance] ?? 0, link(stance))
    }
    return all
      + basis.groups.flatMap { group in
        Stance.allCases.map { stance in
          ReportFigure(
            .groupStance, "\(group.slug)/\(stance.rawValue)",
            statements: detail.stances[group.slug]?[stance] ?? 0, ofGroup(group.slug, stance))
        }
      }
  }
}

extension ReportBasis {
  /// `Stand: 06.12.2016; eingegangen: bis 01.12.2016; vorläufig, 12 Aussagen sind noch nicht bearbeitet`.
  var limits: Wording {
    func text(_ language: Language) -> String {
      let words = ReportWords(language: language, labels: labels)
      let day = asOf.time.flatMap { LocalTime($0, in: process.timeZone)?.day }
      let stand = day.map { words.pick("Stand: \($0.german)", "as of \($0.iso)") }
      let limits = [words.received(filter), words.consultation(filter)].compactMap(\.self)
      let preliminary = open > 0 ? [words.preliminary(open)] : []
      return
        ([stand ?? words.asOf(asOf, zone: process.timeZone)] + limits.map(words.lowercased)
        + preliminary).joined(separator: "; ")
    }
    return Wording(german: text(.german), english: text(.english))
  }
}

extension ReportWords {
  /// What may still be added to the figures.
  func preliminary(_ open: Int) -> String {
    let statements = Plural.statement.counted(open, in: language)
    return pick(
      "vorläufig, \(statements) \(open == 1 ? "ist" : "sind") noch nicht bearbeitet",
      "preliminary, \(statements) \(open == 1 ? "is" : "are") not processed")
  }

  /// With a small letter at its beginning.
  func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

extension Quarter {
  /// As a search has them: `2016-07-01..2016-09-30`.
  var days: String { "\(firstDay.iso)..\(lastDay.iso)" }
}
