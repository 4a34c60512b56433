public import ResonanzModel

/// How the server is started.
public struct WebSettings: Sendable, Equatable {
  /// The address that it listens on: a number of IPv4 or IPv6, or `localhost`.
  public var host: String
  /// 0 takes any that is free.
  public var port: Int
  /// What people are spoken to in who ask for nothing else.
  public var language: Language
  /// Of the program.
  public var version: String
  /// What it takes and how long it waits.
  public var limits: ServerLimits

  /// The port that nothing else is likely to have taken.
  public static let usualPort = 8030

  public init(
    host: String = "127.0.0.1", port: Int = usualPort, language: Language = .german,
    version: String = "", limits: ServerLimits = ServerLimits()
  ) {
    self.host = host
    self.port = port
    self.language = language
    self.version = version
    self.limits = limits
  }

  /// Whether only this machine reaches it (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3).
  public var isLoopback: Bool {
    let name = host.lowercased()
    if name == "localhost" || name == "::1" { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

/// What the server takes from others, and how long it waits for it.
public struct ServerLimits: Sendable, Equatable {
  /// Bytes of all headers of a request together.
  public var headers = 32 * 1024
  /// Headers of a request.
  public var headerCount = 100
  /// Seconds for the whole head of a request, and between two requests of a connection.
  public var idleSeconds = 30
  /// Connections at a time; more wait until one is closed.
  public var connections = 900
  /// Bytes of a form.
  public var form = 256 * 1024
  /// Seconds that a report may count.
  public var reportSeconds = 120
  /// Connections to the archive that read at the same time.
  public var readers = 3

  public init() {}
}
