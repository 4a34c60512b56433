import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting

/// What could not be done, why, and what to do now.
struct FaultPage: Page {
  static let template = "FaultPage"

  let title: String
  let attempt: String?
  let reason: String
  let remedy: String?
  /// The page with the form that was filled in; nil where there was none.
  let back: String?

  init(_ fault: Fault, back: String? = nil, in language: Language) {
    self.back = back
    let explanation = fault.explanation(in: language)
    title = FaultWords.title(of: fault.status, in: language)
    attempt = explanation.attempt.isEmpty ? nil : explanation.attempt
    reason = explanation.reason
    remedy = explanation.remedy.isEmpty ? nil : explanation.remedy
  }

  /// A page, or for programs the same as data; for somebody who has to sign in first, the form for that.
  static func response(to error: any Error, _ visit: Visit) async -> Response {
    let fault = Fault(error, site: visit.site)
    var response: Response
    if visit.wantsData {
      response = .json(fault.json(in: visit.language), status: fault.status)
    } else if fault.isOfStranger, visit.site.sessions.entrance == .password {
      response = await SignInPage.instead(visit)
    } else {
      response = await visit.page(
        FaultPage(fault, back: visit.formPage, in: visit.language), status: fault.status)
    }
    if !fault.allowed.isEmpty {
      response.headers[.allow] = fault.allowed.map(\.rawValue).sorted().joined(separator: ", ")
    }
    return response
  }
}

extension Visit {
  /// The page of this server that a form was sent from; nil where nothing was sent, or nobody says from where.
  fileprivate var formPage: String? {
    guard request.method == .post, let referer = request.headers[.referer],
      let authority = request.head.authority
    else { return nil }
    return ["http://", "https://"].lazy.map { $0 + authority }
      .first { referer.hasPrefix($0 + "/") }
      .flatMap { OwnAddress(String(referer.dropFirst($0.count)))?.text }
  }
}

extension Fault {
  /// `error`: `status`, `attempt` (or null), `reason`, `remedy` (or null), `field` (or null).
  func json(in language: Language) -> JSONValue {
    let explanation = explanation(in: language)
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
    return .object([
      .init(
        "error",
        .object([
          .init("status", .number(status.code)), .init("attempt", text(explanation.attempt)),
          .init("reason", .string(explanation.reason)),
          .init("remedy", text(explanation.remedy)), .init("field", .optional(field)),
        ]))
    ])
  }
}
