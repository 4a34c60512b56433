import HTTPTypes
import ResonanzModel

/// What stands over a page that says what could not be done.
enum FaultWords {
  static let words: [String: Wording] = [
    "home": Wording(german: "Zur Übersicht", english: "To the overview"),
    "typed": Wording(
      german: "Was Sie geschrieben haben, zum Kopieren", english: "What you wrote, to be copied"),
    "back": Wording(german: "Zurück zum Formular", english: "Back to the form"),
  ]

  static func title(of status: HTTPResponse.Status, in language: Language) -> String {
    switch status {
    case .notFound: language.pick("Nicht gefunden", "Not found")
    case .unauthorized: language.pick("Nicht angemeldet", "Not signed in")
    case .forbidden: language.pick("Nicht erlaubt", "Not allowed")
    case .contentTooLarge: language.pick("Zu groß", "Too large")
    case .internalServerError, .serviceUnavailable:
      language.pick("Das hat nicht geklappt", "That did not work")
    default: language.pick("Das geht so nicht", "That can't be done like this")
    }
  }
}
