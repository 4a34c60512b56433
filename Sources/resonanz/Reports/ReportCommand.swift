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
      try asked.answer(.measure, between: between) { try asked.measures(sorted: sorted) }
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
      try asked.answer(.theme, between: between) { try asked.themes(sorted: sorted) }
    }
  }

  struct Coverage: ReportSubcommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Lücken: wozu niemand sprach, und wer nicht gehört wurde.",
        "Gaps: what nobody spoke about, and who was not heard."))
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> CoverageReport {
      try asked.coverage()
    }
  }
}
