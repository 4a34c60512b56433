import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What every answer tells the browser: to run nothing and load nothing but what this server has, to show it
/// in no frame, and to keep nothing.
struct SecurityHeaders: RouterMiddleware {
  /// Whether the server itself encrypts. Then the browser never speaks to it in any other way (RFC 6797), for 30 days
  /// after each visit: not for longer, since it holds for whatever else is at that name. A proxy says so itself.
  let isEncrypted: Bool

  /// https://www.w3.org/TR/CSP3/
  static let policy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  private static let fields: [(name: String, value: String)] = [
    ("Content-Security-Policy", policy),
    ("X-Content-Type-Options", "nosniff"),
    // Nothing of an address goes to anybody else. Not `no-referrer`: then a browser would say of this
    // server's own forms that they come from nowhere (`Origin: null`), and they could not be told from others'.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for field in Self.fields {
      if let name = HTTPField.Name(field.name) { response.headers[name] = field.value }
    }
    if isEncrypted { response.headers[.strictTransportSecurity] = "max-age=2592000" }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }
}
