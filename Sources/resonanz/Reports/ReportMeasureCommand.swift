import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct MeasureSheet: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "measure",
      abstract: words(
        "Das Blatt zu einer Maßnahme, oder mit --all zu allen.",
        "The sheet on one measure, or with --all on all of them."),
      discussion: words(
        """
        Rang, Themen, Handlungsfelder, Nennungen nach Gruppe, Tendenz und Zeit, Stichwörter, Zitate, \
        verwandte Maßnahmen. Beginnt mit einem Satz zum Kopieren; am Ende steht zu jeder Zahl der Befehl, \
        der genau ihre Aussagen zeigt.
        """,
        """
        Rank, themes, fields of action, mentions by group, stance and time, keywords, quotes, related \
        measures. Begins with a sentence to copy; at the end stands for each figure the command that shows \
        exactly its statements.
        """))
    @Argument(
      help: ArgumentHelp(words("Die Maßnahme.", "The measure."), valueName: "slug"))
    var slug: String?
    @Flag(
      help: ArgumentHelp(
        words(
          "Alle Maßnahmen in einem Zug, ein Blatt nach dem anderen.",
          "All measures in one go, one sheet after the other.")))
    var all = false
    @Option(
      help: ArgumentHelp(
        words(
          "Mit --all nur die von diesem Rang; mehrmals möglich.",
          "With --all only those of this rank; can be repeated."),
        valueName: words("rang", "rank")))
    var rank: [MeasureRank] = []
    @OptionGroup var publicOptions: PublicOptions
    @OptionGroup var question: ReportQuestion

    func validate() throws {
      if all == (slug != nil) {
        throw ValidationError(
          words("Nennen Sie eine Maßnahme oder --all.", "Name one measure or --all."))
      }
      if !all, !rank.isEmpty {
        throw ValidationError(
          words("--rank gehört zu --all.", "--rank goes with --all."))
      }
    }

    func report(on asked: AskedReport) throws -> MeasureReport {
      guard let slug else {
        return MeasureReport(
          ofAllIn: try asked.material(.measures, isPublic: publicOptions.isPublic), ranks: Set(rank)
        )
      }
      return try MeasureReport(
        slug, of: asked.material(.measure(slug), isPublic: publicOptions.isPublic))
    }

    func publicQuotes(of report: MeasureReport) -> [QuoteRecord] {
      publicOptions.isPublic ? report.sheets.flatMap(\.feedback.quotes) : []
    }
  }
}
