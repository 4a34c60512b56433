public import ResonanzModel
public import ResonanzStorage

/// What a report is asked of: an archive as it was known at a point, and of that what a filter lets through. Each
/// report is made here, whichever door it is asked for at.
public struct AskedReport {
  public let archive: Archive
  public let filter: TallyFilter
  public let point: Point
  /// Whether it is asked again as it was asked when that point was the last.
  public var isTakenAsCurrent = false

  public init(archive: Archive, filter: TallyFilter, point: Point) {
    self.archive = archive
    self.filter = filter
    self.point = point
  }

  /// With days as people write them: a date, German or ISO, a month, a year, or a milestone.
  ///
  /// - Parameter consultation: slug.
  /// - Throws: `noSuchDate`, `emptyPeriod`, `unknownMilestone`.
  public init(
    of archive: Archive, asOf: String? = nil, receivedFrom: String? = nil,
    receivedUntil: String? = nil, consultation: String? = nil
  ) throws {
    let from = try receivedFrom.map { try ReportDate.days($0, in: archive).first }
    let until = try receivedUntil.map { try ReportDate.days($0, in: archive).last }
    if let from, let until, until < from {
      throw ReportQuestionError.emptyPeriod(from: from, until: until)
    }
    self.init(
      archive: archive,
      filter: TallyFilter(
        receivedFrom: from, receivedUntil: until, consultation: consultation),
      point: asOf.map { Point($0) } ?? .now)
  }

  /// The feedback on each theme or measure.
  public func tally(_ kind: TargetKind) throws(StorageError) -> Tally {
    try archive.tally(kind, filter: filter, asOf: point)
  }

  /// The tally that stands beside what was counted as of an event, whatever happened since.
  public func tally(_ kind: TargetKind, asOf stamp: EventStamp) throws(StorageError) -> Tally {
    try archive.tally(kind, filter: filter, asOf: .event(stamp.number))
  }

  /// The feedback on measures and on themes, counted at once.
  public func tallies() throws(StorageError) -> Tallies {
    try archive.tallies(filter: filter, asOf: point)
  }

  /// Whether the archive knows no more by now, so that a search finds what is counted.
  public var isCurrent: Bool {
    get throws(StorageError) {
      try archive.events(around: point).last == archive.events(around: .now).last
    }
  }

  /// The last event that was there at a point, or where the question is as of an earlier one, at that.
  private func lastEvent(at other: Point) throws(StorageError) -> Int {
    min(try archive.events(around: point).last, try archive.events(around: other).last)
  }

  /// A point as it is kept with a report: of a milestone its day, since that can be moved.
  ///
  /// - Throws: `unknownMilestone`.
  public func kept(_ point: String) throws(StorageError) -> String {
    guard case .milestone(let slug) = Point(point) else { return point }
    return try archive.milestone(slug).date.iso
  }

  /// What the reports on single themes and measures are made of.
  public func material(
    _ scope: ReportMaterial.Scope, isPublic: Bool, starting: (ReportMaterial.Step) -> Void
  ) throws(StorageError) -> ReportMaterial {
    try ReportMaterial(
      of: archive, scope, filter: filter, asOf: point, isPublic: isPublic,
      isTakenAsCurrent: isTakenAsCurrent, starting: starting)
  }
}

/// The reports.
extension AskedReport {
  /// Feedback on each measure.
  public func measures(sorted: Bool) throws(StorageError) -> FeedbackReport {
    let tallies = try tallies()
    return FeedbackReport(
      of: tallies.measures, themes: tallies.themes, filter: filter, sortedByFeedback: sorted)
  }

  /// Feedback on each theme.
  public func themes(sorted: Bool) throws(StorageError) -> FeedbackReport {
    FeedbackReport(of: try tally(.theme), filter: filter, sortedByFeedback: sorted)
  }

  /// What was added and what was withdrawn between two points, of which neither is later than the one that is
  /// asked of.
  public func change(
    _ kind: TargetKind, from: Point, to: Point
  ) throws(StorageError) -> ChangeReport {
    let change = try archive.change(
      kind, from: .event(try lastEvent(at: from)), to: .event(try lastEvent(at: to)),
      filter: filter)
    return ChangeReport(of: change, filter: filter)
  }

  /// What nobody spoke about, and who was not heard.
  public func coverage() throws(StorageError) -> CoverageReport {
    let tallies = try tallies()
    return CoverageReport(
      measures: tallies.measures, themes: tallies.themes,
      consultations: try archive.consultationBases(filter: filter, asOf: point),
      keywordOnly: try archive.keywordOnly(filter: filter, asOf: point), filter: filter,
      isCurrent: try isCurrent)
  }

  /// Two things against each other, for the staff.
  ///
  /// - Parameter target: only what was said on it; nil: on anything.
  public func crosstab(
    _ rows: TallyDimension, by columns: TallyDimension, on target: TallyTarget?
  ) throws(StorageError) -> CrosstabReport {
    let table = try archive.crosstab(
      CrosstabRequest(
        rows: rows, columns: columns, filter: filter, target: target, showsMissing: false),
      asOf: point)
    return CrosstabReport(of: table, basis: try tally(.theme, asOf: table.asOf))
  }

  /// When what came in.
  ///
  /// - Parameter target: only what was said on it; nil: on anything.
  public func timeline(
    by period: TallyDimension.ReceivedPeriod, on target: TallyTarget?
  ) throws(StorageError) -> TimelineReport {
    let table = try archive.crosstab(
      CrosstabRequest(
        rows: .received(period), columns: .group, filter: filter, target: target,
        showsMissing: true), asOf: point)
    return TimelineReport(of: table, by: period, basis: try tally(.theme, asOf: table.asOf))
  }

  /// What was answered, and what was not yet.
  ///
  /// - Parameter isPublic: whether only those words of people are in it that may be published.
  public func answers(
    by grouping: AnswersReport.Grouping, isPublic: Bool
  ) throws(StorageError) -> AnswersReport {
    let answers = try archive.answers(AnswerFilter(said: filter), asOf: point)
    var quotable: Set<Int>?
    if isPublic {
      let statements = answers.flatMap(\.answered.statements).map(\.number)
      quotable = Set(try archive.publications(of: statements).filter(\.value.isPublic).keys)
    }
    return AnswersReport(
      of: answers, coverage: try archive.answerCoverage(filter, asOf: point),
      feedback: try tally(.measure), filter: filter, groupedBy: grouping, quotable: quotable)
  }
}
