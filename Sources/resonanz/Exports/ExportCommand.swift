import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: words("Gibt Aussagen für andere Programme aus.", "Hands statements on."),
    discussion: words(
      """
      Ohne Befehl sind es Aussagen: „resonanz export -o alle.xlsx“ ist „resonanz export statements -o alle.xlsx“. \
      Blätter zum Ausfüllen, die „resonanz import“ zurücknimmt: „resonanz export --tagging-sheet -o BLATT.xlsx“ zum \
      Zuordnen und „resonanz export --answers-sheet measure -o BLATT.xlsx“ für Abwägungen.
      """,
      """
      Without a command it is statements: “resonanz export -o all.xlsx” is “resonanz export statements -o all.xlsx”. \
      Sheets to be filled in, which “resonanz import” takes back: “resonanz export --tagging-sheet -o SHEET.xlsx” for \
      tagging and “resonanz export --answers-sheet measure -o SHEET.xlsx” for answers.
      """),
    subcommands: [
      Statements.self, Tags.self, Quotes.self, Respondents.self, History.self, Schema.self,
    ], defaultSubcommand: Statements.self)

  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Beschreibt eine Zeile des Austauschformats (JSONL) als JSON-Schema.",
        "Describes a line of the exchange format (JSONL) as a JSON Schema."))

    func run() {
      Terminal.print(ExchangeSchemaJSON.value(in: language).text + "\n")
    }
  }

  struct Statements: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Alle Aussagen, die zählen.", "All statements that count."),
      discussion: words(
        """
        csv, xlsx: eine Zeile je Aussage, mit allem, was dazugehört. jsonl: eine Zeile je Eingang; „resonanz \
        import“ nimmt sie in jedes Archiv auf, das denselben Katalog hat.
        """,
        """
        csv, xlsx: one row a statement, with all that belongs to it. jsonl: one line a submission; “resonanz \
        import” takes them into any archive that has the same catalogue.
        """))

    @OptionGroup(title: words("Welche Aussagen", "Which statements")) var filter: StatementFilter
    @Option(
      name: .customLong("where"), parsing: .unconditional,
      help: ArgumentHelp(
        words(
          "Nur, was auch diese Suche findet; zu --tagging-sheet und --answers-sheet. „resonanz help search“ nennt alle Filter.",
          "Only what this query finds too; with --tagging-sheet and --answers-sheet. “resonanz help search” names all filters."
        ),
        valueName: words("suche", "query")))
    var query: String?
    @OptionGroup var output: RowOutput
    @Flag(
      help: ArgumentHelp(
        words(
          "Ein Zuordnungsblatt (XLSX): eine Zeile je Aussage, mit Listen zum Auswählen; „resonanz import“ nimmt es zurück. Mit -o.",
          "A tagging sheet (XLSX): one row a statement, with lists to choose from; “resonanz import” takes it back. With -o."
        )))
    var taggingSheet = false
    @Option(
      help: ArgumentHelp(
        words(
          "Ein Abwägungsblatt (XLSX): eine Zeile je Maßnahme (measure), Eingang (submission) oder Aussage (statement) ohne Abwägung; „resonanz import“ nimmt es zurück. Mit -o.",
          "A sheet of answers (XLSX): one row a measure, submission or statement without an answer; “resonanz import” takes it back. With -o."
        ), valueName: words("wozu", "to")))
    var answersSheet: AnswerSheetExport.Scope?
    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        words(
          "Wer das Blatt bekommt; in diesem Namen kommt zurück, was darin steht.",
          "Who gets the sheet; what is in it comes back in this name."),
        valueName: words("name", "name")))
    var colleague: String?
    @OptionGroup var publicRows: PublicRowOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var person: PersonOptions

    func validate() throws {
      if taggingSheet || answersSheet != nil, publicRows.isPublic {
        throw ValidationError(
          words(
            "Ein solches Blatt ist für die Mitarbeitenden und nie öffentlich.",
            "Such a sheet is for the staff and never public."))
      }
      if taggingSheet, output.output.path == nil || output.format != nil || output.excel {
        throw ValidationError(
          words(
            "Ein Zuordnungsblatt ist XLSX und braucht eine Datei: --tagging-sheet -o BLATT.xlsx.",
            "A tagging sheet is XLSX and needs a file: --tagging-sheet -o SHEET.xlsx."))
      }
      if answersSheet != nil,
        taggingSheet || output.output.path == nil || output.format != nil || output.excel
      {
        throw ValidationError(
          words(
            "Ein Abwägungsblatt ist XLSX und braucht eine Datei: --answers-sheet measure -o BLATT.xlsx.",
            "A sheet of answers is XLSX and needs a file: --answers-sheet measure -o SHEET.xlsx."))
      }
      if colleague != nil, !taggingSheet, answersSheet == nil {
        throw ValidationError(
          words(
            "--for gehört zu --tagging-sheet oder --answers-sheet.",
            "--for goes with --tagging-sheet or --answers-sheet."))
      }
      if answersSheet == .measure, filter.group != nil || filter.open || filter.untagged {
        throw ValidationError(
          words(
            "--group, --open und --untagged gehören nicht zu --answers-sheet measure: Eine Maßnahme wird zu allem beantwortet, was zu ihr gesagt wurde. Mit submission oder statement gelten sie.",
            "--group, --open and --untagged do not go with --answers-sheet measure: a measure is answered for all that was said of it. With submission or statement they hold."
          ))
      }
      if query != nil, !taggingSheet, answersSheet == nil || answersSheet == .measure {
        throw ValidationError(
          words(
            "--where gehört zu --tagging-sheet, oder zu --answers-sheet submission oder statement.",
            "--where goes with --tagging-sheet, or with --answers-sheet submission or statement."))
      }
    }

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      if taggingSheet, let file = output.output.file {
        let sheet = TaggingSheetExport(
          query: try typedQuery(in: archive, at: path), colleague: colleague)
        return try file.write(.taggingSheet, of: archive) { try sheet.write(archive, to: $0) }
      }
      if let answersSheet, let file = output.output.file {
        let sheet = AnswerSheetExport(
          scope: answersSheet, filter: filter.filter,
          query: try typedQuery(in: archive, at: path), colleague: colleague)
        return try file.write(.answersSheet, of: archive) { try sheet.write(archive, to: $0) }
      }
      if publicRows.isPublic { return try writePublic(archive) }
      let outline = try explaining { try archive.exportOutline(filter.filter) }
      let export = StatementExport(
        archive: archive, filter: filter.filter, statements: outline.statements,
        rows: StatementRows(attributes: outline.attributes), isQuiet: output.output.path == nil)
      if output.chosenFormat != .jsonl { return try output.write(export, of: archive) }
      try output.output.write(.export, of: archive) { destination in
        try explaining { try export.exchange(to: destination) }
      }
    }

    private func typedQuery(in archive: Archive, at path: String) throws -> StatementQuery {
      let read = try TypedQuery(query ?? "", filter: filter.filter)
        .read(in: archive, at: path, by: person)
      return try explaining { try read.understood() }
    }

    private func writePublic(_ archive: Archive) throws {
      var rows = PublicRows.statements
      try explaining { try archive.exportSubmissions(filter.filter) { rows.add($0) } }
      try output.write(
        PublicExport(
          archive: archive, title: words("Aussagen", "Statements"),
          nouns: (("Aussage", "Aussagen"), ("statement", "statements")), rows: rows), of: archive)
    }
  }
}

private struct StatementExport: RowExport {
  let archive: Archive
  let filter: SearchFilter
  /// How many there will be.
  let statements: Int
  let rows: StatementRows
  /// Whether a progress bar would be in the way.
  let isQuiet: Bool

  var title: String { words("Aussagen", "Statements") }
  var columns: [ExportColumn] { rows.columns }

  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String {
    try submissions { submission in
      for row in rows.rows(of: submission) { try sink.write(row) }
    }
  }

  /// As lines that can be imported again.
  func exchange(to destination: OutputDestination) throws -> String {
    var writer = ExchangeWriter(to: destination)
    let content = try submissions { try writer.add($0) }
    try writer.finish()
    return content
  }

  private func submissions(_ take: (ExportedSubmission) throws -> Void) throws -> String {
    let bar = ProgressBar(words("Export", "Export"), isQuiet: isQuiet)
    defer { bar.finish() }
    var done = 0
    try archive.exportSubmissions(filter) { submission in
      try take(submission)
      done += submission.statements.count
      bar.show(rows: done, done: done, of: statements)
    }
    return counted(statements, ("Aussage", "Aussagen"), ("statement", "statements"))
  }
}
