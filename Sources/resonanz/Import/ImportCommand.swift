import ArgumentParser
import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables
import ResonanzWeb

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: words("Nimmt Umfragedateien ins Archiv auf.", "Imports survey files."),
    discussion: words(
      """
      Was jede Spalte bedeutet, wird aus Überschrift und Inhalt geraten und gezeigt; --dry-run ändert \
      nichts. Dieselbe Datei noch einmal fügt nichts hinzu. Zeilen, die nicht gehen, stehen danach mit \
      dem Grund in NAME.rejected.csv.
      """,
      """
      What each column means is guessed from header and content, and shown; --dry-run changes nothing. \
      The same file again adds nothing. Rows that can't be taken are then in NAME.rejected.csv, with the \
      reason.
      """))

  @Argument(
    help: ArgumentHelp(
      words(
        "CSV-, TSV- und XLSX-Dateien, JSONL im Austauschformat, Listen als Text.",
        "CSV, TSV and XLSX files, JSONL in the exchange format, lists as text."),
      valueName: words("datei", "file")))
  var files: [String]

  @OptionGroup(title: words("Spalten", "Columns")) var columns: ColumnOptions
  @OptionGroup(title: words("Ganze Datei", "Whole file")) var constants: FileConstants
  @OptionGroup(title: words("Importvorlagen", "Profiles")) var profiles: ProfileOptions

  @Option(
    help: ArgumentHelp(
      words(
        "Beteiligungsformat, zu dem die Aussagen gehören; sonst eines nach dem Dateinamen.",
        "Consultation that the statements belong to; else one named after the file."),
      valueName: words("name", "name")))
  var consultation: String?

  @Flag(
    help: ArgumentHelp(
      words(
        "Zeigt, was geschähe, und ändert nichts.", "Shows what would happen and changes nothing.")))
  var dryRun = false

  @Flag(
    help: ArgumentHelp(
      words(
        "Importiert auch, wenn mehr als ein Fünftel der wiedererkannten Texte sich ändert.",
        "Imports even where more than a fifth of the recognised texts change.")))
  var replaceTexts = false

  @Flag(
    help: ArgumentHelp(
      words(
        "Fragt am Terminal, was die Spalten bedeuten, bevor importiert wird.",
        "Asks at the terminal what the columns mean before anything is imported.")))
  var interactive = false

  @Option(
    help: ArgumentHelp(
      words(
        "Import, den diese Datei berichtigt: Wo sie keine Kennungen hat, gilt ein neuer Wortlaut als der derselben Zeile.",
        "Import that this file corrects: where it has no ids, a new text is that of the same row."),
      valueName: words("nummer", "number")))
  var replaces: Int?

  @Option(
    name: .customLong("columns"),
    help: ArgumentHelp(
      words(
        "all zeigt auch jede Spalte, die nicht übernommen wird.",
        "all shows every column that is left out, too."), valueName: "taken|all"))
  var shownColumns = ShownColumns.taken

  @Flag(
    help: ArgumentHelp(
      words(
        "Zeigt weder Spaltentabelle noch Fortschritt.",
        "Shows neither the table of columns nor progress.")))
  var quiet = false

  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  /// What a command that follows this one has to say to be about the same archive, by the same person.
  private var followUp: String { archive.followUp + person.followUp }

  func validate() throws {
    if interactive, format == .json {
      throw ValidationError(
        words(
          "--interactive und --format json gehen nicht zusammen.",
          "--interactive and --format json do not go together."))
    }
  }

  func run() throws {
    guard !interactive || Terminal.isInput && Terminal.isOutput else {
      throw Failure(
        .usage,
        words(
          "--interactive fragt an einem Terminal, und hier ist keines. Sagen Sie mit --set, --attribute und --map, was die Spalten bedeuten.",
          "--interactive asks at a terminal, and there is none here. Say with --set, --attribute and --map what the columns mean."
        ))
    }
    let path = try archive.path()
    let archive = try archive.openToChange(isDryRun: dryRun)
    let id = try person.person(in: path, isDryRun: dryRun)
    let vocabulary = try explaining { try archive.vocabulary() }
    var outcomes: [ImportOutcome] = []
    var failures: [Failure] = []
    for file in files {
      do {
        if let made = try importLines(file, into: archive, by: id) {
          outcomes += made.map(ImportOutcome.init)
        } else if let outcome = try importSheet(file, into: archive, by: id) {
          outcomes.append(outcome)
        } else if let report = try importFile(file, into: archive, by: id, vocabulary) {
          outcomes.append(ImportOutcome(report))
        }
      } catch let failure as Failure where files.count > 1 {
        // The other files are none the worse for it.
        // Where several have its name, the message does not say which one it is.
        let isAlone = name(of: file) == FileNames([file])[file]
        Terminal.note(isAlone ? failure.message : "\(name(of: file)): \(failure.message)")
        failures.append(failure)
      }
    }
    try explaining { try archive.close() }
    if format == .json { ImportSummaryJSON.print(outcomes.map(\.json)) }
    if let failure = failures.first { throw Failure(failure.code, "") }
    if outcomes.contains(where: \.isBad) { throw Failure(.badInput, "") }
  }

  /// As somebody at the screen tells the files apart.
  private func name(of path: String) -> String { FileNames(files)[path] }

  /// Nil where the file is no sheet that was handed out.
  private func importSheet(
    _ path: String, into archive: Archive, by id: PersonID
  ) throws -> ImportOutcome? {
    let options = try explaining { try columns.tableOptions(file: path) }
    let file = try explaining { try HandedOutFile(path: path, options: options) }
    let importer = HandedOutImporter(
      file, team: Team(archive: try self.archive.path()), by: id, isNamed: person.isNamed,
      isDryRun: dryRun)
    let made = try explaining { try importer.run(into: archive) }
    guard let report = made else { return nil }
    let summary = HandedOutSummary(name: name(of: path), report: report, isDryRun: dryRun)
    if format == .table { summary.print() }
    return ImportOutcome(json: ImportSummaryJSON.value(report), isBad: report.rejected > 0)
  }

  /// Nil where the file is a table.
  private func importLines(
    _ path: String, into archive: Archive, by id: PersonID
  ) throws -> [ImportReport]? {
    guard let kind = LineFormat(path: path) else { return nil }
    var settings = try constants.facts().lineSettings
    try columns.refuseForLines(kind, with: profiles)
    if interactive || replaces != nil {
      throw ColumnOptions.useless(interactive ? "--interactive" : "--replaces")
    }
    let imports = try explaining { try archive.imports() }
    settings.consultation =
      consultation ?? ImportRecord.origin(ofRejects: path, among: imports)?.consultation
    settings.isDryRun = dryRun
    settings.replacesTexts = replaceTexts
    settings.language = language
    settings.encoding = try explaining { try columns.tableOptions(file: path).encoding }
    let lines = LinesImport(
      path: path, name: name(of: path), format: kind, settings: settings, isQuiet: quiet,
      showsSummary: format == .table,
      proposed: followUp)
    return try lines.run(into: archive, by: id)
  }

  /// Nil where a person at the prompts decided against it.
  private func importFile(
    _ path: String, into archive: Archive, by id: PersonID, _ vocabulary: Vocabulary
  ) throws -> ImportReport? {
    let options = try explaining { try columns.tableOptions(file: path) }
    let file = try explaining {
      try SurveyFile(path: path, options: options, vocabulary: vocabulary)
    }
    guard let order = try order(for: file, in: archive, vocabulary) else { return nil }
    if !dryRun, let name = order.kept {
      try ProfileOptions.save(order.mapping, as: name, in: try profileFolder())
    }
    let settings = ImportSettings(
      consultation: order.consultation, isDryRun: dryRun, replacesTexts: replaceTexts,
      replaces: replaces, profile: order.readBy, language: language)
    let bar = ProgressBar(name(of: path), isQuiet: quiet)
    defer { bar.finish() }
    let report = try explaining {
      try Importer(file, mapping: order.mapping, settings: settings).run(into: archive, by: id) {
        bar.show(rows: $0.rows, done: $0.bytes, of: $0.total)
      }
    }
    bar.finish()
    if format == .table {
      ImportSummaryText(
        name: name(of: path), report: report, isDryRun: dryRun, followUp: followUp
      )
      .print()
    }
    return report
  }
}

/// Which columns of a file are shown.
enum ShownColumns: String, CaseIterable, ExpressibleByArgument {
  case taken
  case all
}

/// What a command that sums up what it did can print it as.
enum SummaryFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case json

  static let help = DataFormat.help
}
