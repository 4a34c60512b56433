import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct WholeProcess: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "process",
      abstract: words(
        "Alles als ein Dokument: der Bericht an eine Lenkungsrunde.",
        "All of it as one document: the report to a steering round."),
      discussion: words(
        """
        Grundlage, Maßnahmen nach Nennungen, Themen und Gruppen, Lücken, zu jedem Thema eine \
        Zusammenfassung und zu jeder Maßnahme ein kurzes Blatt.
        """,
        """
        What it rests on, measures by mentions, themes and groups, gaps, a summary of each theme and a \
        short sheet on each measure.
        """))
    @OptionGroup var publicOptions: PublicOptions
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> ProcessReport {
      ProcessReport(of: try asked.material(.everything, isPublic: publicOptions.isPublic))
    }

    func publicQuotes(of report: ProcessReport) -> [QuoteRecord] {
      guard publicOptions.isPublic else { return [] }
      return report.summaries.flatMap(\.feedback.quotes)
        + report.sheets.sheets.flatMap(\.feedback.quotes)
    }
  }
}
