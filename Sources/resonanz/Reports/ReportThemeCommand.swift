import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct ThemeSummary: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "theme",
      abstract: words(
        "Alles zu einem Thema: Ziele, Maßnahmen, wer sprach und wer nicht, Wörter, Zitate.",
        "All on one theme: goals, measures, who spoke and who did not, words, quotes."),
      discussion: words(
        """
        Beginnt mit einem Satz zum Kopieren. Am Ende steht zu jeder Zahl der Befehl, der genau ihre \
        Aussagen zeigt.
        """,
        """
        Begins with a sentence to copy. At the end stands for each figure the command that shows exactly \
        its statements.
        """))
    @Argument(help: ArgumentHelp(words("Das Thema.", "The theme."), valueName: "slug"))
    var slug: String
    @OptionGroup var publicOptions: PublicOptions
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> ThemeReport {
      try ThemeReport(slug, of: asked.material(.theme(slug), isPublic: publicOptions.isPublic))
    }

    func publicQuotes(of report: ThemeReport) -> [QuoteRecord] {
      publicOptions.isPublic ? report.feedback.quotes + report.feedback.measureQuotes : []
    }
  }
}
