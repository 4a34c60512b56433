import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program replies to what was said")
struct APIAnswerTests {
  /// - Parameter subject: a member of the object.
  static func body(_ subject: String, text: String = "Ja.", more: String = "") -> String {
    #"{\#(subject), "result": "partly", "date": "2016-12-06", "text": "\#(text)"\#(more)}"#
  }

  private func list(_ site: InventedSite, _ query: String = "") async throws -> String {
    let response = try await site.ask("/api/answers" + query, as: .viewer)
    #expect(try response.admitted(by: "answers"))
    return response.text
  }

  @Test(
    "to a statement, all of a submission, and a measure, and finds it there",
    arguments: [
      (#""statement": 1"#, "statement=1", "statement"),
      (#""submission-of": 3"#, "submission-of=3", "submission"),
      (#""measure": "bus""#, "measure=bus", "measure"),
    ])
  func adds(subject: String, query: String, kind: String) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.sendJSON(
      "/api/answers", Self.body(subject, text: "Ja.\\r\\n2018."), as: .analyst)
    #expect(try response.admitted(by: "add-answer"))
    #expect(try response.number("answer") == 1)
    #expect(try response.number("event") == site.city.archive.lastEvent)
    let found = try await list(site, "?\(query)&result=partly")
    #expect(found.contains(#""to": "\#(kind)""#) && found.contains(#""text": "Ja.\n2018.""#))
    #expect(found.contains(#""date": "2016-12-06""#))
    #expect(try await list(site, "?\(query)&result=considered") == "[]\n")
    #expect(try await list(site, "?statement=2") == "[]\n")
    _ = try await site.sendJSON("/api/undo", "{}", as: .analyst)
    #expect(try site.city.archive.answers() == [] && site.city.faults().isEmpty)
  }

  @Test("and says it otherwise, and withdraws it")
  func revises() async throws {
    let site = try InventedSite.spoken()
    _ = try await site.sendJSON("/api/answers", Self.body(#""measure": "bus""#))
    let other = #"{"result": "considered", "date": "7.12.2016", "text": "Doch."}"#
    let revised = try await site.sendJSON("/api/answers/1", other)
    #expect(try revised.admitted(by: "revise-answer"))
    #expect(try revised.number("event") == site.city.archive.lastEvent)
    let one = try await site.ask("/api/answers/1", as: .viewer)
    #expect(one.text.contains(#""result": "considered""#) && one.text.contains("2016-12-07"))
    #expect(try await site.sendJSON("/api/answers/1", other).number("event") == nil)
    #expect(try await site.sendJSON("/api/answers/1/withdraw", "{}").status == .ok)
    #expect(try await list(site) == "[]\n")
    #expect(try await site.ask("/api/answers/1").status == .notFound)
  }

  @Test("a second time only if a further one is meant", arguments: ["", #", "further": false"#])
  func further(more: String) async throws {
    let site = try InventedSite.spoken()
    let bus = #""measure": "bus""#
    _ = try await site.sendJSON("/api/answers", Self.body(bus))
    let refused = try await site.sendJSON("/api/answers", Self.body(bus, text: "Nein.", more: more))
    #expect(refused.status == .conflict)
    #expect(
      refused.refusal == [
        "Dazu gibt es schon die Abwägung 1.",
        "Ändern Sie jene; soll eine zweite danebenstehen, sagen Sie dazu, dass es eine weitere ist.",
      ])
    let further = Self.body(bus, text: "Nein.", more: #", "further": true"#)
    #expect(try await site.sendJSON("/api/answers", further).number("answer") == 2)
  }

  static let refusals: [(body: String, status: HTTPResponse.Status, reason: String)] = [
    (
      #"{"result": "partly", "date": "2016-12-06", "text": "Ja."}"#, .unprocessableContent,
      "Eine Abwägung ist zu genau einem: einer Aussage, einem Eingang oder einer Maßnahme."
    ),
    (
      body(#""statement": 1, "measure": "bus""#), .unprocessableContent,
      "Eine Abwägung ist zu genau einem: einer Aussage, einem Eingang oder einer Maßnahme."
    ),
    (body(#""statement": 99"#), .notFound, "Die Aussage 99 gibt es nicht."),
    (
      body(#""statement": 1"#, text: " \\n"), .unprocessableContent,
      "„text“ kann im Objekt nicht so lauten."
    ),
    (
      #"{"statement": 1, "result": "partly", "date": "31.02.2016", "text": "Ja."}"#,
      .unprocessableContent, "„31.02.2016“ ist kein Datum, das es gibt."
    ),
  ]

  @Test("and is told what can't be, and nothing is written", arguments: refusals)
  func refused(refusal: (body: String, status: HTTPResponse.Status, reason: String)) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.archive.lastEvent
    let response = try await site.sendJSON("/api/answers", refusal.body)
    #expect(response.status == refusal.status && response.refusal.first == refusal.reason)
    #expect(try site.city.archive.lastEvent == last)
  }
}
