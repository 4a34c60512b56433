import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: words("Gibt Aussagen für andere Programme aus.", "Hands statements on."),
    subcommands: [Statements.self, History.self, Schema.self], defaultSubcommand: Statements.self)

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
        csv: eine Zeile je Aussage, mit allem, was dazugehört. jsonl: eine Zeile je Eingang; „resonanz \
        import“ nimmt sie in jedes Archiv auf, das denselben Katalog hat.
        """,
        """
        csv: one row a statement, with all that belongs to it. jsonl: one line a submission; “resonanz \
        import” takes them into any archive that has the same catalogue.
        """))

    @Option(help: ArgumentHelp(words("Ausgabe als.", "Print as.")))
    var format: StatementFormat?
    @Flag(
      help: ArgumentHelp(
        words(
          "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
    var excel = false
    @OptionGroup(title: words("Welche Aussagen", "Which statements")) var filter: StatementFilter
    @OptionGroup var output: OutputOptions
    @Flag(
      help: ArgumentHelp(
        words(
          "Ein Zuordnungsblatt (XLSX): eine Zeile je Aussage, mit Listen zum Auswählen; „resonanz import“ nimmt es zurück. Mit -o.",
          "A tagging sheet (XLSX): one row a statement, with lists to choose from; “resonanz import” takes it back. With -o."
        )))
    var taggingSheet = false
    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        words(
          "Wer das Zuordnungsblatt bekommt; in diesem Namen kommen die Zuordnungen zurück.",
          "Who gets the tagging sheet; the tags come back in this name."),
        valueName: words("name", "name")))
    var colleague: String?
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
      if taggingSheet, output.path == nil || format != nil || excel {
        throw ValidationError(
          words(
            "Ein Zuordnungsblatt ist XLSX und braucht eine Datei: --tagging-sheet -o BLATT.xlsx.",
            "A tagging sheet is XLSX and needs a file: --tagging-sheet -o SHEET.xlsx."))
      }
      if !taggingSheet, output.ending?.lowercased() == "xlsx" {
        throw ValidationError(
          words(
            "Als XLSX gibt es das Zuordnungsblatt: --tagging-sheet. Sonst nehmen Sie .csv, mit --excel für Excel, oder .jsonl.",
            "As XLSX there is the tagging sheet: --tagging-sheet. Else use .csv, with --excel for Excel, or .jsonl."
          ))
      }
      if colleague != nil, !taggingSheet {
        throw ValidationError(
          words("--for gehört zu --tagging-sheet.", "--for goes with --tagging-sheet."))
      }
      if excel, chosenFormat != .csv {
        throw ValidationError(words("--excel ist CSV, nicht jsonl.", "--excel is CSV, not jsonl."))
      }
    }

    /// As asked; else as the name of the file says.
    private var chosenFormat: ExportFormat {
      if let format { return format == .csv ? .csv : .jsonl }
      return !excel && output.ending == "jsonl" ? .jsonl : .csv
    }

    func run() throws {
      let archive = try archive.open(for: .reading)
      if taggingSheet, let file = output.file {
        let sheet = TaggingSheetExport(filter: filter.filter, colleague: colleague)
        return try file.write(.taggingSheet, of: archive) { try sheet.write(archive, to: $0) }
      }
      try output.write(.export, of: archive) { try write(archive, to: $0) }
    }

    /// - Returns: how much it was.
    private func write(_ archive: Archive, to destination: OutputDestination) throws -> String {
      let filter = filter.filter
      let outline = try explaining { try archive.exportOutline(filter) }
      let bar = ProgressBar(words("Export", "Export"), isQuiet: output.path == nil)
      defer { bar.finish() }
      try explaining {
        var writer = try ExportWriter(
          to: destination, format: chosenFormat, csv: .forPeople(excel: excel),
          attributes: outline.attributes)
        var done = 0
        try archive.exportSubmissions(filter) { submission in
          try writer.add(submission)
          done += submission.statements.count
          bar.show(rows: done, done: done, of: outline.statements)
        }
        try writer.finish()
      }
      return counted(outline.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    }
  }
}

/// What statements can be printed as.
enum StatementFormat: String, CaseIterable, ExpressibleByArgument {
  case csv
  case jsonl
}

extension CSVFormat {
  /// As German offices open it; for Excel with what it needs to get it right.
  static func forPeople(excel: Bool) -> CSVFormat {
    excel
      ? CSVFormat(dialect: .semicolon, rowEnd: .crlf, hasMark: true, isExcelSafe: true)
      : CSVFormat(dialect: .semicolon)
  }
}
