import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel

/// Lets somebody in by a link.
struct LoginPage: Page {
  static let template = "LoginPage"

  let title: String

  /// By a link, or to where one gives name and password. The page leads on by itself: a browser that came from
  /// somewhere else would not send its new cookie to a page that it is sent on to.
  static func show(_ visit: Visit) async throws -> Response {
    if visit.site.sessions.entrance == .password { return await SignInPage.show(visit) }
    guard let link = visit.query["token"] else {
      throw Fault.signedOut(visit.site.sessions.entrance)
    }
    // A browser that looks ahead must not use up what its owner then opens.
    guard visit.request.method == .get, !isPrefetched(visit.request) else { throw Fault.prefetched }
    guard let begun = try await visit.site.sessions.begin(.link(link), at: visit.time) else {
      // Whoever is in already may come by an old one, as when a browser opens its windows again.
      if visit.session != nil { return .seeOther("/") }
      throw Fault.usedLink
    }
    let page = LoginPage(title: EntranceWords.welcome(in: visit.language))
    return SessionCookie(visit.site.addresses).giving(begun.token, to: await visit.page(page))
  }

  /// Ends the session of this browser.
  static func leave(_ visit: Visit) async throws -> Response {
    let cookie = SessionCookie(visit.site.addresses)
    if let token = cookie.token(of: visit.request) { try await visit.site.sessions.end(token) }
    return cookie.taken(from: .seeOther("/"))
  }

  private static func isPrefetched(_ request: Request) -> Bool {
    ["Sec-Purpose", "Purpose", "X-Moz"].contains { name in
      HTTPField.Name(name).flatMap { request.headers[$0] }?.hasPrefix("prefetch") ?? false
    }
  }
}
