import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension AnswerCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet die Abwägungen.", "Lists the answers."),
      discussion: words(
        """
        Mit --statement auch, was ihren ganzen Eingang beantwortet. Wie sie zu einem früheren Stand lauteten, \
        fragt --as-of.
        """,
        """
        With --statement also what answers its submission as a whole. How they read at an earlier point is \
        asked with --as-of.
        """))

    @OptionGroup var subject: AnswerSubjectOptions
    @Option(help: AnswerHelp.result) var result: AnswerResult?
    @Option(
      help: ArgumentHelp(
        words(
          "Zu diesem Stand: Datum, Zeit, Meilenstein oder @EREIGNIS.",
          "At this point: date, time, milestone or @EVENT."),
        valueName: words("stand", "point")))
    var asOf: String?
    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let answers = try explaining {
        var filter = try subject.filter(in: archive)
        filter.result = result
        return try archive.answers(filter, asOf: asOf.map { Point($0) } ?? .now)
      }
      let names = try explaining { try Team(archive: path).names() }
      if answers.isEmpty, format == .table {
        Terminal.print(words("Es gibt keine Abwägungen.", "There are no answers.") + "\n")
        return
      }
      Listing(
        title: words("Abwägungen", "Answers"),
        headings: [
          words("Abwägung", "Answer"), words("zu", "to"), words("Ergebnis", "Result"),
          words("Datum", "Date"), words("von", "by"), words("Begründung", "Reasons"),
        ],
        rows: answers.map { answer in
          [
            String(answer.number), answer.answered.title(in: language),
            answer.result.title(in: language), words(answer.date.german, answer.date.iso),
            names.name(of: answer.person), AnswerText.reasons(answer),
          ]
        },
        json: .array(answers.map { AnswerJSON.value($0, names) })
      ).print(as: format)
    }
  }
}

/// An answer for people.
enum AnswerText {
  static func reasons(_ answer: AnswerRecord) -> String {
    answer.text ?? Wording.erased(in: language)
  }

  /// As `show` tells it: `wird berücksichtigt, 06.12.2016: Der Radweg kommt. (Anna, 2016-12-07)`.
  static func line(_ answer: AnswerRecord, _ name: String, _ clock: WallClock) -> String {
    let scope: String =
      if case .submission = answer.answered {
        words("zum ganzen Eingang: ", "to the submission as a whole: ")
      } else {
        ""
      }
    let result = answer.result.title(in: language)
    let day = words(answer.date.german, answer.date.iso)
    let written = clock.day(answer.event.time)
    return "\(scope)\(result), \(day): \(reasons(answer)) (\(name), \(written))"
  }
}
