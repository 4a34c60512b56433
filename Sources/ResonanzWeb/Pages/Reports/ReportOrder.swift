import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Which report somebody asks for, as the address says it.
struct ReportOrder: Sendable {
  let kind: ReportKind
  let fields: FormFields

  /// What is asked of the archive.
  ///
  /// - Throws: `noSuchDate`, `emptyPeriod`, `unknownMilestone`.
  func asked(of archive: Archive) throws -> AskedReport {
    try AskedReport(
      of: archive, asOf: fields["as-of"], receivedFrom: fields["received-from"],
      receivedUntil: fields["received-until"], consultation: fields["consultation"])
  }

  /// Makes it.
  ///
  /// - Throws: `incomplete` where something is not chosen that must be; what the archive says.
  func report(on asked: AskedReport) throws -> any Report {
    switch kind {
    case .measures: try change(.measure, asked) ?? asked.measures(sorted: isSorted)
    case .themes: try change(.theme, asked) ?? asked.themes(sorted: isSorted)
    case .theme: try ThemeReport(slug, of: material(.theme(slug), asked))
    case .measure: try MeasureReport(slug, of: material(.measure(slug), asked))
    case .sheets: MeasureReport(ofAllIn: try material(.measures, asked), ranks: Set(ranks))
    case .coverage: try asked.coverage()
    case .crosstab: try asked.crosstab(dimension("rows"), by: dimension("columns"), on: target)
    case .timeline: try asked.timeline(by: period, on: target)
    case .answers: try asked.answers(by: grouping, isPublic: isPublic)
    case .process: ProcessReport(of: try material(.everything, asked))
    }
  }

  /// The words behind `resonanz report` that ask for the same, with days and events for milestones, since those
  /// can be moved.
  func question(_ asked: AskedReport, event: Int) throws -> [String] {
    let filter = asked.filter
    let common =
      option("--as-of", fields["as-of"].map { _ in "@\(event)" })
      + option("--received-from", filter.receivedFrom?.iso)
      + option("--received-until", filter.receivedUntil?.iso)
      + option("--consultation", filter.consultation)
    return try own(asked) + (isPublic ? ["--public"] : []) + common
  }

  private func own(_ asked: AskedReport) throws -> [String] {
    switch kind {
    case .measures, .themes:
      let points = try points.map { points in
        ["--between"] + (try [points.from, points.to].map { try asked.kept($0) })
      }
      return [kind.rawValue] + (points ?? (isSorted ? ["--sorted"] : []))
    case .theme, .measure: return [kind.rawValue, try slug]
    case .sheets: return ["measure", "--all"] + ranks.flatMap { ["--rank", $0.rawValue] }
    case .coverage, .process: return [kind.rawValue]
    case .crosstab:
      return [kind.rawValue, try dimension("rows").name, try dimension("columns").name]
        + targetOption
    case .timeline: return [kind.rawValue, "--by", period.rawValue] + targetOption
    case .answers: return [kind.rawValue, "--by", grouping.rawValue]
    }
  }

  // MARK: - What was chosen

  var isPublic: Bool { kind.isForPublic && fields["public"] != nil }

  var isSorted: Bool { fields["sorted"] != nil }

  var period: TallyDimension.ReceivedPeriod {
    fields["by"].flatMap { TallyDimension.ReceivedPeriod(rawValue: $0) } ?? .month
  }

  var grouping: AnswersReport.Grouping {
    fields["by"].flatMap { AnswersReport.Grouping(rawValue: $0) } ?? .result
  }

  var ranks: [MeasureRank] { fields.all("rank").compactMap { MeasureRank(rawValue: $0) } }

  /// Two points between which it says what changed; nil where none or only one is named.
  var points: (from: String, to: String)? {
    guard let from = fields["from"], let to = fields["to"] else { return nil }
    return (from, to)
  }

  var target: TallyTarget? {
    guard let value = fields["target"] else { return nil }
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = TargetKind(rawValue: parts[0]) else { return nil }
    return TallyTarget(kind: kind, slug: parts[1])
  }

  /// What would otherwise be left out of what is counted, without a word.
  var fault: FieldFault? {
    if fields["target"] != nil, target == nil { return .wrong("target") }
    guard kind == .measures || kind == .themes else { return nil }
    switch (fields["from"], fields["to"]) {
    case (nil, _?): return .missing("from")
    case (_?, nil): return .missing("to")
    default: return nil
    }
  }

  /// Whether all is chosen that must be.
  var isComplete: Bool {
    ReportField.all(of: kind).allSatisfy { !$0.isRequired || fields[$0.name] != nil }
  }

  /// What its file is called, without the ending.
  var name: String { (try? slug) ?? kind.rawValue }

  /// Of what it is on.
  private var slug: String {
    get throws {
      guard let target, target.kind.rawValue == kind.rawValue else { throw Fault.incomplete }
      return target.slug
    }
  }

  private func dimension(_ name: String) throws -> TallyDimension {
    guard let dimension = fields[name].flatMap({ TallyDimension($0) }) else {
      throw Fault.incomplete
    }
    return dimension
  }

  private var targetOption: [String] {
    target.map { ["--\($0.kind.rawValue)", $0.slug] } ?? []
  }

  private func option(_ name: String, _ value: String?) -> [String] {
    value.map { [name, $0] } ?? []
  }

  private func material(
    _ scope: ReportMaterial.Scope, _ asked: AskedReport
  ) throws -> ReportMaterial {
    try asked.material(scope, isPublic: isPublic, starting: { _ in })
  }

  private func change(_ kind: TargetKind, _ asked: AskedReport) throws -> (any Report)? {
    try points.map { try asked.change(kind, from: Point($0.from), to: Point($0.to)) }
  }
}
