import HTTPTypes
import ResonanzModel

/// Why a request was not done, in words for whoever asked, with what HTTP calls it.
struct Fault: Error, Sendable {
  let status: HTTPResponse.Status
  let attempt: Wording
  let reason: Wording
  let remedy: Wording
  /// Which of what was sent it is about.
  var field: String?
  /// Names of fields of a page's form that it can be about, where `field` says none.
  var controls: [String] = []
  /// The methods by which the path is there; of `methodNotAllowed`.
  var allowed: [HTTPRequest.Method] = []

  init(
    _ status: HTTPResponse.Status, _ reason: Wording, _ remedy: Wording, attempt: Wording = .none,
    field: String? = nil
  ) {
    self.status = status
    self.attempt = attempt
    self.reason = reason
    self.remedy = remedy
    self.field = field
  }

  /// The same about a field of a page's form.
  func about(_ control: String) -> Fault {
    var fault = self
    fault.controls = [control]
    return fault
  }

  /// Whether somebody has to sign in first.
  var isOfStranger: Bool { status == .unauthorized }

  /// Why, and what to do now, for a page that says itself what was being done.
  func sentence(in language: Language) -> String {
    let said = explanation(in: language)
    return [said.reason, said.remedy].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What it says in a language.
  func explanation(in language: Language) -> Explanation {
    Explanation(
      attempt: attempt(in: language), reason: reason(in: language), remedy: remedy(in: language))
  }
}

extension Wording {
  /// Says nothing.
  static let none = Wording(german: "", english: "")
}
