import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program of an administrator erases what somebody said")
struct APIErasureTests {
  @Test("is told first what would go, and then it is gone for good")
  func erases() async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.archive.lastEvent
    let tried = try await site.sendJSON("/api/erase", #"{"preview": true, "statement": 1}"#)
    #expect(try tried.admitted(by: "erase") && tried.number("event") == nil)
    #expect(try tried.number("statements") == 1 && tried.text.contains(#""wiped": null"#))
    #expect(try site.city.archive.lastEvent == last)
    #expect(try site.city.archive.statement(1).text != nil)
    let done = try await site.sendJSON(
      "/api/erase", #"{"preview": false, "statement": 1, "confirmation": "1"}"#)
    #expect(try done.admitted(by: "erase") && done.number("event") == last + 1)
    #expect(done.text.contains(#""wiped": true"#))
    // Of what was counted before, the same is gone.
    for figure in ["statements", "texts", "wordsInTexts", "tags", "quotes", "words"] {
      #expect(try tried.number(figure) == done.number(figure))
    }
    #expect(try site.city.archive.statement(1).text == nil && site.city.faults().isEmpty)
    let again = try await site.sendJSON("/api/erase", #"{"preview": true, "statement": 1}"#)
    #expect(again.status == .conflict)
    let finished = try await site.sendJSON("/api/erase/finish", "{}")
    #expect(try finished.admitted(by: "finish-erasure") && finished.number("statements") == nil)
  }

  @Test("also all of a respondent")
  func respondent() async throws {
    let site = try InventedSite.spoken()
    let done = try await site.sendJSON(
      "/api/erase",
      #"""
      {"preview": false, "respondent": "p2", "consultation": "umfrage", "confirmation": "p2"}
      """#)
    #expect(try done.admitted(by: "erase") && done.number("barred") == 1)
    #expect(try site.city.archive.statement(2).text == nil)
    #expect(try site.city.archive.statement(1).text != nil)
  }

  @Test(
    "unless it does not say what, or that it is meant",
    arguments: [
      (#"{"preview": false}"#, "„statement“ fehlt im Objekt."),
      (#"{"preview": true, "respondent": "p2"}"#, "„consultation“ fehlt im Objekt."),
      (
        #"{"preview": true, "respondent": "p2", "consultation": "umfrage", "statement": 1}"#,
        "„respondent“ kann im Objekt nicht so lauten."
      ),
      (#"{"statement": 1, "confirmation": "1"}"#, "„preview“ fehlt im Objekt."),
      (
        #"{"preview": false, "statement": 1}"#,
        "Es wurde nichts gelöscht: Die Bestätigung fehlt oder lautet anders."
      ),
      (
        #"{"preview": false, "statement": 1, "confirmation": "2"}"#,
        "Es wurde nichts gelöscht: Die Bestätigung fehlt oder lautet anders."
      ),
    ])
  func refused(body: String, reason: String) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.archive.lastEvent
    let response = try await site.sendJSON("/api/erase", body)
    #expect(response.status == .unprocessableContent && response.refusal.first == reason)
    #expect(try site.city.archive.lastEvent == last)
  }

  @Test("but nobody else does", arguments: [Role.viewer, .tagger, .analyst])
  func others(role: Role) async throws {
    let site = try InventedSite.spoken()
    let body = #"{"preview": true, "statement": 1}"#
    #expect(try await site.sendJSON("/api/erase", body, as: role).status == .forbidden)
    #expect(try await site.sendJSON("/api/erase/finish", "{}", as: role).status == .forbidden)
  }
}
