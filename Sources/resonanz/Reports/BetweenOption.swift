import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Two points between which a report says what changed, instead of what there is.
struct BetweenOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      words(
        "Was zwischen zwei Ständen dazukam und was zurückgenommen wurde: Datum, Zeit, Meilenstein oder @EREIGNIS, zweimal.",
        "What was added and what was withdrawn between two points: date, time, milestone or @EVENT, twice."
      ),
      valueName: words("stand", "point")))
  var between: [String] = []

  func validate() throws {
    guard between.isEmpty || between.count == 2 else {
      throw ValidationError(
        words(
          "--between braucht zwei Stände: --between 2016-10-01 2016-12-06.",
          "--between needs two points: --between 2016-10-01 2016-12-06."))
    }
  }

  /// The earlier point and the later one; nil where nothing was asked.
  var points: (from: Point, to: Point)? {
    between.count == 2 ? (Point(between[0]), Point(between[1])) : nil
  }
}

/// What there is, or what changed.
enum FeedbackAnswer: Report {
  case feedback(FeedbackReport)
  case change(ChangeReport)

  private var report: any Report {
    switch self {
    case .feedback(let report): report
    case .change(let report): report
    }
  }

  func document(in language: Language) -> Document { report.document(in: language) }
  var json: JSONValue { report.json }
  func write(to writer: inout some RowWriter) { report.write(to: &writer) }
}

extension AskedReport {
  /// What changed between the points, or where none are named, what there is.
  func answer(
    _ kind: TargetKind, between points: BetweenOption, or feedback: () throws -> FeedbackReport
  ) throws -> FeedbackAnswer {
    guard let points = points.points else { return .feedback(try feedback()) }
    try ReportQuestion.warnBeforeFirst(archive, points.to)
    return .change(try change(kind, from: points.from, to: points.to))
  }
}
