import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: words("Zählt die Nennungen aus.", "Counts the feedback."),
    subcommands: [
      Measures.self, Themes.self, ThemeSummary.self, MeasureSheet.self, Coverage.self,
      CrosstabCommand.self, TimelineCommand.self, Answers.self, WholeProcess.self,
      ReportCheckCommand.self, Releases.self, Suppress.self,
    ])

  struct Measures: ReportSubcommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Nennungen je Maßnahme und Akteursgruppe.", "Feedback on each measure by group."))
    @OptionGroup var question: ReportQuestion
    @Flag(help: ArgumentHelp(words("Die meisten Nennungen zuerst.", "Most feedback first.")))
    var sorted = false
    @OptionGroup var between: BetweenOption

    func report(on asked: AskedReport) throws -> FeedbackAnswer {
      try asked.answer(.measure, between: between) {
        let tallies = try asked.tallies()
        return FeedbackReport(
          of: tallies.measures, themes: tallies.themes, filter: asked.filter,
          sortedByFeedback: sorted)
      }
    }
  }

  struct Themes: ReportSubcommand {
    static let configuration = CommandConfiguration(
      abstract: words("Nennungen je Thema und Akteursgruppe.", "Feedback on each theme by group."))
    @OptionGroup var question: ReportQuestion
    @Flag(help: ArgumentHelp(words("Die meisten Nennungen zuerst.", "Most feedback first.")))
    var sorted = false
    @OptionGroup var between: BetweenOption

    func report(on asked: AskedReport) throws -> FeedbackAnswer {
      try asked.answer(.theme, between: between) {
        FeedbackReport(
          of: try asked.tally(.theme), filter: asked.filter, sortedByFeedback: sorted)
      }
    }
  }

  struct Coverage: ReportSubcommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Lücken: wozu niemand sprach, und wer nicht gehört wurde.",
        "Gaps: what nobody spoke about, and who was not heard."))
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> CoverageReport {
      let tallies = try asked.tallies()
      return CoverageReport(
        measures: tallies.measures, themes: tallies.themes,
        consultations: try asked.archive.consultationBases(
          filter: asked.filter, asOf: asked.point),
        keywordOnly: try asked.archive.keywordOnly(filter: asked.filter, asOf: asked.point),
        filter: asked.filter, isCurrent: try asked.isCurrent)
    }
  }
}
