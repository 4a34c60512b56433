import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A browser is told what it may do")
struct SecurityHeaderTests {
  @Test(
    "with every answer, a refusal too",
    arguments: ["/", "/nowhere", "/health", Assets.address("resonanz.css"), "/api/nowhere"])
  func everywhere(path: String) async throws {
    let site = try InventedSite(InventedArchive())
    let headers = try await site.ask(path).headers
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    #expect(
      header("Content-Security-Policy")
        == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    #expect(header("X-Content-Type-Options") == "nosniff")
    #expect(header("Referrer-Policy") == "same-origin")
    #expect(header("Cross-Origin-Opener-Policy") == "same-origin")
    #expect(header("Cross-Origin-Resource-Policy") == "same-origin")
  }

  @Test("to keep no page, and its look for good")
  func keeping() async throws {
    let site = try InventedSite(InventedArchive())
    #expect(try await site.ask("/").headers[.cacheControl] == "no-store")
    let style = try await site.ask(Assets.address("resonanz.css"), as: nil)
    #expect(style.headers[.cacheControl] == "public, max-age=31536000, immutable")
    #expect(style.headers[.contentType] == "text/css; charset=utf-8")
  }
}

@Suite("A page of somebody else wants to change something here")
struct CrossSiteTests {
  /// What a browser says of where a request comes from, and whether it is let through.
  static let origins: [(origin: String?, site: String?, isOwn: Bool)] = [
    ("http://localhost", "same-origin", true), ("http://127.0.0.1", nil, true),
    ("http://LOCALHOST", nil, true), (nil, "same-origin", true), (nil, nil, false),
    ("null", nil, false), ("null", "same-origin", false), ("https://localhost", nil, false),
    ("http://localhost.evil.example", nil, false), ("http://evil.example", "cross-site", false),
    ("http://localhost", "cross-site", false), ("http://localhost:8031", "same-site", false),
    (nil, "same-site", false), (nil, "none", false), (nil, "cross-site", false),
  ]

  @Test("and is let through only where the browser says that it is none", arguments: origins)
  func origin(origin: String?, fetchSite: String?, isOwn: Bool) async throws {
    let site = try InventedSite(InventedArchive())
    var headers: HTTPFields = [:]
    headers[.origin] = origin
    headers[HTTPField.Name("Sec-Fetch-Site")!] = fetchSite
    headers[.cookie] = "resonanz-session=admin"
    let response = try await site.send("/logout", .post, headers, nil)
    #expect(response.status == (isOwn ? .seeOther : .forbidden))
  }
}

@Suite("Something is meant for another address")
struct AddressTests {
  @Test(
    "and is refused", arguments: [nil, "evil.example", "localhost", "127.0.0.1:8031", "0:8030"])
  func foreign(host: String?) {
    #expect(!Addresses(host: "127.0.0.1", port: 8030).admits(host: host))
  }

  @Test(
    "but not by the names that a machine has for itself",
    arguments: ["127.0.0.1:8030", "localhost:8030", "LocalHost:8030", "[::1]:8030"])
  func own(host: String) {
    #expect(Addresses(host: "127.0.0.1", port: 8030).admits(host: host))
  }

  @Test("and two servers on one machine don't take each other's cookies")
  func cookies() {
    let names = [8030, 8031].map { Addresses(host: "127.0.0.1", port: $0).cookieName }
    #expect(Set(names).count == 2)
  }

  @Test(
    "and one that others reach is not listened on",
    arguments: [
      ("127.0.0.1", true), ("127.8.9.1", true), ("localhost", true), ("::1", true),
      ("0.0.0.0", false), ("127.0.0.1.evil.example", false), ("192.168.1.4", false), ("::", false),
      ("127.0.0.300", false), ("127.1", false),
    ])
  func loopback(host: String, isLoopback: Bool) {
    #expect(WebSettings(host: host).isLoopback == isLoopback)
  }
}

@Suite("Somebody sends too much, or something else than a form")
struct SizeTests {
  @Test("and it is refused before it is read whole")
  func tooLarge() async throws {
    let site = try InventedSite(InventedArchive())
    let form = FormFields([("text", String(repeating: "a", count: 5000))])
    let response = try await site.ask("/logout", .post, form: form)
    #expect(response.status == .contentTooLarge)
    #expect(response.text.contains("Es dürfen 4 KB sein."))
  }

  @Test("and it is refused")
  func noForm() async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask(
      "/logout", .post, form: FormFields([("a", "b")]), headers: [.contentType: "text/plain"])
    #expect(response.status == .unsupportedMediaType)
  }
}

@Suite("Somebody is refused who still sends")
struct UnreadBodyTests {
  @Test(
    "and is heard to the end, of a file longer than of a form, unless that is too far",
    arguments: [
      ("/import/files", nil, 1_073_741_824), ("/api/import/files", 300_000_000, 1_073_741_824),
      ("/import/files", 2_000_000_000, 0), ("/type", nil, 67_108_864),
      ("/type", 20_000_000, 67_108_864),
      ("/type", 300_000_000, 0), (nil, nil, 67_108_864),
    ] as [(String?, Int?, Int)])
  func heard(path: String?, announced: Int?, limit: Int) {
    let unread = UnreadBody(RouteTable.all, ServerLimits())
    #expect(unread.limit(at: path, announced: announced) == limit)
  }
}
