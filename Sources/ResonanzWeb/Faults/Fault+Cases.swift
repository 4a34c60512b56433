import HTTPTypes
import ResonanzModel

/// What can be wrong with a request whatever it asks for.
extension Fault {
  static let notFound = Fault(
    .notFound,
    Wording(
      german: "Eine Seite mit dieser Adresse gibt es nicht.",
      english: "There is no page of this address."),
    Wording(
      german: "Von der Übersicht aus ist alles zu erreichen.",
      english: "Everything can be reached from the overview."))

  static let notAllowed = Fault(
    .forbidden,
    Wording(
      german: "Dafür reichen die Rechte nicht, die Sie haben.",
      english: "Your rights do not go so far."),
    Wording(
      german: "Wer das Archiv verwaltet, kann sie Ihnen geben.",
      english: "Whoever administers the archive can give them to you."))

  static let foreignHost = Fault(
    HTTPResponse.Status(code: 421, reasonPhrase: "Misdirected Request"),
    Wording(
      german: "Unter dieser Adresse ist Resonanz nicht zu erreichen.",
      english: "Resonanz is not reached at this address."),
    Wording(
      german: "Nehmen Sie die Adresse, die das Programm beim Start zeigt.",
      english: "Take the address that the program shows when it starts."))

  static let crossSite = Fault(
    .forbidden,
    Wording(
      german: "Diese Änderung kam nicht von einer Seite von Resonanz; es wurde nichts geändert.",
      english: "This change did not come from a page of Resonanz; nothing was changed."),
    Wording(
      german: "Öffnen Sie die Seite in Resonanz, und ändern Sie es dort.",
      english: "Open the page in Resonanz and change it there."))

  static let notAForm = Fault(
    .unsupportedMediaType,
    Wording(
      german: "Was hier ankam, ist kein ausgefülltes Formular.",
      english: "What came in is no form that was filled in."),
    Wording(
      german: "Senden Sie es als application/x-www-form-urlencoded.",
      english: "Send it as application/x-www-form-urlencoded."))

  static let incomplete = Fault(
    .unprocessableContent,
    Wording(
      german: "Im Formular fehlt etwas, oder es gibt die Auswahl nicht.",
      english: "Something is missing in the form, or there is no such choice."),
    Wording(
      german: "Füllen Sie es ganz aus.", english: "Fill in all of it."))

  static let noFormat = Fault(
    .notFound,
    Wording(
      german: "Diese Form eines Berichts gibt es nicht.",
      english: "There is no such form of a report."),
    Wording(
      german: "Wählen Sie eine von denen, die auf der Seite stehen.",
      english: "Choose one of those on the page."))

  static let usedLink = Fault(
    .unauthorized,
    Wording(
      german: "Dieser Link gilt nicht mehr: Jeder gilt nur einmal.",
      english: "This link is not good any more: each is good once."),
    Wording(
      german: "Nehmen Sie den neuesten, den das Programm in seinem Fenster zeigt.",
      english: "Take the newest one that the program shows in its window."))

  static let prefetched = Fault(
    .serviceUnavailable,
    Wording(
      german: "Der Link wurde im Voraus geladen, nicht geöffnet.",
      english: "The link was loaded ahead, not opened."),
    Wording(german: "Öffnen Sie ihn.", english: "Open it."))

  static let busy = Fault(
    .serviceUnavailable,
    Wording(
      german: "Gerade wollen das zu viele auf einmal.",
      english: "Too many want this at once just now."),
    Wording(
      german: "Versuchen Sie es gleich noch einmal.", english: "Try again in a moment."))

  /// - Parameter entrance: how one gets in.
  static func signedOut(_ entrance: Entrance) -> Fault {
    let remedy =
      switch entrance {
      case .link:
        Wording(
          german: "Öffnen Sie den Link, den das Programm in seinem Fenster zeigt.",
          english: "Open the link that the program shows in its window.")
      case .password: Wording(german: "Melden Sie sich an.", english: "Sign in.")
      }
    return Fault(
      .unauthorized,
      Wording(german: "Sie sind nicht angemeldet.", english: "You are not signed in."), remedy)
  }

  /// - Parameter name: of whoever is signed in.
  static func otherSender(_ name: String) -> Fault {
    Fault(
      .unauthorized,
      Wording(
        german:
          "In diesem Browser ist jetzt \(name) angemeldet; das hier hat jemand anderes eingegeben.",
        english: "\(name) is signed in in this browser now; somebody else entered this."),
      Wording(
        german: "Melden Sie sich wieder an, wenn Sie das waren.",
        english: "Sign in again if that was you."))
  }

  static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Fault {
    var fault = Fault(
      .methodNotAllowed,
      Wording(
        german: "Das geht mit dieser Adresse nicht.",
        english: "That can't be done with this address."),
      Wording(
        german: "Nehmen Sie den Weg über die Seiten.", english: "Take the way through the pages."))
    fault.allowed = allowed
    return fault
  }

  /// - Parameter limit: in bytes.
  static func tooLarge(_ limit: Int) -> Fault {
    Fault(
      .contentTooLarge,
      Wording(
        german: "Das ist zu viel auf einmal: Es dürfen \(limit / 1024) KB sein.",
        english: "That is too much at once: it may be \(limit / 1024) KB."),
      Wording(
        german: "Teilen Sie es auf.", english: "Divide it."))
  }

  /// - Parameter reference: with which whoever runs the server finds what happened.
  static func internalError(_ reference: String) -> Fault {
    Fault(
      .internalServerError,
      Wording(
        german: "Dabei ist etwas schiefgegangen, das nicht hätte geschehen dürfen.",
        english: "Something went wrong that should not have happened."),
      Wording(
        german:
          "Versuchen Sie es noch einmal. Geschieht es wieder, so steht im Fenster des Programms unter „\(reference)“, was es war.",
        english:
          "Try again. If it happens again, the program's window says at “\(reference)” what it was."
      ))
  }
}
