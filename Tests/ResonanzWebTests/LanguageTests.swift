import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody reads German or English")
struct WebLanguageTests {
  static let cases: [(accepted: String?, kept: String?, asked: String, shown: String)] = [
    (nil, nil, "", "de"), ("en-GB,en;q=0.9,de;q=0.8", nil, "", "en"),
    ("fr,de;q=0.5,en;q=0.4", nil, "", "de"), ("en;q=0,de;q=0.1", nil, "", "de"),
    ("fr", nil, "", "de"), ("*", nil, "", "de"), ("de, en", nil, "", "de"),
    ("de", "en", "", "en"), ("de", "nonsense", "", "de"), ("de", "de", "?lang=en", "en"),
    ("en", nil, "?lang=fr", "en"),
  ]

  @Test("as they ask for it, else as they did before, else as their browser does", arguments: cases)
  func choice(accepted: String?, kept: String?, asked: String, shown: String) async throws {
    let site = try InventedSite(InventedArchive())
    var headers: HTTPFields = [:]
    headers[.acceptLanguage] = accepted
    headers[.cookie] = kept.map { "resonanz-language=\($0)" }
    let response = try await site.ask("/nowhere\(asked)", as: nil, headers: headers)
    #expect(response.text.contains("<html lang=\"\(shown)\">"))
  }

  @Test("and what they ask for is kept")
  func keeping() async throws {
    let site = try InventedSite(InventedArchive())
    let asked = try await site.ask("/?lang=en")
    #expect(
      asked.headers[.setCookie]
        == "resonanz-language=en; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly")
    #expect(try await site.ask("/").headers[.setCookie] == nil)
  }
}
