/// What keeps others on the way between a browser and the server from reading along (TLS, RFC 8446).
public enum Encryption: Sendable, Equatable {
  /// Nothing: what is said does not leave the machine.
  case none
  /// The server itself, with a certificate and its private key: files in PEM. A browser must find it under a name
  /// that stands in the certificate.
  case own(certificate: String, key: String)
  /// A proxy before the server, at the address that people type. What the proxy says of them is not believed.
  case proxy(PublicOrigin)
}

/// An address that people type: `https://resonanz.seedorf.example`, or with a port.
public struct PublicOrigin: Sendable, Equatable {
  /// In lower case; an address of IPv6 without brackets.
  public let host: String
  public let port: Int

  /// Nil where it isn't one, or where something comes after it: Resonanz has a name of its own.
  public init?(_ text: String) {
    let pattern =
      /(?i)https:\/\/(?:([a-z0-9](?:[a-z0-9.\-]*[a-z0-9])?)|\[([0-9a-f:.]+)\])(?::(\d{1,5}))?\/?/
    guard let match = text.wholeMatch(of: pattern), let host = match.1 ?? match.2 else {
      return nil
    }
    let port = match.3.map { Int($0) ?? 0 } ?? 443
    guard (1...65535).contains(port) else { return nil }
    self.host = host.lowercased()
    self.port = port
  }
}
