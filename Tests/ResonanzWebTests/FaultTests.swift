import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Something can't be done")
struct FaultTests {
  @Test("and the page says why, and what to do", arguments: Language.allCases)
  func page(language: Language) async throws {
    let site = try InventedSite(InventedArchive(), language: language)
    let response = try await site.ask("/nowhere")
    #expect(response.status == .notFound)
    try expect(response.page, matches: "fault.\(language.rawValue).html")
  }

  @Test("and a stranger is told no more than how to come in")
  func stranger() async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask("/", as: nil)
    #expect(response.status == .unauthorized)
    #expect(!response.text.contains("Seedorf"))
    try expect(response.page, matches: "stranger.html")
  }

  @Test("and programs are told the same as data")
  func data() async throws {
    let site = try InventedSite(InventedArchive(), language: .english)
    let response = try await site.ask("/api/nowhere")
    #expect(response.status == .notFound)
    #expect(response.headers[.contentType] == "application/json; charset=utf-8")
    #expect(
      response.text == """
        {
          "error": {
            "status": 404,
            "attempt": null,
            "reason": "There is no page of this address.",
            "remedy": "Everything can be reached from the overview."
          }
        }

        """)
  }

  @Test("for a reason of the archive, which says it in its own words")
  func storage() throws {
    let site = try InventedSite(InventedArchive())
    let fault = Fault(StorageError.retired(slug: "bus"), site: site.site)
    #expect(fault.status == .conflict)
    #expect(
      fault.reason
        == .init(
          german: StorageError.retired(slug: "bus").explanation(in: .german).reason,
          english: StorageError.retired(slug: "bus").explanation(in: .english).reason))
    #expect(Fault(StorageError.unknownStatement(9), site: site.site).status == .notFound)
    #expect(site.told.lines.isEmpty)
  }

  @Test(
    "for a reason that is nobody's business but whose server it is", arguments: Language.allCases)
  func inside(language: Language) throws {
    struct Secret: Error { let path = "/etc/shadow" }
    let site = try InventedSite(InventedArchive())
    for error in [Secret(), StorageError.damaged(path: "/etc/shadow", reason: "x")] as [any Error] {
      let fault = Fault(error, site: site.site)
      #expect(fault.status == .internalServerError)
      #expect(!fault.explanation(in: language).line.contains("shadow"))
      let told = try #require(site.told.lines.last)
      #expect(told.contains("/etc/shadow"))
      #expect(fault.explanation(in: language).line.contains(told.prefix(8)))
    }
  }
}
