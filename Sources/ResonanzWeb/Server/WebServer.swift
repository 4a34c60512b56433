import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOSSL
public import ResonanzModel
public import ResonanzStorage
import Synchronization

/// The team's door: an archive in a browser.
///
/// It holds the archive for as long as it runs: commands that read go on working beside it, one that writes
/// is told who has it.
public struct WebServer: Sendable {
  private let site: Site
  /// Nil for a team.
  private let solo: SoloSessions?

  /// For one person on one machine, who gets in by a link.
  ///
  /// - Parameters:
  ///   - archive: opened for writing; closed when the server has ended.
  ///   - name: who acts.
  ///   - report: tells whoever started it, one line a time; the links too.
  /// - Throws: `notLoopback`; what is wrong with the archive or the file of its team.
  public init(
    alone name: String, on archive: Archive, settings: WebSettings,
    clock: @escaping @Sendable () -> Instant = { .now },
    report: @escaping @Sendable (String) -> Void
  ) throws {
    let person = try Team(archive: archive.path).person(named: name)
    let solo = SoloSessions(SignedIn(person: person, name: name, role: .admin))
    self.solo = solo
    site = try Self.site(of: archive, solo, settings, clock, report)
  }

  /// For a team, each of whom gets in with the password of their account.
  ///
  /// - Parameters:
  ///   - archive: opened for writing; closed when the server has ended.
  ///   - report: tells whoever started it, one line a time.
  /// - Throws: `notLoopback`, `noName`, `noAccount`; what is wrong with the certificate, and with the archive or the file of its team.
  public init(
    teamOf archive: Archive, settings: WebSettings,
    clock: @escaping @Sendable () -> Instant = { .now },
    report: @escaping @Sendable (String) -> Void
  ) throws {
    let accounts = Accounts(archive: archive.path, clock: clock)
    guard try accounts.all().contains(where: { !$0.isDisabled }) else { throw WebError.noAccount }
    solo = nil
    site = try Self.site(of: archive, TeamSessions(accounts), settings, clock, report)
  }

  private static func site(
    of archive: Archive, _ sessions: any Sessions, _ settings: WebSettings,
    _ clock: @escaping @Sendable () -> Instant, _ report: @escaping @Sendable (String) -> Void
  ) throws -> Site {
    try settings.check()
    var certificate: TLSConfiguration?
    if case .own(let file, let key) = settings.encryption {
      certificate = try OwnCertificate.configuration(certificate: file, key: key, at: clock())
    }
    return Site(
      archive: try ArchiveAccess(to: archive, readers: settings.limits.readers),
      team: Team(archive: archive.path), sessions: sessions,
      uploads: Uploads(archive: archive.path), addresses: Addresses(settings), settings: settings,
      certificate: certificate, clock: clock, report: report)
  }

  /// Serves until the system asks the process to end (SIGTERM, SIGINT): then what was asked for before is
  /// answered, and the archive is closed.
  ///
  /// - Throws: `portTaken`, `cannotListen`; what went wrong when the archive was closed.
  public func run() async throws {
    OpenFiles.raiseLimit()
    FreedMemory.returnsToTheSystem()
    do {
      try await WebApplication.application(of: site) { port in announce(port) }
        .runService()
    } catch let error as IOError {
      try? site.archive.close()
      throw error.errnoCode == EADDRINUSE
        ? WebError.portTaken(host: site.settings.host, port: site.settings.port)
        : WebError.cannotListen(
          host: site.settings.host, port: site.settings.port, reason: String(describing: error))
    }
    try site.archive.close()
    // An import that was under way has its file until its end.
    site.uploads.clear()
    site.report(ServerWords.closed(in: site.settings.language))
  }

  private func announce(_ port: Int) {
    site.addresses.bind(to: port)
    let (addresses, language, report) = (site.addresses, site.settings.language, site.report)
    site.archive.serves(at: "\(addresses.origin)/")
    report(ServerWords.begun(archive: site.archive.path, byLink: solo != nil, in: language))
    report("  \(addresses.origin)\(solo.map { "/login?token=\($0.newLink())" } ?? "/")")
    if case .proxy = site.settings.encryption {
      report(ServerWords.behindProxy(site.settings.host, port, in: language))
    }
    report(ServerWords.howToEnd(in: language))
    solo?.whenUsed { token in
      report(ServerWords.anotherBrowser(in: language))
      report("  \(addresses.origin)/login?token=\(token)")
    }
  }
}
