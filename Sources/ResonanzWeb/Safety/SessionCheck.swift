import Hummingbird
import HummingbirdCore

/// Finds out who asks. Whether they may is for the table of routes to say.
struct SessionCheck: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = BearerToken.token(of: request) {
      guard request.uri.path.hasPrefix(Operation.root),
        let machine = try await site.sessions.machine(token)
      else { throw Fault.badToken }
      context.session = machine
    } else if let token = SessionCookie(site.addresses).token(of: request) {
      context.session = try await site.sessions.session(
        token, at: site.clock(), isSeen: request.uri.path != LiveStream.path)
    }
    return try await next(request, context)
  }
}
