import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Lets somebody in by name and password.
struct SignInPage: Page {
  static let template = "SignInPage"

  let title: String
  /// Why they are not in; nil: they did not try.
  let notice: String?
  /// What they typed before.
  let name: String?
  /// Where they wanted to go.
  let back: String?
  /// What they wrote before into a form that was not taken.
  let typed: [String]
  let hasTyped: Bool

  private init(
    _ visit: Visit, notice: String? = nil, name: String? = nil, back: String? = nil,
    typed: [String] = []
  ) {
    title = EntranceWords.signIn(in: visit.language)
    (self.notice, self.name, self.back) = (notice, name, back)
    (self.typed, hasTyped) = (typed, !typed.isEmpty)
  }

  /// The form; whoever is in already goes on.
  static func show(_ visit: Visit) async -> Response {
    visit.session == nil ? await visit.page(SignInPage(visit)) : .seeOther("/")
  }

  /// In place of a page for those who are known, which they then get.
  static func instead(_ visit: Visit) async -> Response {
    let isAsked = visit.request.method == .get
    let page = SignInPage(
      visit, notice: isAsked ? nil : EntranceWords.unsaved(in: visit.language),
      back: isAsked ? visit.request.uri.string : nil, typed: TypedTexts.all(of: visit.form))
    return await visit.page(page, status: .unauthorized)
  }

  /// `name`, `password`, and `back`: the page to go on to. A browser always gets a fresh token, whatever it came
  /// with.
  static func signIn(_ visit: Visit) async throws -> Response {
    let sessions = visit.site.sessions
    guard sessions.entrance == .password else { throw Fault.signedOut(sessions.entrance) }
    let (name, back) = (visit.form["name"] ?? "", visit.form["back"])
    let proof = Proof.password(name: name, password: visit.form["password"] ?? "")
    do {
      guard let begun = try await sessions.begin(proof, at: visit.time) else {
        throw StorageError.account(.wrongPassword)
      }
      let cookie = SessionCookie(visit.site.addresses)
      if let former = cookie.token(of: visit.request) { try await sessions.end(former) }
      let address = back.flatMap(OwnAddress.init)?.text ?? "/"
      return cookie.giving(begun.token, to: .seeOther(address))
    } catch StorageError.account(let reason) {
      let page = SignInPage(
        visit, notice: reason.explanation(in: visit.language).line, name: name, back: back)
      return await visit.page(page, status: Fault.status(of: reason))
    }
  }
}
