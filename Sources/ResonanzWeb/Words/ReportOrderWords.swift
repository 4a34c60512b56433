import ResonanzModel
import ResonanzReporting

/// Asking for reports.
struct ReportOrderWords {
  let language: Language

  static let words: [String: Wording] = [
    "make": Wording(german: "Zeigen", english: "Show"),
    "options": Wording(german: "Was der Bericht zeigt", english: "What the report shows"),
    "dates": Wording(
      german:
        "Ein Stand ist ein Datum, eine Zeit, ein Meilenstein oder @EREIGNIS; ein Eingang ein Datum, ein Monat (2016-12), ein Jahr oder ein Meilenstein.",
      english:
        "A point is a date, a time, a milestone or @EVENT; when something was received is a date, a month (2016-12), a year or a milestone."
    ),
    "copies": Wording(
      german:
        "Eine Datei, die Sie herunterladen, bleibt, wo Ihr Browser sie ablegt. Wird später etwas gelöscht, das darin steht, kann Resonanz sie nicht mit löschen.",
      english:
        "A file that you download stays where your browser puts it. When something that is in it is erased later, Resonanz can't erase it there."
    ),
    "statement": Wording(german: "Aussage", english: "Statement"),
  ]

  var reports: String { language.pick("Berichte", "Reports") }

  func name(of kind: ReportKind) -> String {
    switch kind {
    case .measures: language.pick("Maßnahmen", "Measures")
    case .themes: language.pick("Themen", "Themes")
    case .theme: language.pick("Ein Thema", "One theme")
    case .measure: language.pick("Eine Maßnahme", "One measure")
    case .sheets: language.pick("Blätter zu allen Maßnahmen", "Sheets on all measures")
    case .coverage: language.pick("Lücken", "Coverage")
    case .crosstab: language.pick("Kreuztabelle", "Crosstab")
    case .timeline: language.pick("Eingang über die Zeit", "Timeline")
    case .answers: language.pick("Abwägungstabelle", "Answers")
    case .process: language.pick("Der ganze Prozess", "The whole process")
    }
  }

  func about(_ kind: ReportKind) -> String {
    switch kind {
    case .measures:
      language.pick(
        "Nennungen je Maßnahme und Akteursgruppe, oder was zwischen zwei Ständen dazukam und wegfiel.",
        "Feedback on each measure by group, or what came and went between two points.")
    case .themes:
      language.pick(
        "Nennungen je Thema und Akteursgruppe, oder was zwischen zwei Ständen dazukam und wegfiel.",
        "Feedback on each theme by group, or what came and went between two points.")
    case .theme:
      language.pick(
        "Alles zu einem Thema: Ziele, Maßnahmen, wer sprach und wer nicht, Wörter, Zitate.",
        "All on one theme: goals, measures, who spoke and who did not, words, quotes.")
    case .measure:
      language.pick(
        "Das Blatt zu einer Maßnahme, mit einem Satz zum Übernehmen.",
        "The sheet on one measure, with a sentence to copy.")
    case .sheets:
      language.pick(
        "Alle Maßnahmen in einem Zug, ein Blatt nach dem anderen.",
        "All measures in one go, one sheet after the other.")
    case .coverage:
      language.pick(
        "Wozu niemand sprach, und wer nicht gehört wurde.",
        "What nobody spoke about, and who was not heard.")
    case .crosstab:
      language.pick(
        "Zwei Merkmale gegeneinander, mit Erwartung und Test.",
        "Two things against each other, with what is expected and a test.")
    case .timeline:
      language.pick("Wann was eingegangen ist, je Akteursgruppe.", "What came in when, by group.")
    case .answers:
      language.pick(
        "Für den Rat: was geantwortet wurde, und was noch nicht.",
        "For the council: what was answered, and what was not yet.")
    case .process:
      language.pick(
        "Alles als ein Dokument: der Bericht an eine Lenkungsrunde.",
        "All of it as one document: the report to a steering round.")
    }
  }

  var sorted: String { language.pick("Die meisten Nennungen zuerst", "Most feedback first") }
  var betweenFrom: String { language.pick("Änderungen von Stand", "Changes from point") }
  var betweenTo: String { language.pick("bis Stand", "to point") }
  var theme: String { language.pick("Thema", "Theme") }
  var measure: String { language.pick("Maßnahme", "Measure") }
  var ranks: String { language.pick("Nur Maßnahmen dieser Ränge", "Only measures of these ranks") }
  var rows: String { language.pick("Zeilen", "Rows") }
  var columns: String { language.pick("Spalten", "Columns") }
  var period: String { language.pick("Zeitraum", "Period") }
  var grouping: String { language.pick("Geordnet nach", "Ordered by") }
  var onlyOn: String { language.pick("Nur zu", "Only on") }
  var all: String { language.pick("alle", "all") }
  var asOf: String { language.pick("Stand", "As of") }
  var receivedFrom: String { language.pick("Eingegangen ab", "Received from") }
  var receivedUntil: String { language.pick("Eingegangen bis", "Received until") }
  var consultation: String { language.pick("Beteiligungsformat", "Consultation") }
  var forPublic: String {
    language.pick(
      "Für die Öffentlichkeit: nur, was zitiert werden darf",
      "For the public: only what may be quoted")
  }

  var caution: String {
    language.pick(
      "Darin stehen Worte von Menschen. Bevor er hinausgeht, muss jemand ihn darauf lesen, ob einer zu erkennen ist.",
      "It shows words of people. Before it goes out, somebody has to read it for people who can be known by it."
    )
  }

  func name(of grouping: AnswersReport.Grouping) -> String {
    switch grouping {
    case .result: language.pick("Ergebnis", "result")
    case .measure: language.pick("Maßnahme", "measure")
    }
  }
}
