import ResonanzModel

/// The history of everything.
enum HistoryWords {
  static let words: [String: Wording] = [
    "number": Wording(german: "Ereignis", english: "Event"),
    "kind": Wording(german: "Was", english: "What"),
    "all": Wording(german: "Alles", english: "Everything"),
    "mine": Wording(german: "Nur, was ich tat", english: "Only what I did"),
    "show": Wording(german: "Zeigen", english: "Show"),
    "undo": Wording(german: "Zurücknehmen", english: "Undo"),
    "none": Wording(german: "Davon gab es noch nichts.", english: "There was none of it yet."),
    "newest": Wording(german: "Das Neueste", english: "The newest"),
    "older": Wording(german: "Früheres", english: "Earlier"),
    "back": Wording(german: "Zum Verlauf", english: "To the history"),
    "pages": Wording(german: "Seiten der Liste", english: "Pages of the list"),
    "statements": Wording(german: "Geänderte Aussagen", english: "Statements that it changed"),
  ]

  static func title(in language: Language) -> String { language.pick("Verlauf", "History") }

  static func event(_ number: Int, in language: Language) -> String {
    language.pick("Ereignis \(number)", "Event \(number)")
  }
}
