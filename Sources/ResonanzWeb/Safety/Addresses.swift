import Synchronization

/// Under which addresses a browser finds the server. A page of somebody else whose name was made to lead
/// here (DNS rebinding) asks for another one, and is refused.
final class Addresses: Sendable {
  private let host: String
  private let port: Mutex<Int?>

  /// - Parameters:
  ///   - host: that the server listens on.
  ///   - port: nil until it is known: then an address without a port is meant.
  init(host: String, port: Int? = nil) {
    self.host = host.lowercased()
    self.port = Mutex(port)
  }

  /// The server listens on it now.
  func bind(to port: Int) { self.port.withLock { $0 = port } }

  /// Where the server is, as a link begins: `http://127.0.0.1:8030`.
  var origin: String { "http://\(authorities[0])" }

  /// Whether a request's `Host` is one of the server's addresses.
  func admits(host: String?) -> Bool {
    host.map { authorities.contains($0.lowercased()) } ?? false
  }

  /// Whether a request's `Origin` is one of the server's own pages.
  func admits(origin: String) -> Bool {
    authorities.contains { "http://\($0)" == origin.lowercased() }
  }

  /// The name of the cookie of a session. A browser keeps cookies by host, whatever the port: two servers on one
  /// machine must not take each other's.
  var cookieName: String {
    "resonanz-session" + (port.withLock { $0 }.map { "-\($0)" } ?? "")
  }

  /// The host as it was named, and the other names of this machine for itself.
  private var authorities: [String] {
    let names = [host] + ["127.0.0.1", "localhost", "::1"].filter { $0 != host }
    let port = port.withLock { $0 }
    return names.map { name in
      let written = name.contains(":") ? "[\(name)]" : name
      return port.map { $0 == 80 ? written : "\(written):\($0)" } ?? written
    }
  }
}
