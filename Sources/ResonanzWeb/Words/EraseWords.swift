import ResonanzModel

/// Erasing for good what somebody said.
enum EraseWords {
  static let words: [String: Wording] = [
    "intro": Wording(
      german:
        "Hat jemand verlangt, dass seine Worte gelöscht werden? Zuerst wird gezeigt, was verloren geht.",
      english: "Did somebody ask that their words be erased? What will be lost is shown first."),
    "one": Wording(german: "Eine Aussage", english: "One statement"),
    "number": Wording(german: "Nummer der Aussage", english: "Number of the statement"),
    "whole": Wording(
      german: "und alles, was mit ihr zusammen eingegangen ist",
      english: "and all that came in together with it"),
    "all": Wording(
      german: "Auch löschen, was mit ihr zusammen eingegangen ist",
      english: "Erase also what came in together with it"),
    "respondent": Wording(german: "Alles von einem Absender", english: "All of one respondent"),
    "id": Wording(german: "Kennung des Absenders", english: "Id of the respondent"),
    "consultation": Wording(german: "Beteiligungsformat", english: "Consultation"),
    "show": Wording(german: "Zeigen, was verloren geht", english: "Show what will be lost"),
    "lost": Wording(german: "Was verloren geht", english: "What will be lost"),
    "keep": Wording(
      german: "Dateien, die Resonanz geschrieben hat, und Sicherungen lassen, wie sie sind",
      english: "Leave files that Resonanz wrote, and backups, as they are"),
    "erase": Wording(german: "Für immer löschen", english: "Erase for good"),
    "finish": Wording(german: "Jetzt aufräumen", english: "Clear it now"),
    "more": Wording(german: "Etwas anderes löschen", english: "Erase something else"),
    "link": Wording(german: "Für immer löschen …", english: "Erase for good …"),
  ]

  static func title(in language: Language) -> String {
    language.pick("Für immer löschen", "Erase for good")
  }

  static func done(in language: Language) -> String { language.pick("Gelöscht", "Erased") }

  static func question(_ confirmation: String, in language: Language) -> String {
    language.pick(
      "Tippen Sie „\(confirmation)“, wenn Sie es meinen", "Type “\(confirmation)” if you mean it")
  }

  static let unconfirmed = Wording(
    german: "Es wurde nichts gelöscht: Die Bestätigung fehlt oder lautet anders.",
    english: "Nothing is erased: the confirmation is missing or says something else.")
}
