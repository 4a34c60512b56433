import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program types in what was in no file")
struct APITypingTests {
  @Test("word for word, with all that is known of it, once by its id")
  func types() async throws {
    let site = try InventedSite(InventedArchive())
    let body = #"""
      {"consultation": "werkstatt", "group": "schools", "question": "Was fehlt?",
       "text": ["  @gruppe \\ <b>Rad</b>\r\nweg 🚲", "Eine Bank"], "document": "plakat-3.jpg",
       "page": "2", "received": "06.12.2016", "theme": ["mobil"], "measure": ["radweg", "bus"],
       "stance": "supports", "keyword": ["Takt", "Licht"], "id": "\#(String(repeating: "k", count: 80))"}
      """#
    let first = try await site.sendJSON("/api/submissions", body, as: .tagger)
    #expect(try first.admitted(by: "type-in") && first.number("import") == 1)
    let again = try await site.sendJSON("/api/submissions", body, as: .tagger)
    #expect(try again.admitted(by: "type-in") && again.number("import") == 1)
    let record = try site.city.archive.statement(1)
    #expect(record.text == "  @gruppe \\ <b>Rad</b>\nweg 🚲")
    #expect(record.siblings.map(\.text) == ["Eine Bank"])
    #expect(record.consultation == "werkstatt" && record.group == "schools")
    #expect(record.question == "Was fehlt?" && record.document == "plakat-3.jpg")
    #expect(record.page == "2" && record.received?.hasPrefix("2016-12-06") == true)
    let tags = record.tags.map { "\($0.slug) \($0.stance.rawValue)" }
    #expect(tags.contains("mobil unstated") && tags.contains("radweg supports"))
    #expect(tags.contains("bus supports") && record.tags.count { $0.kind == .keyword } == 2)
    #expect(try site.city.archive.imports().count == 1 && site.city.faults().isEmpty)
    let found = try await site.ask("/api/search?q=consultation:werkstatt", as: .viewer)
    #expect(try found.number("count") == 2)
  }

  @Test(
    "and by an id that is known for other words or facts it is told what is there, and nothing is written",
    arguments: [
      #"{"consultation": "w", "text": ["Zwei Bäume"], "id": "k7"}"#,
      #"{"consultation": "w", "text": ["Ein Baum", "Zwei"], "id": "k7"}"#,
      #"{"consultation": "w", "text": ["Ein Baum"], "theme": ["mobil"], "id": "k7"}"#,
      #"{"consultation": "x", "text": ["Ein Baum"], "id": "k7"}"#,
    ])
  func otherByID(body: String) async throws {
    let site = try InventedSite(InventedArchive())
    let first = #"{"consultation": "w", "text": ["Ein Baum"], "id": "k7"}"#
    #expect(try await site.sendJSON("/api/submissions", first).number("import") == 1)
    let last = try site.city.archive.lastEvent
    let refused = try await site.sendJSON("/api/submissions", body)
    #expect(refused.status == .conflict)
    #expect(
      refused.refusal == [
        "Was unter dieser Kennung schon da ist, lautet anders: Import 1.",
        "Eine weitere Karte braucht eine eigene Kennung; auf der Seite zum Eingeben bekommt sie die, wenn Sie diese neu laden. Soll sie an die Stelle der früheren treten, nehmen Sie erst Import 1 zurück.",
      ])
    #expect(try site.city.archive.lastEvent == last)
    // As it says: what is taken back is out of the way.
    _ = try await site.sendJSON("/api/submissions/undo", #"{"number": 1}"#)
    #expect(try await site.sendJSON("/api/submissions", body).number("import") == 2)
    #expect(try await site.sendJSON("/api/submissions", body).number("import") == 2)
    #expect(
      try site.city.archive.search(StatementQuery.all, order: .number, limit: 9).hits.allSatisfy {
        $0.statement > 1
      })
  }

  @Test("with keywords that are taken as they are")
  func keywords() async throws {
    let site = try InventedSite(InventedArchive())
    let body = #"""
      {"consultation": "w", "text": ["Ein Baum"], "keyword": ["Takt; abends", "A \\; B \\", "Licht"]}
      """#
    #expect(try await site.sendJSON("/api/submissions", body).status == .ok)
    func titles() throws -> [String] {
      try site.city.archive.statement(1).tags.map(\.title).sorted()
    }
    #expect(try titles() == [#"A \; B \"#, "Licht", "Takt; abends"])
    let more = #"{"q": "", "preview": false, "keyword": ["Rad; Rat"]}"#
    #expect(try await site.sendJSON("/api/tags", more).number("added") == 1)
    #expect(try titles().last == "Takt; abends" && titles().contains("Rad; Rat"))
    let blank = #"{"consultation": "w", "text": ["Zwei"], "keyword": ["Licht", " "]}"#
    let refused = try await site.sendJSON("/api/submissions", blank)
    #expect(refused.status == .unprocessableContent)
    #expect(refused.refusal.first == "„ “ kann kein Stichwort heißen.")
  }

  @Test("and takes back its own, but not what a file brought")
  func takesBack() async throws {
    let site = try InventedSite.spoken()
    let body = #"{"consultation": "werkstatt", "text": ["Ein Radweg"]}"#
    #expect(try await site.sendJSON("/api/submissions", body).number("import") == 2)
    let undone = try await site.sendJSON("/api/submissions/undo", #"{"number": 2}"#, as: .tagger)
    #expect(try undone.admitted(by: "take-back") && undone.number("import") == 2)
    #expect(try !site.city.archive.importRecord(2).isInForce)
    let other = try await site.sendJSON("/api/submissions/undo", #"{"number": 1}"#)
    #expect(other.status == .forbidden)
    #expect(try site.city.archive.importRecord(1).isInForce)
  }

  @Test(
    "and is told what can't be taken",
    arguments: [
      (#"{"text": ["Ein Radweg"]}"#, "„consultation“ fehlt im Objekt."),
      (#"{"consultation": "w", "text": []}"#, "Es ist kein Text da."),
      (#"{"consultation": "w", "text": ["Rad", " \n "]}"#, "Es ist kein Text da."),
      (#"{"consultation": "w", "text": "Rad"}"#, "„text“ kann im Objekt nicht so lauten."),
      (
        #"{"consultation": "w", "text": ["Rad"], "theme": ["mobil", "nirgends"]}"#,
        "Das Thema „nirgends“ gibt es nicht."
      ),
      (
        #"{"consultation": "w", "text": ["Rad"], "received": "31.02.2016"}"#,
        "Das Datum „31.02.2016“ gibt es nicht."
      ),
    ])
  func refused(body: String, reason: String) async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.sendJSON("/api/submissions", body)
    #expect(response.status == .unprocessableContent)
    #expect(response.refusal.first == reason)
    #expect(try site.city.archive.imports().isEmpty)
  }
}
