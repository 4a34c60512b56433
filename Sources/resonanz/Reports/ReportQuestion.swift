import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What every report is asked with.
struct ReportQuestion: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Was das Archiv zu diesem Stand wusste: Datum, Zeit, Meilenstein oder @EREIGNIS.",
        "What the archive knew at this point: date, time, milestone or @EVENT."),
      valueName: words("stand", "point")))
  var asOf: String?
  @Option(
    help: ArgumentHelp(
      words("Eingegangen ab: Datum oder Meilenstein.", "Received from: date or milestone."),
      valueName: words("datum", "date")))
  var receivedFrom: String?
  @Option(
    help: ArgumentHelp(
      words("Eingegangen bis: Datum oder Meilenstein.", "Received until: date or milestone."),
      valueName: words("datum", "date")))
  var receivedUntil: String?
  @Option(
    help: ArgumentHelp(
      words("Nur dieses Beteiligungsformat.", "Only this consultation."), valueName: "slug"))
  var consultation: String?
  @Flag(
    name: .customLong("stamp"),
    help: ArgumentHelp(
      words(
        "Neben eine CSV-Datei eine zweite, DATEI.stamp, mit der „report check“ sie prüft: eine CSV selbst bleibt reine Tabelle.",
        "Beside a CSV file a second one, FILE.stamp, by which “report check” checks it: a CSV itself stays a plain table."
      )))
  var hasStamp = false
  @OptionGroup var output: ReportOutput
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if hasStamp, !output.isPlainTableFile {
      throw ValidationError(
        words(
          "--stamp gehört zu einer CSV-Datei; jede andere sagt selbst, woraus sie gemacht ist.",
          "--stamp goes with a CSV file; every other says itself what it was made from."))
    }
  }

  func run<Answer: Report>(_ ask: (AskedReport) throws -> Answer) throws {
    try answer(ask).write()
  }

  /// Makes a report; what is returned writes it.
  func answer<Answer: Report>(
    _ ask: (AskedReport) throws -> Answer
  ) throws -> (report: Answer, write: () throws -> Void) {
    let archive = try archive.open(for: .reading)
    try explaining { try Self.warnBeforeFirst(archive, point) }
    let asked = try asked(of: archive)
    let report = try explaining { try ask(asked) }
    if output.isTableOnScreen { return (report, { output.show(report) }) }
    let stamped = try explaining { StampedReport(report, try stamp(of: report, asked)) }
    return (
      report,
      {
        try output.write(
          stamped: stamped, hasCompanion: hasStamp,
          withTextsOf: stamped.stamp.digest.hasTexts ? archive : nil)
      }
    )
  }

  private var point: Point { asOf.map { Point($0) } ?? .now }

  /// What is asked of an archive, its dates found.
  func asked(of archive: Archive) throws -> AskedReport {
    try explaining {
      do {
        return try AskedReport(
          of: archive, asOf: asOf, receivedFrom: receivedFrom, receivedUntil: receivedUntil,
          consultation: consultation)
      } catch let error as ReportQuestionError {
        throw Self.usage(error)
      }
    }
  }

  /// In the words of the command line, where those are shorter.
  private static func usage(_ error: ReportQuestionError) -> Failure {
    guard case .emptyPeriod(let from, let until) = error else { return Failure(error, .usage) }
    return Failure(
      .usage,
      words(
        "--received-until (\(until.german)) liegt vor --received-from (\(from.german)); dazwischen ist nichts.",
        "--received-until (\(until.iso)) is before --received-from (\(from.iso)); nothing lies between."
      ))
  }

  private func stamp(of report: some Report, _ asked: AskedReport) throws -> ReportStamp {
    let event = try asked.archive.events(around: asked.point).last
    return ReportStamp(
      version: Resonanz.version, event: event, hash: try asked.archive.hash(of: event) ?? "",
      question: try StampedQuestion(of: CommandLine.arguments, asked, event: event).words,
      digest: ReportDigest(of: report), form: output.form)
  }

  /// A report as of a point before everything is empty, and not because nobody spoke.
  static func warnBeforeFirst(_ archive: Archive, _ point: Point) throws {
    let (last, first) = try archive.events(around: point)
    guard last < first.number, point != .now, let time = first.time else { return }
    let shown = try WallClock(archive).minute(time)
    Terminal.note(
      words(
        "Hinweis: Zu diesem Stand wusste das Archiv noch nichts; sein erstes Ereignis war am \(shown). Was wann eingegangen ist, fragt --received-until.",
        "Note: At that point the archive knew nothing; its first event was at \(shown). What came in when is asked with --received-until."
      ))
  }
}
