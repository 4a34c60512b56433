import ArgumentParser
import ResonanzReporting

extension ReportCommand {
  struct Suppress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Verdeckt in Tabellen aus Dateien, was zu wenige Menschen zählt.",
        "Hides in tables of files what counts too few people."),
      discussion: words(
        """
        Zeilen und Spalten mit zu wenigen Absendern werden zuerst zusammengefasst; dann wird jede kleine Zahl verdeckt, \
        und so viele andere, dass sich keine errechnen lässt. Mehrere Dateien gelten als aufeinanderfolgende \
        Veröffentlichungen derselben Tabelle: Auch aus ihrem Unterschied lässt sich dann nichts errechnen. Die erste \
        Spalte benennt die Zeilen; eine letzte Zeile und eine letzte Spalte „gesamt“ sind Gesamtzahlen. Wo sie kleiner \
        sind als die Summe, zählt ein Absender in mehreren Klassen. Eine Zeile oder Spalte, in der nur „–“ oder „nicht \
        gefragt“ steht, bleibt so.
        """,
        """
        Rows and columns of too few respondents are merged first; then each small count is hidden, and so many others \
        that none can be computed. Several files are releases of the same table, one after the other: nothing can be \
        computed from their difference either. The first column names the rows; a last row and a last column “total” \
        are totals. Where they are less than the sum, a respondent counts in several classes. A row or column of nothing \
        but “–” or “not asked” stays like that.
        """))

    @Argument(
      help: ArgumentHelp(
        words(
          "Tabellen von Absendern (CSV oder XLSX), die älteste zuerst.",
          "Tables of respondents (CSV or XLSX), the oldest first."),
        valueName: words("datei", "file")))
    var files: [String]
    @Option(
      help: ArgumentHelp(
        words(
          "Aussagen zu denselben Zeilen und Spalten, je Tabelle eine Datei.",
          "Statements of the same rows and columns, a file for each table."),
        valueName: words("datei", "file")))
    var statements: [String] = []
    @Flag(
      help: ArgumentHelp(
        words(
          "Die Zeilen haben eine Reihenfolge, etwa Altersgruppen: Nur Nachbarn werden zusammengefasst.",
          "The rows have an order, such as bands of age: only neighbours are merged.")))
    var bands = false
    @OptionGroup var minimum: MinimumOption
    @OptionGroup var output: ReportOutput

    func validate() throws {
      if !statements.isEmpty, statements.count != files.count {
        throw ValidationError(
          words(
            "Nennen Sie --statements so oft wie Tabellen.",
            "Name --statements as often as tables."))
      }
    }

    func run() throws {
      let suppression = Suppression(minimum.profile)
      var earlier: [TableRelease] = []
      var parts: [PublicTablesReport.Part] = []
      for (place, file) in files.enumerated() {
        let source = try CountsFile(path: file, hasBands: bands)
        let counts = source.table
        let said = try statements.isEmpty ? nil : statementTable(place, like: counts)
        let publishing = suppression.publish(counts, statements: said, after: earlier)
        parts.append(PublicTablesReport.Part(file, publishing, unasked: source.unasked))
        publishing.table.map { earlier.append($0.release(["file"], event: place + 1)) }
      }
      try output.write(PublicTablesReport(parts, profile: minimum.profile))
    }

    private func statementTable(_ place: Int, like counts: FrequencyTable) throws -> FrequencyTable
    {
      let table = try CountsFile(path: statements[place], hasBands: bands).table
      guard table.rows.classes == counts.rows.classes,
        table.columns.classes == counts.columns.classes
      else {
        throw Failure(
          .badInput,
          words(
            "\(statements[place]): Zeilen und Spalten sind andere als in \(files[place]).",
            "\(statements[place]): Rows and columns are others than in \(files[place])."))
      }
      return table
    }
  }
}
