import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel

/// Lets somebody in, and out again.
struct LoginPage: Page {
  static let template = "LoginPage"

  let title: String

  /// By a link. The page leads on by itself: a browser that came from somewhere else would not send its new
  /// cookie to a page that it is sent on to.
  static func show(_ visit: Visit) async throws -> Response {
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
    var response = await visit.page(page)
    response.headers[.setCookie] = cookie(begun.token, visit)
    return response
  }

  /// Ends the session of this browser.
  static func leave(_ visit: Visit) async throws -> Response {
    let name = visit.site.addresses.cookieName
    if let token = BrowserCookies(visit.request)[name] { try await visit.site.sessions.end(token) }
    var response = Response.seeOther("/")
    response.headers[.setCookie] = "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict"
    return response
  }

  /// Without an end of its own: the browser forgets it when it is closed, the server earlier.
  private static func cookie(_ token: String, _ visit: Visit) -> String {
    "\(visit.site.addresses.cookieName)=\(token); Path=/; HttpOnly; SameSite=Strict"
  }

  private static func isPrefetched(_ request: Request) -> Bool {
    ["Sec-Purpose", "Purpose", "X-Moz"].contains { name in
      HTTPField.Name(name).flatMap { request.headers[$0] }?.hasPrefix("prefetch") ?? false
    }
  }
}
