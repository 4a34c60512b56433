import ResonanzModel

/// Cards, posters and letters that are typed in.
struct TypingWords {
  let language: Language

  var title: String { language.pick("Karten eintippen", "Type in cards") }

  func saved(_ number: Int) -> String {
    language.pick("Gespeichert als Import \(number).", "Saved as import \(number).")
  }

  static let words: [String: Wording] = [
    "holds": Wording(german: "Was für alle gilt", english: "What holds for all"),
    "consultation": Wording(german: "Beteiligungsformat", english: "Consultation"),
    "group": Wording(german: "Akteursgruppe", english: "Source group"),
    "notStated": Wording(german: "ohne Angabe", english: "not stated"),
    "question": Wording(german: "Frage", english: "Question"),
    "document": Wording(
      german: "Tisch, Plakat oder Unterlage", english: "Table, poster or document"),
    "page": Wording(german: "Seite", english: "Page"),
    "received": Wording(german: "Eingang, z. B. 06.12.2016", english: "Received, e.g. 2016-12-06"),
    "more": Wording(german: "Weitere Angaben", english: "Further details"),
    "organisation": Wording(german: "Organisation", english: "Organisation"),
    "respondent": Wording(
      german: "Pseudonym des Absenders", english: "Pseudonym of the respondent"),
    "theme": Wording(german: "Thema", english: "Theme"),
    "measure": Wording(german: "Maßnahme", english: "Measure"),
    "stance": Wording(german: "Tendenz", english: "Stance"),
    "none": Wording(german: "keine", english: "none"),
    "keyword": .keywordField,
    "card": Wording(german: "Karte", english: "Card"),
    "keys": Wording(
      german: "Enter speichert und öffnet die nächste Karte; Strg+Enter beginnt eine neue Zeile.",
      english: "Enter saves and opens the next card; Ctrl+Enter begins a new line."),
    "save": Wording(german: "Speichern, nächste Karte", english: "Save, next card"),
    "newLine": Wording(german: "Neue Zeile", english: "New line"),
    "letter": Wording(german: "Ein Brief statt Karten", english: "A letter instead of cards"),
    "last": Wording(german: "Zuletzt eingetippt", english: "Typed last"),
    "undo": Wording(german: "Zurücknehmen", english: "Undo"),
    "edit": Wording(german: "Bearbeiten", english: "Edit"),
    "refused": Wording(german: "Nicht gespeichert", english: "Not saved"),
    "saved": Wording(german: "Gespeichert.", english: "Saved."),
    "undone": Wording(german: "Zurückgenommen.", english: "Undone."),
  ]
}
