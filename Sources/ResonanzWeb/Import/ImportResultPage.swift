import Hummingbird
import HummingbirdCore
import NIOCore
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// How far an import is, and in the end what came of it.
struct ImportResultPage: Page {
  static let template = "ImportResultPage"

  /// What is left to do.
  struct Running: Sendable {
    /// How far it is; no number before the first rows are read.
    let share: String?
    let line: String
    /// Where the browser is told of it while it goes on.
    let events: String
  }

  /// An import that can be taken back.
  struct Made: Sendable {
    let label: String
    let address: String
    let statements: String
  }

  /// The rows that were not taken, as a file.
  struct Rejected: Sendable {
    let label: String
    let address: String
  }

  let title: String
  let address: String
  let running: Running?
  let fault: String?
  let parts: [SummaryPart]
  let made: [Made]
  let rejected: Rejected?

  var place: Place? { .imports }

  static func show(_ visit: Visit) async throws -> Response {
    let upload = try visit.site.uploads.upload(
      try visit.parameter("upload"), of: try visit.person.person, at: visit.time)
    if visit.wantsData { return .json(UploadJSON.state(of: upload, visit.language)) }
    if case .none = upload.work { return .seeOther(upload.address) }
    let titles = try await visit.archive.catalogue().titles
    return await visit.page(ImportResultPage(upload, titles, visit.language))
  }

  private init(_ upload: Upload, _ titles: Titles, _ language: Language) {
    let words = ImportWords(language: language)
    title = words.title(of: upload.name)
    address = upload.address
    var result: ImportResult?
    switch upload.work {
    case .none, .running:
      let progress = ProgressLine(upload.work, words)
      running = Running(
        share: progress.share.map { String($0) }, line: progress.text,
        events: "\(upload.address)/progress")
      fault = nil
    case .failed(let error):
      running = nil
      fault = error.explanation(in: language).line
    case .done(let done):
      (running, fault) = (nil, nil)
      result = done
    }
    parts =
      result.map {
        SummaryPart.parts(
          of: $0, file: upload.name, isDryRun: false, titles: titles.ofSummaries(in: language),
          language)
      } ?? []
    let reports = result?.reports ?? []
    made = reports.compactMap { report in
      report.summary.number.map { number in
        let link = StatementLink([.init(.consultation, report.summary.consultation)])
        return Made(
          label: words.undo(number), address: "/imports/\(number)",
          statements: FormFields([("q", link.query(in: language))]).address("/search"))
      }
    }
    let count = reports.reduce(0) { $0 + ($1.rejectFile == nil ? 0 : $1.rejected) }
    rejected =
      count > 0
      ? Rejected(label: words.rejected(count), address: "\(upload.address)/rejected") : nil
  }
}

/// How far an import is, for people and for a bar.
struct ProgressLine: Sendable, Equatable {
  let text: String
  /// In percent; nil before the first rows are read.
  let share: Int?
  /// Whether nothing more will come.
  let isOver: Bool

  init(_ work: Upload.Work, _ words: ImportWords) {
    switch work {
    case .none: (text, share, isOver) = ("", nil, true)
    case .running(nil): (text, share, isOver) = (words.waiting, nil, false)
    case .running(let progress?):
      share = progress.total > 0 ? min(100, progress.bytes * 100 / progress.total) : nil
      text = words.progress(rows: progress.rows, share: share)
      isOver = false
    case .done, .failed: (text, share, isOver) = (words.over, 100, true)
    }
  }
}

/// Tells a browser how far an import is while it goes on.
enum ImportProgressEvents {
  /// Between two looks at how far it is.
  private static let interval = Duration.milliseconds(150)
  /// Looks after which something is sent though nothing is new, so that nobody takes the connection for dead.
  private static let patience = 60

  static func show(_ visit: Visit) async throws -> Response {
    let upload = try visit.site.uploads.upload(
      try visit.parameter("upload"), of: try visit.person.person, at: visit.time)
    let words = ImportWords(language: visit.language)
    return .events(
      ResponseBody { writer in
        var (last, silent): (ProgressLine?, Int) = (nil, 0)
        repeat {
          let line = ProgressLine(upload.work, words)
          if line != last || silent >= patience {
            try await writer.write(ByteBuffer(string: event(line)))
            (last, silent) = (line, 0)
          }
          silent += 1
          if !line.isOver { try await Task.sleep(for: interval) }
        } while last?.isOver == false
        try await writer.finish(nil)
      })
  }

  /// `progress` with `text` and `share`; `over` at the end.
  private static func event(_ line: ProgressLine) -> String {
    let data = JSONValue.object([
      .init("text", .string(line.text)),
      .init("share", line.share.map { .number($0) } ?? .null),
    ])
    return EventStream.event(line.isOver ? "over" : "progress", data)
  }
}
