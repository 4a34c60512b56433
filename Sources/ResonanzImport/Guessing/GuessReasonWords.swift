public import ResonanzModel

extension GuessReason {
  /// The reason as a phrase, e.g. `Überschrift „Dein Kommentar“`.
  public func phrase(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: String {
    switch self {
    case .header(let header): "Überschrift „\(shown(header))“"
    case .emptyStatements(let header):
      "Überschrift „\(shown(header))“, aber die Spalte ist leer, soweit gelesen"
    case .dates(let count, let all) where count == all:
      all == 1 ? "der einzige Wert ist ein Datum" : "alle \(all) Werte sind Daten"
    case .dates(let count, let all): "\(count) von \(all) Werten sind Daten"
    case .freeText(let length, let repeats):
      "Freitext: im Mittel \(length) Zeichen, "
        + (repeats ? "kaum Wiederholungen" : "keine Wiederholungen")
    case .asked(let length):
      "Überschrift ist eine Frage, Antworten in eigenen Worten: im Mittel \(length) Zeichen"
    case .textField(let tool): "Textfeld von \(tool.rawValue)"
    case .toolDates(let count, let order, let tool):
      "\(count) \(count == 1 ? "Datum" : "Daten"), \(order == .dayFirst ? "der Tag" : "der Monat") "
        + "zuerst, wie \(tool.rawValue) sie schreibt"
    case .behindStatement: "kurze Einträge ohne Überschrift gleich hinter den Aussagen"
    case .groupWords(let count, let all): "\(count) von \(all) Werten sind Akteursgruppen"
    case .catalogueWords(let count, let all, let role):
      "\(count) von \(all) Werten sind \(role == .theme ? "Themen" : "Maßnahmen") des Archivs"
    default: germanWhyLeftOut
    }
  }

  private var germanWhyLeftOut: String {
    switch self {
    case .personal(let kind): "persönlich: \(kind.title.german)"
    case .option(let question):
      "eine der Antworten zu „\(shown(question))“; auf Wunsch ein Merkmal (attribute)"
    case .anonymisedDates:
      "abgesendet, aber anonymisiert: 1980-01-01 ist kein Eingangsdatum"
    case .alignment:
      "wie ein Kommentar zum Vorschlag steht; Tendenz, wenn es eine Maßnahme ist (--measure)"
    case .noStatements(let file): "die Datei enthält \(file.title.german)"
    case .foreignWords(let role):
      "die Werte sind keine \(role == .theme ? "Themen" : "Maßnahmen") des Archivs"
    case .ambiguousDates(let count):
      "\(count) Daten, aber Tag und Monat lassen sich nicht unterscheiden (dates=day-first oder "
        + "dates=month-first)"
    case .other(let role, let header): "„\(role.title.german)“ steht schon in „\(shown(header))“"
    case .questionColumn:
      "nennt die Frage jeder Zeile; das geht nur mit genau einer Spalte von Aussagen"
    case .moderation: "Freigabe durch die Moderation; zum Filtern mit --only"
    case .technical(let tool?): "technische Spalte von \(tool.rawValue)"
    case .technical(nil): "technische Spalte"
    case .closed(let distinct, let all):
      "geschlossene Frage: \(distinct) verschiedene Werte in \(all) Antworten; auf Wunsch ein "
        + "Merkmal (attribute)"
    case .numbers(let count):
      "\(count) \(count == 1 ? "Zahl" : "Zahlen"); auf Wunsch ein Merkmal (attribute)"
    case .unnamed: "ohne Überschrift"
    case .empty: "leer"
    default: ""
    }
  }

  private var english: String {
    switch self {
    case .header(let header): "header “\(shown(header))”"
    case .emptyStatements(let header):
      "header “\(shown(header))”, but the column is empty as far as it was read"
    case .dates(let count, let all) where count == all:
      all == 1 ? "its only value is a date" : "all \(all) values are dates"
    case .dates(let count, let all): "\(count) of \(all) values are dates"
    case .freeText(let length, let repeats):
      "free text: \(length) characters on average, "
        + (repeats ? "hardly any repeats" : "no repeats")
    case .asked(let length):
      "its header is a question, answered in people's own words: \(length) characters on average"
    case .textField(let tool): "a text field of \(tool.rawValue)"
    case .toolDates(let count, let order, let tool):
      "\(count) \(count == 1 ? "date" : "dates"), \(order == .dayFirst ? "day" : "month") first, as "
        + "\(tool.rawValue) writes them"
    case .behindStatement: "short words without a header right behind the statements"
    case .groupWords(let count, let all): "\(count) of \(all) values are source groups"
    case .catalogueWords(let count, let all, let role):
      "\(count) of \(all) values are \(role.rawValue)s of the archive"
    default: englishWhyLeftOut
    }
  }

  private var englishWhyLeftOut: String {
    switch self {
    case .personal(let kind): "personal: \(kind.title.english)"
    case .option(let question):
      "one of the answers to “\(shown(question))”; an attribute if wanted"
    case .anonymisedDates: "submitted, but anonymised: 1980-01-01 is no date of receipt"
    case .alignment:
      "how a comment stands to the proposal; a stance if that is a measure (--measure)"
    case .noStatements(let file): "the file holds \(file.title.english)"
    case .foreignWords(let role): "its values are no \(role.rawValue)s of the archive"
    case .ambiguousDates(let count):
      "\(count) dates, but day and month cannot be told apart (dates=day-first or "
        + "dates=month-first)"
    case .other(let role, let header): "“\(shown(header))” has the role \(role.rawValue) already"
    case .questionColumn:
      "names the question of each row; that takes exactly one column of statements"
    case .moderation: "passed by a moderator or not; of use to --only"
    case .technical(let tool?): "a technical column of \(tool.rawValue)"
    case .technical(nil): "a technical column"
    case .closed(let distinct, let all):
      "closed question: \(distinct) different values in \(all) answers; an attribute if wanted"
    case .numbers(let count):
      "\(count) \(count == 1 ? "number" : "numbers"); an attribute if wanted"
    case .unnamed: "no header"
    case .empty: "empty"
    default: ""
    }
  }
}
