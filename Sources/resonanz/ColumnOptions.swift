import ArgumentParser
import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzStorage
import ResonanzTables

/// What the columns of a file mean, as far as a person says so.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Was eine Spalte bedeutet: \(Self.roles). Die Spalte heißt wie ihre Überschrift, oder #3; mehrfach möglich.",
        "What a column means: \(Self.roles). The column is named by its header, or as #3; may be repeated."
      ),
      valueName: words("spalte=rolle", "column=role")))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Mehr zu einer Antwortspalte: text=, theme=, measure=; zu einem Merkmal: name=; zu einem Datum: dates=day-first oder month-first.",
        "More about a column of answers: text=, theme=, measure=; of an attribute: name=; of a date: dates=day-first or month-first."
      ),
      valueName: words("spalte:theme=slug", "column:theme=slug")))
  var question: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Nur Zeilen mit diesem Wert in dieser Spalte; mehrfach möglich.",
        "Only rows with this value in this column; may be repeated."),
      valueName: words("spalte=wert", "column=value")))
  var only: [String] = []

  @Flag(
    help: ArgumentHelp(
      words(
        "Nimmt auch Bögen auf, die niemand abgesendet hat (LimeSurvey: submitdate ist leer).",
        "Takes sheets too that nobody submitted (LimeSurvey: submitdate is empty).")))
  var incomplete = false

  @Option(
    help: ArgumentHelp(
      words(
        "wide: eine Zeile ist ein Bogen; long: eine Zeile ist eine Aussage.",
        "wide: one row is one sheet; long: one row is one statement."),
      valueName: "wide|long"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Akteursgruppe der Zeilen, die keine nennen.", "Source group of the rows that name none."),
      valueName: "slug"))
  var group: String?

  @Option(
    help: ArgumentHelp(
      words("Thema aller Aussagen; mehrfach möglich.", "Theme of all statements; may be repeated."),
      valueName: "slug"))
  var theme: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Maßnahme aller Aussagen; mehrfach möglich.", "Measure of all statements; may be repeated."),
      valueName: "slug"))
  var measure: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Eingangsdatum der Zeilen, die keines nennen, z. B. 2016-12-06.",
        "Date of receipt of the rows that name none, e.g. 2016-12-06."),
      valueName: words("datum", "date")))
  var received: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Importvorlage, die sagt, was die Spalten bedeuten; sonst wird geraten.",
        "Profile that says what the columns mean; else that is guessed."),
      valueName: words("datei", "file")))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Schreibt, was die Spalten bedeuten, als Importvorlage für die nächste Datei.",
        "Writes what the columns mean as a profile for the next file."),
      valueName: words("datei", "file")))
  var saveProfile: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Zeichenkodierung der Datei, z. B. Windows-1252; sonst wird sie erkannt.",
        "Encoding of the file, e.g. Windows-1252; else it is found out."),
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Blatt einer Arbeitsmappe, mit Namen oder als Nummer; sonst das erste sichtbare, auf dem etwas steht.",
        "Sheet of a workbook, by its name or number; else the first visible one with something on it."
      ),
      valueName: "name"))
  var sheet: String?

  static let roles = ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")

  func tableOptions(file: String) throws(ImportError) -> TableOptions {
    var options = TableOptions(sheet: sheet)
    guard let encoding else { return options }
    do { options.encoding = try TextEncoding(named: encoding) } catch {
      throw .table(error, file: file)
    }
    return options
  }

  /// The mapping of a file: by the profile, or as the import had it that it is a reject file of, or
  /// guessed; then corrected as was asked.
  func mapping(
    of file: SurveyFile, imports: [ImportRecord], consultation: String?
  ) throws -> Mapping {
    try explaining(.usage) {
      let edits =
        try set.map(MappingEdit.setting) + question.map(MappingEdit.options)
        + only.map(MappingEdit.only)
      var mapping: Mapping
      if let profile {
        mapping = try file.mapping(by: try readProfile(profile))
        try mapping.dropFilters(replacedBy: edits)
        for edit in edits { try mapping.apply(edit) }
      } else if let kept = file.mapping(like: imports, consultation: consultation) {
        mapping = kept
        try mapping.dropFilters(replacedBy: edits)
        for edit in edits { try mapping.apply(edit) }
      } else {
        mapping = try file.mapping(edits: edits, layout: try chosenLayout())
      }
      if let layout = try chosenLayout() { mapping.layout = layout }
      if let group { mapping.group = group }
      if !theme.isEmpty { mapping.themes = theme }
      if !measure.isEmpty { mapping.measures = measure }
      if let received { mapping.received = try date(received) }
      if incomplete { mapping.takesIncomplete = true }
      if profile == nil { mapping.takeAlignment(file.guesses) }
      return mapping
    }
  }

  private func chosenLayout() throws -> Layout? {
    guard let layout else { return nil }
    guard let chosen = Layout(rawValue: layout) else {
      throw Failure(
        .usage,
        words(
          "--layout ist wide oder long, nicht „\(layout)“.",
          "--layout is wide or long, not “\(layout)”."))
    }
    return chosen
  }

  private func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) ?? CalendarDate(german: text) else {
      throw Failure(
        .usage,
        words(
          "--received: „\(text)“ ist kein Datum, das es gibt. Schreiben Sie 2016-12-06 oder 06.12.2016.",
          "--received: “\(text)” is no date that exists. Write 2016-12-06 or 06.12.2016."))
    }
    return date
  }

  private func readProfile(_ path: String) throws -> Profile {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(
        words(
          "\(path): Die Importvorlage lässt sich nicht lesen.",
          "\(path): The profile can't be read."))
    }
    return try Profile(yaml: String(decoding: bytes, as: UTF8.self), file: path)
  }

  func saveProfile(of mapping: Mapping) throws {
    guard let saveProfile else { return }
    let yaml = Profile(mapping).yaml
    if FileManager.default.contents(atPath: saveProfile) == Data(yaml.utf8) { return }
    guard !FileManager.default.fileExists(atPath: saveProfile) else {
      throw Failure(
        words(
          "\(saveProfile): Diese Importvorlage gibt es schon, mit anderem Inhalt. Wählen Sie einen anderen Namen.",
          "\(saveProfile): This profile is there already and says something else. Choose another name."
        ))
    }
    try OutputFile(path: saveProfile).write(yaml)
  }
}
