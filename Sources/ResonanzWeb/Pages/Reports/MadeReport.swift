import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A report that was made, with what it says of itself.
struct MadeReport: Sendable {
  let report: any Report
  /// What its file is called, without the ending.
  let name: String
  /// The words behind `resonanz report` that ask for it.
  private let question: [String]
  /// The last event that it knows of, and the chain's hash there.
  let event: Int
  private let hash: String

  /// - Throws: what is wrong with what was asked; what the archive says.
  init(_ order: ReportOrder, of archive: Archive) throws {
    let asked = try order.asked(of: archive)
    report = try order.report(on: asked)
    event = try archive.events(around: asked.point).last
    hash = try archive.hash(of: event) ?? ""
    question = try order.question(asked, event: event)
    name = order.name
  }

  /// Whether it shows words of people.
  var hasTexts: Bool { ReportDigest(of: report).hasTexts }

  /// As a file that says what it was made from, as the command line writes it.
  ///
  /// - Throws: what is missing to make it.
  func file(
    as format: OutputFormat, _ options: Set<ReportForm.Option>, in language: Language,
    version: String
  ) throws -> [UInt8] {
    func bytes(_ report: some Report) throws -> [UInt8] {
      let form = ReportForm(language, format.name, options: options)
      let stamp = ReportStamp(
        version: version, event: event, hash: hash, question: question,
        digest: ReportDigest(of: report), form: form)
      return try ReportRendering(form: form, format: format, template: nil)
        .bytes(of: StampedReport(report, stamp)).0
    }
    return try bytes(report)
  }
}

extension MadeReport {
  /// The quotes that leave the house with it and may tell who somebody is, for a person to decide about.
  var hintedQuotes: [QuoteRecord] {
    let feedbacks: [TargetFeedback]
    switch report {
    case let theme as ThemeReport: feedbacks = [theme.feedback]
    case let sheets as MeasureReport: feedbacks = sheets.sheets.map(\.feedback)
    case let process as ProcessReport:
      feedbacks = process.summaries.map(\.feedback) + process.sheets.sheets.map(\.feedback)
    default: feedbacks = []
    }
    var seen: Set<Int> = []
    return feedbacks.flatMap { $0.quotes + $0.measureQuotes }
      .filter { seen.insert($0.number).inserted && !$0.personHints.isEmpty }
  }
}
