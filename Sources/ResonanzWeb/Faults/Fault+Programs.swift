import HTTPTypes
import ResonanzModel

/// What can be wrong with a request of a program.
extension Fault {
  static let badToken = Fault(
    .unauthorized,
    Wording(german: "Dieses Token gilt hier nicht.", english: "This token is not good here."),
    Wording(
      german:
        "Nehmen Sie eines, das „resonanz token add“ gemacht hat, unter /api/ und mit „resonanz serve --team“.",
      english:
        "Take one that “resonanz token add” made, below /api/ and with “resonanz serve --team”."))

  static let notJSON = Fault(
    .unsupportedMediaType,
    Wording(german: "Was hier ankam, ist kein JSON.", english: "What came in is no JSON."),
    Wording(
      german: "Senden Sie ein Objekt als application/json.",
      english: "Send an object as application/json."))

  static let brokenJSON = Fault(
    .badRequest,
    Wording(
      german: "Was hier ankam, heißt JSON und ist keines.",
      english: "What came in is called JSON and is none."),
    Wording(
      german: "Senden Sie es ganz und in UTF-8.", english: "Send all of it, and in UTF-8."))

  static func noSuchPerson(_ name: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "„\(name)“ kennt das Archiv nicht.", english: "The archive knows no “\(name)”."),
      Wording(
        german: "Nennen Sie, wer schon damit arbeitet oder ein Konto hat.",
        english: "Name those who work with it already or have an account."))
  }

  /// - Parameter fault: of what stands behind `?`.
  static func inAddress(_ fault: FieldFault) -> Fault {
    field(fault, Wording(german: "in der Adresse", english: "in the address"))
  }

  /// - Parameter fault: of the object that was sent.
  static func inObject(_ fault: FieldFault) -> Fault {
    field(fault, Wording(german: "im Objekt", english: "in the object"))
  }

  private static func field(_ fault: FieldFault, _ place: Wording) -> Fault {
    let reason =
      switch fault {
      case .missing(let name):
        Wording(
          german: "„\(name)“ fehlt \(place.german).",
          english: "“\(name)” is missing \(place.english).")
      case .unknown(let name):
        Wording(
          german: "„\(name)“ ist \(place.german) nicht vorgesehen.",
          english: "“\(name)” has no place \(place.english).")
      case .wrong(let name):
        Wording(
          german: "„\(name)“ kann \(place.german) nicht so lauten.",
          english: "“\(name)” can't read like that \(place.english).")
      }
    return Fault(.unprocessableContent, reason, description, field: fault.name)
  }

  private static let description = Wording(
    german: "Was geht, sagt /api/openapi.json.", english: "/api/openapi.json says what can.")

  /// - Parameters:
  ///   - found: how many statements a query finds.
  ///   - expected: how many it was to find.
  static func otherCount(_ found: Int, expected: String) -> Fault {
    Fault(
      .conflict,
      Wording(
        german:
          "Die Suche findet \(found) Aussagen und nicht \(expected); es wurde nichts geändert.",
        english: "The query finds \(found) statements and not \(expected); nothing was changed."),
      Wording(
        german: "Sehen Sie mit \"preview\": true nach, was sie träfe.",
        english: "Look with \"preview\": true at what it would concern."))
  }
}
