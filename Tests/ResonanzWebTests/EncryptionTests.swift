import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A server is reached from other machines")
struct EncryptionTests {
  private static let proxy = Encryption.proxy(PublicOrigin("https://resonanz.seedorf.example")!)
  private static let own = Encryption.own(certificate: "c.pem", key: "k.pem")

  @Test(
    "at an address that is typed like this",
    arguments: [
      ("https://resonanz.seedorf.example", "resonanz.seedorf.example", 443),
      ("https://Resonanz.Seedorf.example/", "resonanz.seedorf.example", 443),
      ("https://10.0.0.7:8443", "10.0.0.7", 8443), ("HTTPS://[2001:db8::1]", "2001:db8::1", 443),
    ])
  func origin(text: String, host: String, port: Int) {
    let origin = PublicOrigin(text)
    #expect(origin?.host == host)
    #expect(origin?.port == port)
  }

  @Test(
    "but at none of these",
    arguments: [
      "", "resonanz.seedorf.example", "http://resonanz.seedorf.example", "https://", "https://a:0",
      "https://a:65536", "https://a/pfad", "https://ä.example", "https://a b", "https://u@a",
    ])
  func noOrigin(text: String) { #expect(PublicOrigin(text) == nil) }

  @Test("only encrypted, and by a name")
  func checks() {
    func fault(_ host: String, _ encryption: Encryption, _ names: [String] = []) -> WebError? {
      do throws(WebError) {
        try WebSettings(host: host, encryption: encryption, names: names).check()
        return nil
      } catch { return error }
    }
    #expect(fault("192.168.1.4", .none) == .notLoopback(host: "192.168.1.4"))
    #expect(fault("127.0.0.1", .none) == nil)
    for host in ["192.168.1.4", "127.0.0.1", "0.0.0.0"] { #expect(fault(host, Self.proxy) == nil) }
    #expect(fault("0.0.0.0", Self.own) == .noName(host: "0.0.0.0"))
    #expect(fault("::", Self.own) == .noName(host: "::"))
    #expect(fault("::", Self.own, ["resonanz.seedorf.example"]) == nil)
    #expect(fault("192.168.1.4", Self.own) == nil)
  }

  @Test("behind a proxy, under the proxy's address alone, whatever the proxy says of it")
  func behindProxy() async throws {
    let addresses = Addresses(WebSettings(host: "0.0.0.0", encryption: Self.proxy))
    addresses.bind(to: 8030)
    #expect(addresses.origin == "https://resonanz.seedorf.example")
    #expect(addresses.admits(host: "resonanz.seedorf.example"))
    for host in ["127.0.0.1:8030", "localhost", "resonanz.seedorf.example:8030"] {
      #expect(!addresses.admits(host: host))
    }
    #expect(addresses.admits(origin: "https://resonanz.seedorf.example"))
    #expect(!addresses.admits(origin: "http://resonanz.seedorf.example"))

    // The tests' client says that it means localhost.
    let site = try InventedSite(InventedArchive(), addresses: addresses)
    for header in ["X-Forwarded-Host", "Forwarded", "X-Forwarded-User", "X-Forwarded-Proto"] {
      let name = try #require(HTTPField.Name(header))
      let response = try await site.ask("/health", headers: [name: "resonanz.seedorf.example"])
      #expect(response.status.code == 421)
    }
  }

  @Test("with its own certificate, under the names that it was given")
  func ownNames() {
    let names = ["resonanz.seedorf.example"]
    let everywhere = Addresses(WebSettings(host: "0.0.0.0", encryption: Self.own, names: names))
    everywhere.bind(to: 8443)
    #expect(everywhere.origin == "https://resonanz.seedorf.example:8443")
    #expect(everywhere.admits(host: "localhost:8443"))
    #expect(!everywhere.admits(host: "0.0.0.0:8443"))
    let one = Addresses(WebSettings(host: "192.168.1.4", encryption: Self.own, names: names))
    one.bind(to: 443)
    #expect(one.origin == "https://resonanz.seedorf.example")
    #expect(one.admits(host: "192.168.1.4"))
    #expect(!one.admits(host: "localhost"))
  }

  @Test("and its cookie goes back encrypted only, to that very host")
  func cookie() async throws {
    let addresses = Addresses(names: ["localhost"], isEncrypted: true)
    let site = try InventedSite(InventedArchive(), addresses: addresses)
    let response = try await site.ask(
      "/logout", .post, as: nil, form: FormFields(),
      headers: [.origin: "https://localhost", .cookie: "__Host-resonanz-session=viewer"])
    #expect(response.status == .seeOther)
    #expect(
      response.headers[.setCookie]
        == "__Host-resonanz-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure")
    // Whoever encrypts says that nothing else will do; here that is a proxy.
    #expect(response.headers[.strictTransportSecurity] == nil)
  }
}
