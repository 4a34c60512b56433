import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program names what a statement belongs to")
struct APITargetTests {
  static let targets: [(path: String, field: String, isList: Bool)] = [
    ("/api/statements/1/tags", "target", true), ("/api/statements/1/untag", "target", true),
    ("/api/statements/1/quotes", "target", false), ("/api/tags", "target", true),
    ("/api/tags", "remove", true),
  ]

  @Test(
    "that isn't there, or without its kind, and is told which, and where",
    arguments: targets)
  func badTarget(target: (path: String, field: String, isList: Bool)) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.archive.lastEvent
    let beside =
      switch target.path {
      case "/api/tags": #""q": "", "preview": false, "#
      case "/api/statements/1/quotes": #""words": "zu schmal", "#
      default: ""
      }
    let faults = [
      ("radweg", "„radweg“ sagt nicht, ob es ein Thema, eine Maßnahme oder ein Stichwort ist."),
      (
        "road:radweg",
        "„road:radweg“ sagt nicht, ob es ein Thema, eine Maßnahme oder ein Stichwort ist."
      ),
      ("measure:", "„measure:“ sagt nicht, ob es ein Thema, eine Maßnahme oder ein Stichwort ist."),
      ("measure:none", "Die Maßnahme „none“ gibt es nicht."),
      ("theme:none", "Das Thema „none“ gibt es nicht."),
      ("keyword:none", "Das Stichwort „none“ gibt es nicht."),
    ]
    for (value, reason) in faults {
      let sent = target.isList ? #"["\#(value)"]"# : #""\#(value)""#
      let response = try await site.sendJSON(
        target.path, #"{\#(beside)"\#(target.field)": \#(sent)}"#)
      #expect(response.status == .unprocessableContent)
      #expect(response.refusal.first == reason)
      #expect(response.text.contains(#""field": "\#(target.field)""#))
      #expect(Schema.named("Refusal").admits(try response.data))
    }
    #expect(try site.city.archive.lastEvent == last)
  }
}
