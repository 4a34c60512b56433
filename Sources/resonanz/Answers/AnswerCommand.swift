import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: words(
      "Abwägung: was die Verwaltung erwidert, mit Ergebnis und Begründung.",
      "Answers: what the administration replies, with its result and its reasons."),
    discussion: words(
      """
      Beantwortet wird eine Aussage, ein Eingang als Ganzes oder alles, was zu einer Maßnahme gesagt wurde. \
      „resonanz report answers“ ist die Tabelle aller Abwägungen für den Rat; „resonanz search unbeantwortet“ \
      zeigt, was noch keine hat.
      """,
      """
      What is answered is a statement, a submission as a whole, or all that was said on a measure. “resonanz \
      report answers” is the table of all of them for the council; “resonanz search unanswered” shows what has \
      none yet.
      """),
    subcommands: [Add.self, List.self, Revise.self, Withdraw.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Beantwortet eine Aussage, einen Eingang oder eine Maßnahme.",
        "Answers a statement, a submission or a measure."))

    @OptionGroup var reasons: ReasonsOptions
    @OptionGroup var subject: AnswerSubjectOptions
    @Option(help: AnswerHelp.result) var result: AnswerResult
    @Option(help: AnswerHelp.date) var date: CalendarDate
    @Flag(
      help: ArgumentHelp(
        words(
          "Auch wo es schon eine Abwägung gibt: als weitere daneben.",
          "Also where there is an answer already: as a further one beside it.")))
    var further = false
    @OptionGroup var change: ArchiveChange

    func validate() throws {
      if subject.count != 1 {
        throw ValidationError(
          words(
            "Nennen Sie eines von --statement, --submission-of und --measure.",
            "Name one of --statement, --submission-of and --measure."))
      }
    }

    func run() throws {
      guard let text = try reasons.text() else { throw ReasonsOptions.missing }
      let number = try change.run { archive, person in
        guard let subject = try subject.subject(in: archive) else { return 0 }
        return try archive.answer(
          AnswerDraft(subject: subject, result: result, date: date, text: text), by: person,
          isFurther: further)
      }
      Terminal.say(words("Abwägung \(number)", "Answer \(number)"))
    }
  }

  struct Revise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Ändert Ergebnis, Datum oder Begründung; die frühere Fassung bleibt im Verlauf.",
        "Changes result, date or reasons; the earlier version stays in the history."))

    @Argument(help: AnswerHelp.number) var number: Int
    @OptionGroup var reasons: ReasonsOptions
    @Option(help: AnswerHelp.result) var result: AnswerResult?
    @Option(help: AnswerHelp.date) var date: CalendarDate?
    @OptionGroup var change: ArchiveChange

    func run() throws {
      let revision = AnswerRevision(result: result, date: date, text: try reasons.text())
      if revision == AnswerRevision() {
        throw Failure(
          .usage,
          words(
            "Sagen Sie, was anders wird: --result, --date oder eine neue Begründung.",
            "Say what becomes different: --result, --date or new reasons."))
      }
      let isChanged = try change.run { archive, person in
        try archive.reviseAnswer(number, revision, by: person)
      }
      Terminal.say(
        isChanged
          ? words("Abwägung \(number) geändert", "Answer \(number) changed")
          : words(
            "Abwägung \(number) ist schon so; nichts geändert",
            "Answer \(number) is so already; nothing changed"))
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Zieht eine Abwägung zurück; sie bleibt im Verlauf.",
        "Withdraws an answer; it stays in the history."))

    @Argument(help: AnswerHelp.number) var number: Int
    @OptionGroup var change: ArchiveChange

    func run() throws {
      try change.run { archive, person in
        try archive.withdrawAnswer(number, by: person)
      }
      Terminal.say(words("Abwägung \(number) zurückgezogen", "Answer \(number) withdrawn"))
    }
  }
}
