import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program works at the tagging desk")
struct APIDeskTests {
  private func site() throws -> InventedSite {
    let city = try InventedArchive()
    try city.importFile(
      "umfrage.csv",
      ["Rad", "Bus", "Park", "Markt"].enumerated().map { Answer($1, id: String($0)) })
    return try InventedSite(city)
  }

  /// - Returns: number of the statement that it is given; nil: none.
  private func ask(
    _ site: InventedSite, _ deed: String = "next", _ body: String = "{}"
  ) async throws -> Int? {
    let response = try await site.sendJSON("/api/desk/\(deed)", body, as: .tagger)
    #expect(try response.admitted(by: "desk-\(deed)"))
    let found = response.text.firstMatch(of: /"statement": (\d+)/)
    return found.flatMap { Int($0.1) }
  }

  @Test("one statement after the other, until nothing is left")
  func works() async throws {
    let site = try site()
    #expect(try await ask(site) == 1)
    #expect(try await ask(site) == 1)
    let body = #"{"target": ["measure:bus"]}"#
    _ = try await site.sendJSON("/api/statements/1/tags", body, as: .tagger)
    #expect(try await ask(site) == 2)
    let nothing = #"{"state": "no-content"}"#
    _ = try await site.sendJSON("/api/statements/2/state", nothing, as: .tagger)
    #expect(try await ask(site, "skip", #"{"statement": 3}"#) == 4)
    #expect(try await ask(site, "leave", #"{"statement": 4}"#) == nil)
    #expect(try await ask(site) == 4)
    #expect(try await ask(site, "skip", #"{"statement": 4}"#) == nil)
    #expect(try await ask(site, "next", #"{"order": "last"}"#) == 4)
    _ = try await site.sendJSON("/api/undo", "{}", as: .tagger)
    #expect(try site.city.archive.statement(2).state == .open)
  }

  @Test("on what nobody else has, and they don't get what it has")
  func claims() async throws {
    let site = try site()
    let other = PersonID(number: 77)
    #expect(site.site.desk.take(1, for: other, at: site.site.clock()))
    #expect(try await ask(site) == 2)
    #expect(!site.site.desk.take(2, for: other, at: site.site.clock()))
    #expect(try await ask(site, "leave", #"{"statement": 2}"#) == nil)
    #expect(site.site.desk.take(2, for: other, at: site.site.clock()))
  }

  @Test(
    "and is told what can't be",
    arguments: [
      ("next", #"{"q": "group:nobody"}"#, 422), ("next", #"{"order": "middle"}"#, 422),
      ("skip", "{}", 422), ("skip", #"{"statement": 99}"#, 404),
      ("leave", #"{"statement": 99}"#, 404),
    ])
  func refused(deed: String, body: String, status: Int) async throws {
    let response = try await site().sendJSON("/api/desk/\(deed)", body, as: .tagger)
    #expect(response.status.code == status)
    #expect(Schema.named("Refusal").admits(try response.data))
  }
}
