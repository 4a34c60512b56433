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
      request.method == .get || request.method == .head || isOwn(request)
        || BearerToken.token(of: request) != nil
    else {
      throw Fault.crossSite
    }
    return try await next(request, context)
  }

  /// Whatever it says must be right, and it must say something.
  private func isOwn(_ request: Request) -> Bool {
    let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    let origin = request.headers[.origin]
    if site == nil, origin == nil { return false }
    return (site ?? "same-origin") == "same-origin" && origin.map(addresses.admits(origin:)) ?? true
  }
}
