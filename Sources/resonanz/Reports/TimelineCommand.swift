import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct TimelineCommand: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "timeline",
      abstract: words(
        "Wann was eingegangen ist, je Akteursgruppe.", "What came in when, by group."))
    @Option(help: ArgumentHelp(words("Länge der Zeiträume.", "Length of the periods.")))
    var by: TallyDimension.ReceivedPeriod = .month
    @OptionGroup var target: TallyTargetOptions
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> TimelineReport {
      try asked.timeline(by: by, on: target.target)
    }
  }
}
