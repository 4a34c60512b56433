import ResonanzModel

/// What somebody reads who comes in.
enum EntranceWords {
  static let words: [String: Wording] = [
    "in": Wording(
      german: "Dieser Browser ist jetzt angemeldet.", english: "This browser is signed in now."),
    "on": Wording(german: "Weiter zur Übersicht", english: "Go on to the overview"),
  ]

  static func welcome(in language: Language) -> String { language.pick("Willkommen", "Welcome") }
}
