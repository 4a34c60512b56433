import HummingbirdTesting
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks at the overview")
struct OverviewPageTests {
  @Test("of an archive with nothing in it", arguments: Language.allCases)
  func nothing(language: Language) async throws {
    let site = try InventedSite(InventedArchive(), language: language)
    try expect(try await site.ask("/").page, matches: "overview-empty.\(language.rawValue).html")
  }

  @Test("of a town that spoke", arguments: Language.allCases)
  func spoken(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    try expect(try await site.ask("/").page, matches: "overview.\(language.rawValue).html")
  }

  /// Every figure with the search behind it, which must find as many.
  @Test("and every figure leads to as many statements", arguments: Language.allCases)
  func figures(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let page = try await site.ask("/").text
    let links = page.matches(of: /<a href="(\/search[^"]*)">(?:<b[^>]*>)?(\d+)</)
    #expect(links.count > 10)
    for link in links {
      let found = try await site.ask(String(link.1).replacing("&amp;", with: "&")).text
      let count = try #require(found.firstMatch(of: #/<h2 id="count">(\d+) /#)).1
      #expect(count == link.2, "\(link.1)")
    }
  }
}
