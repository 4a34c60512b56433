import Hummingbird
import HummingbirdCore

/// Refuses what was meant for another address.
struct HostCheck: RouterMiddleware {
  let addresses: Addresses

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard addresses.admits(host: request.head.authority) else { throw Fault.foreignHost }
    return try await next(request, context)
  }
}
