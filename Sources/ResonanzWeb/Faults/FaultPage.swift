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
  /// What was written into that, where the form can't be shown with it.
  let typed: [String]
  let hasTyped: Bool

  init(_ fault: Fault, back: String? = nil, typed: [String] = [], in language: Language) {
    self.back = back
    (self.typed, hasTyped) = (typed, !typed.isEmpty)
    let explanation = fault.explanation(in: language)
    title = FaultWords.title(of: fault.status, in: language)
    attempt = explanation.attempt.isEmpty ? nil : explanation.attempt
    reason = explanation.reason
    remedy = explanation.remedy.isEmpty ? nil : explanation.remedy
  }

  /// The form that was filled in with the reason beside it, or else a page; for programs the same as data; for somebody
  /// who has to sign in first, the form for that.
  ///
  /// - Parameter isChecked: whether the request passed all checks, so that another page may be made for it.
  static func response(
    to error: any Error, _ visit: Visit, isChecked: Bool = false
  ) async -> Response {
    let fault = Fault(error, site: visit.site)
    var response: Response
    if visit.wantsData {
      response = .json(fault.json(in: visit.language), status: fault.status)
    } else if fault.isOfStranger, visit.site.sessions.entrance == .password {
      response = await SignInPage.instead(visit)
    } else if isChecked, let again = await visit.formAgain(fault) {
      response = again
    } else {
      response = await visit.page(
        FaultPage(
          fault, back: visit.request.method == .post ? visit.formPage?.text : nil,
          typed: TypedTexts.all(of: visit.form),
          in: visit.language),
        status: fault.status)
    }
    if !fault.allowed.isEmpty {
      response.headers[.allow] = fault.allowed.map(\.rawValue).sorted().joined(separator: ", ")
    }
    return response
  }
}

extension Visit {
  /// The page of this server that a form was sent from; nil where nothing was sent, or nobody says from where.
  var formPage: OwnAddress? {
    guard let referer = request.headers[.referer],
      let authority = request.head.authority
    else { return nil }
    return ["http://", "https://"].lazy.map { $0 + authority }
      .first { referer.hasPrefix($0 + "/") }
      .flatMap { OwnAddress(String(referer.dropFirst($0.count))) }
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
