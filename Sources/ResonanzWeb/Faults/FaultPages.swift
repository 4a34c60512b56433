import Hummingbird
import HummingbirdCore

/// Makes of what the checks refuse, and of what no route is for, a page with words.
struct FaultPages: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return await FaultPage.response(to: error, Visit(request, context, site))
    }
  }
}
