import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The token by which a program says who it is (RFC 6750, 2.1). No page of others can make a browser send one.
enum BearerToken {
  /// Nil where there is none.
  static func token(of request: Request) -> String? {
    guard let value = request.headers[.authorization] else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1])
  }
}
