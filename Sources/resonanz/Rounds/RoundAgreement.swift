import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RoundCommand {
  struct Agreement: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Wie weit man in einem beendeten Abgleich übereinstimmt, je Thema und Maßnahme und insgesamt.",
        "How far people agree in a closed round, on each theme and measure and over all."),
      discussion: words(
        """
        Cohens κ (zwei Personen), Fleiss’ κ (was alle beantwortet haben) und Krippendorffs α (mit Lücken), jeweils \
        mit einem Intervall. --table rechnet dasselbe für jede Tabelle: eine Zeile je Einheit, die erste Spalte \
        benennt sie, jede weitere ist eine Person; eine leere Zelle ist eine fehlende Antwort.
        """,
        """
        Cohen's κ (two people), Fleiss' κ (what all answered) and Krippendorff's α (with gaps), each with an \
        interval. --table computes the same for any table: one row a unit, the first column names it, every \
        further one is a person; an empty cell is a missing answer.
        """))

    @Argument(
      help: ArgumentHelp(
        words("Nummer des Abgleichs.", "Number of the round."),
        valueName: words("abgleich", "round")))
    var round: Int?
    @Option(
      help: ArgumentHelp(
        words(
          "Eine Tabelle statt eines Abgleichs (CSV oder XLSX).",
          "A table instead of a round (CSV or XLSX)."),
        valueName: words("datei", "file")))
    var table: String?
    @Option(
      help: ArgumentHelp(
        words("Ziehungen für das Intervall; 0: ohne.", "Resamples for the interval; 0: none."),
        valueName: words("zahl", "number")))
    var resamples = 1000
    @Option(
      help: ArgumentHelp(
        words(
          "Teil der Ziehungen im Intervall, in Prozent.",
          "Part of the resamples in the interval, in per cent."),
        valueName: words("prozent", "percent")))
    var level = 95
    @Option(
      help: ArgumentHelp(
        words("Startwert der Ziehungen.", "Seed of the resamples."),
        valueName: words("zahl", "number")))
    var seed: UInt64 = 1
    @OptionGroup var output: ReportOutput
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
      if (round == nil) == (table == nil) {
        throw ValidationError(
          words("Nennen Sie einen Abgleich oder --table.", "Name a round or --table."))
      }
      if !(0...1_000_000).contains(resamples) || !(1...99).contains(level) {
        throw ValidationError(
          words(
            "--resamples ist von 0 bis 1000000, --level von 1 bis 99.",
            "--resamples is from 0 to 1000000, --level from 1 to 99."))
      }
    }

    private var bootstrap: Bootstrap? {
      resamples == 0 ? nil : Bootstrap(resamples: resamples, level: Double(level) / 100, seed: seed)
    }

    func run() throws {
      if let table {
        let ratings = try RatingsFile(path: table)
        return try output.write(
          RatingsReport(of: ratings.table, raters: ratings.raters, bootstrap: bootstrap))
      }
      let archive = try archive.open(for: .reading)
      let report = try explaining {
        AgreementReport(
          of: try archive.result(ofRound: round ?? 0),
          catalogue: try archive.catalogue(includesRetired: true),
          vocabulary: try archive.vocabulary(), bootstrap: bootstrap)
      }
      try output.write(report)
    }
  }
}
