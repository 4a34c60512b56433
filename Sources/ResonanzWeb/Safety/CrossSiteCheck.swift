import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Refuses what pages of others want to change here with the rights of whoever looks at them. A browser says
/// where a request comes from, and no page can make it say otherwise
/// (https://fetch.spec.whatwg.org/#origin-header, https://www.w3.org/TR/fetch-metadata/).
struct CrossSiteCheck: RouterMiddleware {
  let addresses: Addresses

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard
      request.method == .get || request.method == .head || isOfProgram(request) || isOwn(request)
    else {
      throw Fault.crossSite
    }
    return try await next(request, context)
  }

  /// Whether it comes with a token of its own, or with nothing by which it could have anybody's rights.
  private func isOfProgram(_ request: Request) -> Bool {
    request.uri.path.hasPrefix(Operation.root)
      && (BearerToken.token(of: request) != nil
        || SessionCookie(addresses).token(of: request) == nil)
  }

  /// Whatever it says must be right, and it must say something.
  private func isOwn(_ request: Request) -> Bool {
    let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    let origin = request.headers[.origin]
    if site == nil, origin == nil { return false }
    return (site ?? "same-origin") == "same-origin" && origin.map(addresses.admits(origin:)) ?? true
  }
}
