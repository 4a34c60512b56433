public import ResonanzModel

/// How the server is started.
public struct WebSettings: Sendable, Equatable {
  /// The address that it listens on: a number of IPv4 or IPv6, or `localhost`.
  public var host: String
  /// 0 takes any that is free.
  public var port: Int
  /// What keeps others from reading along.
  public var encryption: Encryption
  /// Under which names browsers find it, beside its host; the first one is shown.
  public var names: [String]
  /// What people are spoken to in who ask for nothing else.
  public var language: Language
  /// Of the program.
  public var version: String
  /// What it takes and how long it waits.
  public var limits: ServerLimits

  /// The port that nothing else is likely to have taken.
  public static let usualPort = 8030

  public init(
    host: String = "127.0.0.1", port: Int = usualPort, encryption: Encryption = .none,
    names: [String] = [], language: Language = .german, version: String = "",
    limits: ServerLimits = ServerLimits()
  ) {
    self.host = host
    self.port = port
    self.encryption = encryption
    self.names = names
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

  /// Whether it listens at every address that the machine has, none of which is a name.
  var isEverywhere: Bool { ["0.0.0.0", "::"].contains(host) }

  /// - Throws: `notLoopback` where others could read along; `noName` where nobody could say where it is.
  public func check() throws(WebError) {
    switch encryption {
    case .none: if !isLoopback { throw .notLoopback(host: host) }
    case .own: if isEverywhere, names.isEmpty { throw .noName(host: host) }
    case .proxy: break
    }
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
  /// Pages that look on at a time; more have to be loaded anew to see what others do.
  public var streams = 300
  /// Seconds after which such a page asks anew; and how often it is told that the server is there still, which
  /// proxies and closed lids make necessary.
  public var streamSeconds = 3600
  public var heartbeatSeconds = 15
  /// Bytes of a file that is sent to be imported.
  public var upload = 200 * 1024 * 1024
  /// Bytes that are read on of a file that was refused, and of anything else.
  public var unreadFile = 1024 * 1024 * 1024
  public var unreadForm = 64 * 1024 * 1024
  /// Connections to the archive that read at the same time.
  public var readers = 3

  public init() {}
}
