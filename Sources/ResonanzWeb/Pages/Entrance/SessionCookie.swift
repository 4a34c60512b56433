import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What makes a browser the one that somebody signed in with. No script reads it and no other site sends it along
/// (RFC 6265bis, 4.1.2). Without an end of its own: the browser forgets it when it is closed, the server earlier.
struct SessionCookie {
  private let addresses: Addresses

  init(_ addresses: Addresses) { self.addresses = addresses }

  /// The token that a browser has.
  func token(of request: Request) -> String? { BrowserCookies(request)[addresses.cookieName] }

  /// A response that gives a browser a token.
  func giving(_ token: String, to response: Response) -> Response { setting(token, "", response) }

  /// A response that takes it away again.
  func taken(from response: Response) -> Response { setting("", "; Max-Age=0", response) }

  private func setting(_ token: String, _ lifetime: String, _ response: Response) -> Response {
    var response = response
    let secure = addresses.isEncrypted ? "; Secure" : ""
    response.headers.append(
      HTTPField(
        name: .setCookie,
        value:
          "\(addresses.cookieName)=\(token); Path=/\(lifetime); HttpOnly; SameSite=Strict\(secure)")
    )
    return response
  }
}
