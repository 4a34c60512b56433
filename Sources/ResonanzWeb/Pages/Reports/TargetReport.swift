import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The report on one theme or one measure, with what it says of itself.
struct TargetReport: Sendable {
  let kind: TargetKind
  /// As it was asked for.
  let slug: String
  let report: any Report
  /// The chain's hash at the last event that it knows of, and that event.
  private let event: Int
  private let hash: String

  /// - Throws: `unknownTheme`, `unknownMeasure`.
  init(_ kind: TargetKind, _ slug: String, of archive: Archive) throws {
    self.kind = kind
    self.slug = slug
    switch kind {
    case .theme: report = try ThemeReport(slug, of: ReportMaterial(of: archive, .theme(slug)))
    case .measure:
      report = try MeasureReport(slug, of: ReportMaterial(of: archive, .measure(slug)))
    case .keyword: throw Fault.notFound
    }
    event = try archive.events(around: .now).last
    hash = try archive.hash(of: event) ?? ""
  }

  /// As a file that says what it was made from, as the command line writes it.
  ///
  /// - Throws: what is missing to make it.
  func file(
    as format: OutputFormat, in language: Language, version: String
  ) throws -> [UInt8] {
    func bytes(_ report: some Report) throws -> [UInt8] {
      let form = ReportForm(language, format.name)
      let stamp = ReportStamp(
        version: version, event: event, hash: hash, question: [kind.rawValue, slug],
        digest: ReportDigest(of: report), form: form)
      return try ReportRendering(form: form, format: format, template: nil)
        .bytes(of: StampedReport(report, stamp)).0
    }
    return try bytes(report)
  }
}
