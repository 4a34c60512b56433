import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What a browser kept for this server (RFC 6265, 4.2).
struct BrowserCookies {
  private let fields: [(name: Substring, value: Substring)]

  init(_ request: Request) {
    fields = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap {
      let parts = $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return (parts[0].trimmingPrefix(while: \.isWhitespace), parts[1])
    }
  }

  subscript(_ name: String) -> String? {
    fields.first { $0.name == name }.map { String($0.value) }
  }
}
