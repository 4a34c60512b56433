import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// One's own account: what it may do, and another password.
struct AccountPage: Page {
  static let template = "AccountPage"

  let title: String
  /// For a browser that keeps passwords.
  let name: String
  let role: String
  let rule: String
  let minimum = String(PasswordRule.minimum)
  /// Why the password is not another one now.
  let fault: String?
  /// What was done.
  let done: String?

  private init(_ visit: Visit, fault: String? = nil, done: String? = nil) throws {
    let person = try visit.person
    let words = AccountWords(language: visit.language)
    (title, name) = (words.title, person.name)
    role = words.role(person.role)
    rule = words.rule
    (self.fault, self.done) = (fault, done)
  }

  /// `changed`: the password was just now.
  static func show(_ visit: Visit) async throws -> Response {
    guard visit.site.sessions.entrance == .password else { throw Fault.notFound }
    let words = AccountWords(language: visit.language)
    let isChanged = visit.query["changed"] != nil
    return await visit.page(try AccountPage(visit, done: isChanged ? words.changed : nil))
  }

  /// `present`, `new`, `again`. Whoever else is in with this account is out then; this browser stays in, with a
  /// fresh token.
  static func changePassword(_ visit: Visit) async throws -> Response {
    let (sessions, name) = (visit.site.sessions, try visit.person.name)
    guard sessions.entrance == .password else { throw Fault.notFound }
    let words = AccountWords(language: visit.language)
    let new = visit.form["new"] ?? ""
    guard new == visit.form["again"] ?? "" else {
      return try await refused(visit, words.different, .unprocessableContent)
    }
    do {
      try await sessions.changePassword(of: name, from: visit.form["present"] ?? "", to: new)
      let proof = Proof.password(name: name, password: new)
      guard let begun = try await sessions.begin(proof, at: visit.time) else {
        throw Fault.signedOut(sessions.entrance)
      }
      return SessionCookie(visit.site.addresses)
        .giving(begun.token, to: .seeOther("/account?changed=1"))
    } catch StorageError.account(.wrongPassword) {
      return try await refused(visit, words.wrong, .unprocessableContent)
    } catch StorageError.account(let reason) {
      let text = reason.explanation(in: visit.language).line
      return try await refused(visit, text, Fault.status(of: reason))
    }
  }

  private static func refused(
    _ visit: Visit, _ reason: String, _ status: HTTPResponse.Status
  ) async throws -> Response {
    await visit.page(try AccountPage(visit, fault: reason), status: status)
  }
}
