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
}
