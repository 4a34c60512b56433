import ArgumentParser
import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzTables

/// What the columns of a file mean, as far as a person says so.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Was eine Spalte bedeutet: \(Self.roles). Die Spalte steht mit ihrer Überschrift da, oder als #3.",
        "What a column means: \(Self.roles). Named by its header, or as #3."),
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
        "Nur Zeilen mit diesem Wert; mehrfach möglich.",
        "Only rows with this value; may be repeated."),
      valueName: words("spalte=wert", "column=value")))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "wide: eine Zeile ist ein Bogen; long: eine Zeile ist eine Aussage.",
        "wide: one row is one sheet; long: one row is one statement."),
      valueName: "wide|long"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      words("Akteursgruppe aller Zeilen, die keine nennen.", "Group of all rows that name none."),
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
      words("Eingangsdatum der Zeilen ohne Datum.", "Date of the rows that have none."),
      valueName: words("datum", "date")))
  var received: String?

  @Option(
    help: ArgumentHelp(
      words("Importvorlage, statt zu raten.", "Profile, instead of guessing."),
      valueName: words("datei", "file")))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      words("Behält die Spalten als Importvorlage.", "Keeps the columns as a profile."),
      valueName: words("datei", "file")))
  var saveProfile: String?

  @Option(
    help: ArgumentHelp(
      words("Zeichenkodierung, statt sie zu erkennen.", "Encoding, instead of finding it."),
      valueName: "name"))
  var encoding: String?

  static let roles = ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")

  func textEncoding(file: String) throws(ImportError) -> TextEncoding? {
    guard let encoding else { return nil }
    do { return try TextEncoding(named: encoding) } catch { throw .table(error, file: file) }
  }

  /// The mapping of a file: guessed or by the profile, then corrected as was asked.
  func mapping(of file: SurveyFile) throws -> Mapping {
    try explaining(.usage) {
      let edits =
        try set.map(MappingEdit.setting) + question.map(MappingEdit.options)
        + only.map(MappingEdit.only)
      var mapping: Mapping
      if let profile {
        mapping = try file.mapping(by: try readProfile(profile))
        for edit in edits { try mapping.apply(edit) }
      } else {
        mapping = try file.mapping(edits: edits, layout: try chosenLayout())
      }
      if let layout = try chosenLayout() { mapping.layout = layout }
      if let group { mapping.group = group }
      if !theme.isEmpty { mapping.themes = theme }
      if !measure.isEmpty { mapping.measures = measure }
      if let received { mapping.received = try date(received) }
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
    do {
      try Profile(mapping).yaml.write(toFile: saveProfile, atomically: true, encoding: .utf8)
    } catch {
      throw Failure(
        words(
          "\(saveProfile): Die Importvorlage lässt sich nicht schreiben.",
          "\(saveProfile): The profile can't be written."))
    }
  }
}
