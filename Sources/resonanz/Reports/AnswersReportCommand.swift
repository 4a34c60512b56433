import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct Answers: ReportSubcommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Abwägungstabelle für den Rat: was geantwortet wurde, und was noch nicht.",
        "The answers for the council: what was answered, and what was not yet."),
      discussion: words(
        """
        Mit dem Wortlaut der Aussagen, auf die geantwortet wird; mit --public nur, wo er veröffentlicht werden \
        darf. Bevor die Tabelle öffentlich wird, muss jemand sie darauf lesen, ob in einer Antwort ein Mensch zu \
        erkennen ist. Mit --consultation und den Daten des Eingangs: was auf \
        Aussagen von dort geantwortet wurde, und auf Maßnahmen.
        """,
        """
        With the words of the statements that are answered; with --public only where they may be published. \
        Before the table becomes public, somebody has to read it for people who can be known by an answer. With --consultation and dates of receipt: what was answered to \
        statements from there, and to measures.
        """))

    @Option(
      name: .customLong("by"),
      help: ArgumentHelp(
        words(
          "Geordnet nach Ergebnis (result) oder nach Maßnahme (measure).",
          "Ordered by result or by measure."),
        valueName: words("ordnung", "order")))
    var grouping = AnswersReport.Grouping.result
    @OptionGroup var question: ReportQuestion
    @OptionGroup var rows: PublicRowOptions

    func report(on asked: AskedReport) throws -> AnswersReport {
      try asked.answers(by: grouping, isPublic: rows.isPublic)
    }
  }
}
