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

  /// - Parameter name: of what stands behind `?`, or is missing there.
  static func wrongParameter(_ name: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "In der Adresse fehlt „\(name)“, oder es kann dort nicht so stehen.",
        english: "The address lacks “\(name)”, or it can't stand there like that."),
      description)
  }

  /// - Parameter name: of a member of the object that was sent, or that is missing there.
  static func wrongMember(_ name: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "Im Objekt fehlt „\(name)“, oder es kann dort nicht so stehen.",
        english: "The object lacks “\(name)”, or it can't stand there like that."),
      description)
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
