import Synchronization

/// Under which addresses a browser finds the server. A page of somebody else whose name was made to lead
/// here (DNS rebinding) asks for another one, and is refused.
final class Addresses: Sendable {
  /// The names of a machine for itself.
  private static let loopback = ["127.0.0.1", "localhost", "::1"]

  /// Whether what a browser sends is encrypted, by the server or by a proxy before it.
  let isEncrypted: Bool
  private let names: [String]
  /// Whether the port is another one than the server listens on.
  private let isOfProxy: Bool
  private let port: Mutex<Int?>

  /// - Parameters:
  ///   - names: hosts; the first one is shown.
  ///   - port: nil until it is known: then an address without a port is meant.
  init(names: [String], isEncrypted: Bool = false, isOfProxy: Bool = false, port: Int? = nil) {
    var seen: Set<String> = []
    self.names = names.map { $0.lowercased() }.filter { seen.insert($0).inserted }
    (self.isEncrypted, self.isOfProxy) = (isEncrypted, isOfProxy)
    self.port = Mutex(port)
  }

  /// A server of a machine for itself, by the host that it listens on and the other names of that.
  convenience init(host: String, port: Int? = nil) {
    self.init(names: [host] + Self.loopback, port: port)
  }

  /// Those that a server is to have that is started so.
  convenience init(_ settings: WebSettings) {
    switch settings.encryption {
    case .none: self.init(host: settings.host)
    case .own:
      let host = settings.isEverywhere ? [] : [settings.host]
      let isOwnMachine = settings.isEverywhere || settings.isLoopback
      self.init(
        names: settings.names + host + (isOwnMachine ? Self.loopback : []), isEncrypted: true)
    case .proxy(let origin):
      self.init(names: [origin.host], isEncrypted: true, isOfProxy: true, port: origin.port)
    }
  }

  /// The server listens on it now.
  func bind(to port: Int) {
    if !isOfProxy { self.port.withLock { $0 = port } }
  }

  /// Where the server is, as a link begins: `http://127.0.0.1:8030`.
  var origin: String { scheme + authorities[0] }

  /// Whether a request's `Host` is one of the server's addresses.
  func admits(host: String?) -> Bool {
    host.map { authorities.contains($0.lowercased()) } ?? false
  }

  /// Whether a request's `Origin` is one of the server's own pages.
  func admits(origin: String) -> Bool {
    authorities.contains { scheme + $0 == origin.lowercased() }
  }

  /// The name of the cookie of a session. A browser keeps cookies by host, whatever the port: two servers on one
  /// machine must not take each other's. One of `__Host-` is believed only where it came encrypted, from the host
  /// itself (RFC 6265bis, 4.1.3.2).
  var cookieName: String {
    (isEncrypted ? "__Host-" : "") + "resonanz-session"
      + (port.withLock { $0 }.map { "-\($0)" } ?? "")
  }

  private var scheme: String { isEncrypted ? "https://" : "http://" }

  private var authorities: [String] {
    let (port, usual) = (port.withLock { $0 }, isEncrypted ? 443 : 80)
    return names.map { name in
      let written = name.contains(":") ? "[\(name)]" : name
      return port.map { $0 == usual ? written : "\(written):\($0)" } ?? written
    }
  }
}
