import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ReportCommand {
  struct CrosstabCommand: ReportSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "crosstab",
      abstract: words(
        "Kreuztabelle: zwei Merkmale gegeneinander, mit Erwartung und Test.",
        "Two things against each other, with what is expected and a test."),
      discussion: words(
        """
        Zeilen und Spalten gehen auch auf Deutsch: thema, massnahme, stichwort, gruppe, format, \
        tendenz, stand, frage, monat, quartal, jahr, merkmal:NAME. Was niemand bearbeitet hat, und \
        wozu nichts bekannt ist, steht nicht in der Tabelle; wie viel das ist, steht darüber.
        """,
        """
        What nobody has processed, and of what nothing is known, is not in the table; how much that \
        is stands above it.
        """))
    @Argument(
      help: ArgumentHelp(
        words("Was in den Zeilen steht.", "What the rows are."), valueName: words("zeilen", "rows")
      ))
    var rows: TallyDimension
    @Argument(
      help: ArgumentHelp(
        words("Was in den Spalten steht.", "What the columns are."),
        valueName: words("spalten", "columns")))
    var columns: TallyDimension
    @OptionGroup var target: TallyTargetOptions
    @OptionGroup var question: ReportQuestion

    func report(on asked: AskedReport) throws -> CrosstabReport {
      let table = try asked.archive.crosstab(
        CrosstabRequest(
          rows: rows, columns: columns, filter: asked.filter, target: target.target),
        asOf: asked.point)
      return CrosstabReport(of: table, basis: try asked.tally(.theme, asOf: table.asOf))
    }
  }
}

/// The theme, measure or keyword that a report is limited to.
struct TallyTargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Nur, was zu diesem Thema gesagt wurde.", "Only what was said on this theme."),
      valueName: "slug"))
  var theme: String?
  @Option(
    help: ArgumentHelp(
      words("Nur, was zu dieser Maßnahme gesagt wurde.", "Only what was said on this measure."),
      valueName: "slug"))
  var measure: String?
  @Option(
    help: ArgumentHelp(
      words("Nur, was dieses Stichwort hat.", "Only what has this keyword."),
      valueName: words("wort", "word")))
  var keyword: String?

  func validate() throws {
    if [theme, measure, keyword].count(where: { $0 != nil }) > 1 {
      throw ValidationError(
        words(
          "Nennen Sie nur eines von --theme, --measure und --keyword.",
          "Name only one of --theme, --measure and --keyword."))
    }
  }

  var target: TallyTarget? {
    [(TargetKind.theme, theme), (.measure, measure), (.keyword, keyword)].compactMap { kind, slug in
      slug.map { TallyTarget(kind: kind, slug: $0) }
    }.first
  }
}

extension AskedReport {
  /// The tally that stands beside what was counted as of an event, whatever happened since.
  func tally(_ kind: TargetKind, asOf stamp: EventStamp) throws -> Tally {
    try archive.tally(kind, filter: filter, asOf: .event(stamp.number))
  }
}
