import ResonanzModel

/// What somebody reads who comes in.
enum EntranceWords {
  static let words: [String: Wording] = [
    "in": Wording(
      german: "Dieser Browser ist jetzt angemeldet.", english: "This browser is signed in now."),
    "on": Wording(german: "Weiter zur Übersicht", english: "Go on to the overview"),
    "name": Wording(german: "Name", english: "Name"),
    "password": Wording(german: "Passwort", english: "Password"),
    "signIn": Wording(german: "Anmelden", english: "Sign in"),
    "forgotten": Wording(
      german: "Kein Konto, oder das Passwort vergessen? Beides gibt, wer das Archiv verwaltet.",
      english:
        "No account, or the password forgotten? Whoever administers the archive gives you either."),
  ]

  static func welcome(in language: Language) -> String { language.pick("Willkommen", "Welcome") }

  static func signIn(in language: Language) -> String { language.pick("Anmelden", "Sign in") }

  /// To somebody whose session ended before they sent a form.
  static func unsaved(in language: Language) -> String {
    language.pick(
      "Sie sind nicht mehr angemeldet; was Sie gesendet haben, ist nicht gespeichert. Melden Sie sich an, und senden Sie es noch einmal.",
      "You are not signed in any more; what you sent is not saved. Sign in and send it again.")
  }
}
