import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program imports a file")
struct APIImportTests {
  private func post(
    _ site: InventedSite, _ text: String, as name: String, by role: Role = .analyst
  ) async throws -> TestResponse {
    try await site.send(
      FormFields([("name", name)]).address("/api/import/files"), .post,
      [.cookie: "resonanz-session=\(role.rawValue)", .origin: "http://localhost"],
      ByteBuffer(string: text))
  }

  /// - Returns: where to go on with it.
  private func sent(_ site: InventedSite, _ text: String = ImportPageTests.survey) async throws
    -> String
  {
    let response = try await post(site, text, as: "umfrage.csv")
    #expect(response.status == .created)
    let answer = try #require(Operations.all.first { $0.name == "send-file" }?.answer)
    #expect(answer.admits(try response.data))
    let id = try #require(response.text.firstMatch(of: /"upload": "([^"]+)"/)).1
    return "/api/import/\(id)"
  }

  /// Imports it, and waits for the end.
  private func imported(
    _ site: InventedSite, at path: String, _ body: String
  ) async throws -> TestResponse {
    let begun = try await site.sendJSON("\(path)/run", body, as: .analyst)
    #expect(try begun.admitted(by: "run-import"))
    while try await site.ask("\(path)/result").text.contains(#""state": "running""#) {
      try await Task.sleep(for: .milliseconds(20))
    }
    let result = try await site.ask("\(path)/result", as: .analyst)
    #expect(try result.admitted(by: "import-result"))
    return result
  }

  static let correction = #"""
    {"set": ["#2=ignore"], "consultation": "herbst", "keyword": ["Rad; Tat", "Park"], "theme": ["mobil"]}
    """#

  @Test("whose columns it sees and corrects; what would happen is tried, then it is done")
  func imports() async throws {
    let site = try InventedSite(InventedArchive())
    let path = try await sent(site)
    let shown = try await site.ask(path, as: .analyst)
    #expect(try shown.admitted(by: "upload"))
    #expect(shown.text.contains(#""role": "received""#))
    #expect(shown.text.contains(#""Ein Radweg an der Saale""#) && !shown.text.contains("a@b.de"))
    #expect(try await site.ask("\(path)/result").text.contains(#""state": "waiting""#))
    let guessed = try await site.sendJSON("\(path)/check", "{}", as: .analyst).text
    #expect(guessed.contains(#""rejected": 1"#) && guessed.contains("31.02.2016"))
    let checked = try await site.sendJSON("\(path)/check", Self.correction, as: .analyst)
    #expect(try checked.admitted(by: "check-import"))
    #expect(!checked.text.contains(#""role": "received""#))
    #expect(checked.text.contains(#""rejected": 0"#) && checked.text.contains(#""added": 3"#))
    #expect(try site.city.archive.imports().isEmpty)
    let result = try await imported(site, at: path, Self.correction).text
    #expect(result.contains(#""state": "done""#) && result.contains(#""import": 1"#))
    let record = try site.city.archive.statement(1)
    #expect(record.consultation == "herbst" && record.tags.count == 3)
    #expect(record.tags.contains { $0.title == "Rad; Tat" })
    // The file is done with.
    #expect(try await site.ask(path).status == .notFound)
    #expect(try await site.sendJSON("\(path)/run", "{}").status == .conflict)
    #expect(try site.city.faults() == [])
  }

  @Test("and takes it back, and holds it again")
  func undoes() async throws {
    let site = try InventedSite(InventedArchive())
    _ = try await imported(site, at: sent(site), Self.correction)
    let list = try await site.ask("/api/imports", as: .viewer)
    #expect(list.text.contains(#""file": "umfrage.csv""#))
    for (deed, isInForce) in [("undo", false), ("redo", true)] {
      let done = try await site.sendJSON("/api/imports/1/\(deed)", "{}", as: .analyst)
      #expect(try done.admitted(by: "\(deed)-import"))
      #expect(try done.number("event") == site.city.archive.lastEvent)
      #expect(try site.city.archive.importRecord(1).isInForce == isInForce)
      let again = try await site.sendJSON("/api/imports/1/\(deed)", "{}", as: .analyst)
      #expect(again.status == .conflict)
      let one = try await site.ask("/api/imports/1", as: .viewer).text
      #expect(one.contains(#""inForce": \#(isInForce)"#))
    }
  }

  @Test("and gets the rows that were not taken, but never learns where the server keeps them")
  func rejected() async throws {
    let site = try InventedSite(InventedArchive())
    let path = try await sent(site)
    #expect(try await site.ask("\(path)/rejected").status == .notFound)
    let result = try await imported(site, at: path, "{}").text
    #expect(result.contains(#""rejectFile": "\#(path)/rejected""#))
    #expect(!result.contains(site.city.path) && !result.contains("-uploads"))
    let rows = try await site.ask("\(path)/rejected", as: .analyst)
    #expect(rows.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(rows.text.contains("31.02.2016") && !rows.text.contains("e@f.de"))
  }

  @Test(
    "with what can't be done, and is told why",
    arguments: [
      (#"{"received": "gestern"}"#, "„gestern“ ist kein Datum, das es gibt."),
      (#"{"map": "x"}"#, "„map“ kann im Objekt nicht so lauten."),
      (#"{"colour": "x"}"#, "„colour“ ist im Objekt nicht vorgesehen."),
      (#"{"layout": "x"}"#, "„layout“ kann im Objekt nicht so lauten."),
    ])
  func mistakes(body: String, reason: String) async throws {
    let site = try InventedSite(InventedArchive())
    let path = try await sent(site)
    let response = try await site.sendJSON("\(path)/check", body, as: .analyst)
    #expect(response.status == .unprocessableContent)
    #expect(response.refusal.first == reason)
  }

  @Test("and learns why it failed, and nothing is written")
  func fails() async throws {
    let site = try InventedSite(InventedArchive())
    let result = try await imported(site, at: sent(site), #"{"received": "gestern"}"#).text
    #expect(result.contains(#""state": "failed""#))
    #expect(result.contains("„gestern“ ist kein Datum, das es gibt."))
    #expect(try site.city.archive.imports().isEmpty)
  }

  @Test("that is too large, empty, of another one, or sent by one who may not")
  func refused() async throws {
    let site = try InventedSite(InventedArchive(), upload: 64)
    #expect(try await post(site, ImportPageTests.survey, as: "a.csv").status == .contentTooLarge)
    #expect(try await post(site, "", as: "a.csv").status == .unprocessableContent)
    #expect(try await post(site, "a", as: "a.csv", by: .tagger).status == .forbidden)
    let nameless = try await post(site, "a", as: "")
    #expect(nameless.refusal.first == "„name“ kann in der Adresse nicht so lauten.")
    #expect(try await site.ask("/api/import/x", as: .analyst).status == .notFound)
    #expect(CopyRegistry(archive: site.city.path).copies().isEmpty)
  }
}
