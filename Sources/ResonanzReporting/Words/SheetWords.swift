import ResonanzModel
import ResonanzStorage

/// The words of summaries and sheets.
extension ReportWords {
  // MARK: - Titles

  /// `ISEK Jena.2030: Zukunftsthema Stadt.Mobil.Jena`.
  func themeTitle(_ theme: Theme, process: String) -> String {
    "\(process): \(name(of: .theme)) \(theme.title)"
  }

  func sheetTitle(_ measure: Measure, process: String) -> String {
    "\(process): \(measure.title)"
  }

  func sheetsTitle(process: String) -> String {
    "\(process): " + pick("Maßnahmenblätter", "Sheets on measures")
  }

  func processTitle(_ process: String) -> String {
    "\(process): " + pick("Bericht zur Beteiligung", "Report on the participation")
  }

  // MARK: - What the catalogue says

  var goals: String { pick("Ziele", "Goals") }
  var fields: String { pick("Handlungsfelder", "Fields of action") }
  var tasks: String { pick("Aufgaben", "Tasks") }
  var approaches: String { pick("Handlungsansätze", "Approaches") }
  var relatedHeading: String { pick("Verwandte Maßnahmen", "Related measures") }
  /// `Hauptthema`, or what the catalogue calls a theme.
  var mainTheme: String { labels.theme ?? pick("Hauptthema", "Main theme") }
  var furtherThemes: String { pick("Dient auch", "Also serves") }
  var noMeasures: String {
    pick("Keine Maßnahme dient diesem Thema.", "No measure serves this theme.")
  }
  var retiredSentence: String {
    pick(
      "Steht nicht mehr im Katalog; die Nennungen bleiben.",
      "No longer in the catalogue; its feedback stays.")
  }

  func remark(_ note: String) -> String { pick("Anmerkung: ", "Remark: ") + note }

  /// `Maßnahmen (5, davon 2 ohne Nennung)`.
  func itsMeasures(_ count: Int, silent: Int) -> String {
    let noun = pick("Maßnahmen", "Measures")
    guard count > 0 else { return noun }
    guard silent > 0 else { return "\(noun) (\(number(count)))" }
    return "\(noun) (\(number(count)), "
      + pick("davon \(number(silent)) ohne Nennung)", "\(number(silent)) without mentions)")
  }

  // MARK: - Who and when

  var byGroupHeading: String { pick("Wer gesprochen hat", "Who spoke") }
  var byGroupTitle: String { pick("Nennungen nach Akteursgruppe", "Mentions by source group") }
  var byGroupAndStance: String {
    pick("Nennungen nach Akteursgruppe und Tendenz", "Mentions by source group and stance")
  }
  var shareOfGroup: String { pick("von allem Gesagten", "Of all said") }
  var saidNothingOnIt: String { pick("Nichts dazu gesagt", "Said nothing on it") }
  var stillOpenOnIt: String { pick("Noch offen", "Still open") }
  var notAsked: String { pick("Nicht gefragt", "Not asked") }
  var overTimeHeading: String { pick("Im Lauf der Zeit", "Over time") }
  var timelineTitle: String {
    pick("Nennungen nach Quartal des Eingangs", "Mentions by quarter received")
  }
  var quarter: String { pick("Quartal", "Quarter") }

  /// `3. Quartal 2016`.
  func title(of quarter: Quarter) -> String {
    pick("\(quarter.number). Quartal \(quarter.year)", "Q\(quarter.number) \(quarter.year)")
  }

  /// Nil where every date is known.
  func undated(_ count: Int) -> String? {
    if count == 0 { return nil }
    return Plural.mention.counted(count, in: language)
      + pick(" ohne Datum des Eingangs.", " without a date of receipt.")
  }

  // MARK: - What is said

  var keywordsHeading: String { pick("Stichwörter", "Keywords") }

  /// `Mit dem Stichwort „Licht“, aber ohne Zuordnung zu dieser Maßnahme: 3 Aussagen`.
  func keywordElsewhere(_ title: String, _ count: Int, _ kind: TargetKind) -> String {
    let statements = Plural.statement.counted(count, in: language)
    return kind == .theme
      ? pick(
        "Mit dem Stichwort „\(title)“, aber ohne Zuordnung zu diesem Thema: \(statements)",
        "With the keyword “\(title)”, but no tag to this theme: \(statements)")
      : pick(
        "Mit dem Stichwort „\(title)“, aber ohne Zuordnung zu dieser Maßnahme: \(statements)",
        "With the keyword “\(title)”, but no tag to this measure: \(statements)")
  }
  var typicalWordsHeading: String { pick("Typische Wörter", "Typical words") }
  var word: String { pick("Wort", "Word") }
  var here: String { pick("Nennungen damit", "Mentions with it") }
  var elsewhere: String { pick("übrige Aussagen damit", "Other statements with it") }
  var asFrequent: String { pick("so häufig wie sonst", "As frequent as elsewhere") }

  /// `15,3-mal`, with one place below ten; a word that stands nowhere else is `nur hier`.
  func times(_ factor: Double?) -> DocumentTable.Cell {
    guard let factor else { return DocumentTable.Cell(pick("nur hier", "only here")) }
    let tenths = Int((factor * 10).rounded())
    let isSmall = tenths < 100
    let whole = isSmall ? tenths / 10 : Int(factor.rounded())
    let text = number(whole) + (isSmall ? pick(",", ".") + String(tenths % 10) : "")
    return DocumentTable.Cell(
      text + pick("-mal", " times"),
      value: .decimal(isSmall ? Double(tenths) / 10 : factor.rounded(), places: isSmall ? 1 : 0))
  }
  var typicalWordsAid: String {
    pick(
      "Wörter, die in den Aussagen zu diesem Thema weit häufiger stehen als in allen übrigen "
        + "(Log-Likelihood-Quotient nach Dunning, p < 0,001), jede Aussage einmal gezählt.",
      "Words that stand in far more of the statements on this theme than in all others (Dunning’s "
        + "log-likelihood ratio, p < 0.001), each statement counted once.")
  }
  var quotesHeading: String { pick("Ausgewählte Zitate", "Chosen quotes") }

  /// Internal, so with the number of the statement and what forbids to publish it.
  func quotation(_ quote: QuoteRecord, groups: [SourceGroup]) -> Quotation {
    let group = groups.first { $0.slug == quote.group }.map { title(of: $0) } ?? quote.group
    let bars = quote.bars.map { $0.title(in: language) }.joined(separator: ", ")
    let barred = bars.isEmpty ? "" : pick(" – nicht öffentlich: ", " – not public: ") + bars
    let place = pick("Aussage \(quote.statement)", "statement \(quote.statement)")
    return Quotation(
      quote.text ?? "", attribution: "\(group), \(quote.place.consultation), \(place)\(barred)",
      statement: quote.statement, language: quote.language)
  }

  // MARK: - What the administration replies

  var answersHeading: String { pick("Antwort der Verwaltung", "The administration’s answer") }

  func singleAnswers(_ results: [String]) -> String {
    pick(
      "Antworten auf einzelne Aussagen und Eingänge: ",
      "Answers to single statements and submissions: ")
      + enumerated(results) + "."
  }

  // MARK: - The statements behind it

  var linksHeading: String {
    pick("Die Aussagen hinter den Zahlen", "The statements behind the figures")
  }
  var linksAid: String {
    pick(
      "Jeder Befehl zeigt genau die Aussagen, die eine Zahl zählt, solange niemand etwas ändert.",
      "Each command shows exactly the statements that a figure counts, as long as nobody changes any."
    )
  }
  var noLinksThen: String {
    pick(
      "Seit diesem Stand hat sich etwas geändert; eine Suche fände nicht mehr genau diese Aussagen.",
      "Something has changed since; a search would no longer find exactly these statements.")
  }
  var command: String { pick("Befehl", "Command") }

  // MARK: - The process

  var ranking: String { pick("Maßnahmen nach Nennungen", "Measures by mentions") }
  var themesTitle: String { pick("Themen", "Themes") }
  var gaps: String { pick("Lücken", "Gaps") }
  var consultations: String { pick("Beteiligungsformate", "Consultations") }

  /// `1.420 Aussagen aus 3 Beteiligungsformaten, von 402 Personen und 91 ohne Absender; …`.
  func overview(_ base: GroupBase, consultations: Int) -> String {
    let said = Plural.statement.counted(base.figures.statements, in: language)
    let people = Plural.respondent.counted(base.figures.respondents, in: language)
    let formats =
      consultations == 1
      ? pick("1 Beteiligungsformat", "1 consultation")
      : pick(
        "\(number(consultations)) Beteiligungsformaten", "\(number(consultations)) consultations")
    let nobody = Plural.statement.counted(base.figures.unattributed, in: language)
    let open = base.states[.open] ?? 0
    return pick(
      "\(said) aus \(formats): \(people), dazu \(nobody) ohne Absender. ",
      "\(said) from \(formats): \(people), and \(nobody) without a known sender. ")
      + (open == 0
        ? pick("Alles ist bearbeitet.", "All is processed.") : silenceIsOpen(open))
  }

  // MARK: - Cells

  /// Mentions or the sign of a zero; empty where nothing is known of the group.
  func cell(of feedback: Feedback?) -> DocumentTable.Cell {
    feedback.map { cell($0) } ?? DocumentTable.Cell("")
  }

  /// Statements, people, and statements of nobody known.
  func cells(_ figures: Figures, link: StatementLink? = nil) -> [DocumentTable.Cell] {
    let mentions = figure(figures.statements)
    return [link.map(mentions.leading) ?? mentions]
      + [figures.respondents, figures.unattributed].map {
        figures.statements > 0 ? figure($0) : DocumentTable.Cell("", isZero: true)
      }
  }
}
