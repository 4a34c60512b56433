import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import Synchronization
import TestSupport

@testable import ResonanzWeb

/// The site of the invented city, at a fixed time, with a browser of every role.
struct InventedSite {
  let city: InventedArchive
  let site: Site
  /// What whoever runs the server was told.
  let told = Told()

  init(
    _ city: InventedArchive, language: Language = .german, sessions: any Sessions = RoleSessions(),
    addresses: Addresses = Addresses(host: "127.0.0.1"), streams: Int = 300, upload: Int? = nil
  ) throws {
    self.city = city
    let told = told
    var settings = WebSettings(language: language)
    settings.limits.form = 4096
    // The tests' client waits for the end of what it gets.
    settings.limits.streamSeconds = 0
    settings.limits.streams = streams
    settings.limits.upload = upload ?? settings.limits.upload
    site = Site(
      // A second writer in the same process would wait for the first; the lock is the archive's own.
      archive: try ArchiveAccess(to: city.archive, readers: 2),
      team: Team(archive: city.path), sessions: sessions, uploads: Uploads(archive: city.path),
      addresses: addresses,
      settings: settings, clock: { Instant(iso: "2016-12-02T10:30:00.000Z")! },
      report: { told.add($0) })
  }

  /// Asks for something.
  ///
  /// - Parameters:
  ///   - role: who asks; nil: nobody that is known.
  ///   - form: what is sent, by a form of the site's own; nil: nothing is.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, as role: Role? = .admin,
    form: FormFields? = nil, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var fields = headers
    if let role {
      fields.append(HTTPField(name: .cookie, value: "resonanz-session=\(role.rawValue)"))
    }
    if let form {
      fields[.contentType] = fields[.contentType] ?? "application/x-www-form-urlencoded"
      fields[.origin] = fields[.origin] ?? "http://localhost"
      return try await send(path, method, fields, ByteBuffer(string: form.text))
    }
    return try await send(path, method, fields, nil)
  }

  func send(
    _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?
  ) async throws -> TestResponse {
    try await WebApplication.application(of: site).test(.router) { client in
      try await client.execute(uri: path, method: method, headers: headers, body: body)
    }
  }
}

/// A browser whose token is the name of a role has it.
struct RoleSessions: Sessions {
  let entrance = Entrance.link

  static let name = "Anna Muster"

  func session(_ token: String, at time: Instant, isSeen: Bool) -> SignedIn? {
    Role(rawValue: token).map { SignedIn(person: Invented.anna, name: Self.name, role: $0) }
  }

  func begin(_ proof: Proof, at time: Instant) -> (token: String, session: SignedIn)? { nil }

  func end(_ token: String) {}
}

/// Lines that somebody was told.
final class Told: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  func add(_ line: String) { kept.withLock { $0.append(line) } }
}

extension TestResponse {
  /// What it says.
  var text: String { String(buffer: body) }

  /// The same, whatever is in the files that it names: those have tests of their own.
  var page: String { text.replacing(/\/assets\/[0-9a-f]{16}\//, with: "/assets/…/") }

  /// The same without the files of a report: which can be made says what is installed.
  var pageWithoutFiles: String {
    page.replacing(
      /(?s)<details class="files">.*?<\/details>/,
      with: "…")
  }
}
