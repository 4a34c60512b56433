import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore

/// Puts together what answers requests.
enum WebApplication {
  /// The application of a site.
  ///
  /// - Parameter isBound: is told the port when it listens.
  static func application(
    of site: Site, isBound: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let limits = site.settings.limits
    let channel = HTTP1Channel.Configuration(
      idleTimeout: .seconds(Int64(limits.idleSeconds)),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers,
        maxHeaderFieldCount: limits.headerCount))
    let configuration = ApplicationConfiguration(
      address: .hostname(site.settings.host, port: site.settings.port),
      availableConnectionsDelegate: MaximumAvailableConnections(limits.connections))
    let plain = HTTPServerBuilder.http1(configuration: channel)
    return Application(
      router: Routing.router(of: RouteTable.all, on: site),
      server: try site.certificate.map { try .tls(plain, tlsConfiguration: $0) } ?? plain,
      configuration: configuration,
      onServerRunning: { isBound($0.localAddress?.port ?? site.settings.port) },
      // What goes wrong is told to whoever asked, and to whoever runs the server; a log of who reads what
      // is nobody's business.
      logger: Logger(label: "resonanz", factory: { _ in SwiftLogNoOpLogHandler() }))
  }
}
