import ArgumentParser
import ResonanzImport
import ResonanzModel

/// What is true of all rows of a file that do not say it themselves.
struct FileConstants: ParsableArguments {
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
        "Tendenz zu ihren Maßnahmen, wo die Zeile keine nennt.",
        "How they stand to their measures, where the row does not say."),
      valueName: words("tendenz", "stance")))
  var stance: Stance?

  @Option(
    help: ArgumentHelp(
      words(
        "Stichwort aller Aussagen; mehrfach möglich.",
        "Keyword of all statements; may be repeated."),
      valueName: words("wort", "word")))
  var keyword: [String] = []

  @Option(
    help: ArgumentHelp(
      words(
        "Organisation der Zeilen, die keine nennen.",
        "Organisation of the rows that name none."),
      valueName: "name"))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Sprache der Antworten, z. B. de.",
        "Language of the answers, e.g. de."),
      valueName: words("sprache", "language")))
  var language: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Worin eingewilligt wurde, wo die Zeile es nicht sagt.",
        "What was consented to, where the row does not say."),
      valueName: "text"))
  var consent: String?

  @Option(
    help: ArgumentHelp(
      words(
        "Brief, Foto oder Scan, woraus abgeschrieben wurde.",
        "Letter, photo or scan that was typed from."),
      valueName: words("unterlage", "document")))
  var document: String?

  /// - Throws: where the date is none.
  func facts() throws -> FileFacts {
    var facts = FileFacts()
    facts.group = group
    facts.themes = theme
    facts.measures = measure
    facts.received = try received.map(date)
    facts.stance = stance
    facts.keywords = keyword
    facts.organisation = organisation
    facts.language = language
    facts.consent = consent
    facts.document = document
    return facts
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
}
