import ArgumentParser
import ResonanzImport
import ResonanzTables

/// What the columns of a file mean, as far as a person says so.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Was eine Spalte bedeutet: \(Self.roles). Die Spalte heißt wie ihre Überschrift, oder #3, oder Q3* für alle, die so beginnen; mehrfach möglich.",
        "What a column means: \(Self.roles). The column is named by its header, or as #3, or as Q3* for all that begin so; may be repeated."
      ),
      valueName: words("spalte=rolle", "column=role")))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Mehr zu einer Antwortspalte: text= (die Frage, zuletzt), theme=, measure=, keyword=, stance=; zu einem Datum: dates=day-first oder month-first.",
        "More about a column of answers: text= (the question, last), theme=, measure=, keyword=, stance=; of a date: dates=day-first or month-first."
      ),
      valueName: words("spalte:theme=slug", "column:theme=slug")))
  var question: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Nimmt eine Spalte als Merkmal: name=, und vergröbert mit bands=18/30/45/65, birth-year=18/30/45/65 (Alter im Jahr des Eingangs), prefix=3 (3/5: von genau fünf Ziffern), year oder month. Eine Mehrfachauswahl mit einer Spalte je Möglichkeit: Q3*:name=….",
        "Takes a column as an attribute: name=, made less exact by bands=18/30/45/65, birth-year=18/30/45/65 (age in the year of receipt), prefix=3 (3/5: of exactly five digits), year or month. A multiple choice with a column for each option: Q3*:name=…."
      ),
      valueName: words("spalte:name=…", "column:name=…")))
  var attribute: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Wofür ein Wert steht: Slug, Tendenz oder Wert eines Merkmals, ohne Bedeutung für nichts. Der Wert darf = enthalten, die Bedeutung nicht; mehrfach möglich.",
        "What a value stands for: a slug, a stance or the value of an attribute; nothing where empty. The value may hold a =, its meaning may not; may be repeated."
      ),
      valueName: words("spalte:wert=bedeutung", "column:value=meaning")))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Antwortmöglichkeiten einer Mehrfachauswahl, deren Zellen mehrere enthalten; auto liest sie aus der Datei ab.",
        "Options of a multiple choice whose cells hold several; auto learns them from the file."),
      valueName: words("spalte:a|b", "column:a|b")))
  var choices: [String] = []

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

  /// What a person corrects, in the order in which one needs the other.
  func edits() throws -> [MappingEdit] {
    try set.map(MappingEdit.setting) + attribute.flatMap(MappingEdit.attribute)
      + question.map(MappingEdit.options) + choices.map(MappingEdit.splitting)
      + map.map(MappingEdit.value) + only.map(MappingEdit.only)
  }

  func tableOptions(file: String) throws(ImportError) -> TableOptions {
    try TableReading.options(sheet: sheet, encoding: encoding, file: file)
  }

  func chosenLayout() throws -> Layout? {
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
}
