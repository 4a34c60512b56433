import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A program takes part in a round")
struct APIRoundTests {
  /// Starts a round of Anna, who asks, and Ben, on all four statements.
  private static func open(on site: InventedSite) throws {
    try site.city.archive.openRound(
      "Probe", of: [Invented.anna, Invented.ben], on: [1, 2, 3, 4], by: Invented.anna)
  }

  private static func ben(_ site: InventedSite, _ statement: Int, _ tags: [TagDraft]) throws {
    let decision = try #require(RoundDecision(tags: tags))
    try site.city.archive.answerRound(1, statement, decision, by: Invented.ben)
  }

  static let answers = [
    #"{"statement": 1, "tags": [{"target": "theme:mobil"}]}"#,
    #"""
    {"statement": 2, "tags": [{"target": "measure:radweg", "stance": "supports"},
      {"target": "measure:bus", "stance": "opposes"}]}
    """#,
    #"{"statement": 3, "reason": "whole-process"}"#,
  ]

  /// Both agree on 1, differ on 2, and alone answered 3 and 4.
  static func hold(on site: InventedSite) async throws {
    try open(on: site)
    try ben(site, 1, [site.city.tag("mobil")])
    try ben(site, 2, [site.city.tag("radweg", .opposes)])
    try ben(site, 4, [site.city.tag("seepark")])
    for body in answers {
      let response = try await site.sendJSON("/api/rounds/1/answers", body, as: .tagger)
      #expect(try response.admitted(by: "answer-in-round"))
    }
    let closed = try await site.sendJSON("/api/rounds/1/close", "{}", as: .analyst)
    #expect(try closed.admitted(by: "close-round"))
  }

  @Test("that it starts, on a sample drawn by lot")
  func opens() async throws {
    let site = try InventedSite.spoken()
    _ = try Team(archive: site.city.path).person(named: "Ben")
    let response = try await site.sendJSON(
      "/api/rounds",
      #"{"title": "Probe", "person": ["Anna Muster", "Ben"], "q": "group:citizens", "sample": 2}"#,
      as: .analyst)
    #expect(try response.admitted(by: "open-round"))
    #expect(try response.number("round") == 1)
    #expect(try response.number("event") == site.city.archive.lastEvent)
    let list = try await site.ask("/api/rounds", as: .viewer)
    #expect(list.text.contains(#""people": [\#n      "Anna Muster",\#n      "Ben"\#n    ]"#))
    #expect(list.text.contains(#""statements": 2"#) && list.text.contains(#""state": "open""#))
  }

  @Test("and is told nothing of what others said until it is closed")
  func blind() async throws {
    let site = try InventedSite.spoken()
    try Self.open(on: site)
    try Self.ben(site, 1, [site.city.tag("seepark", .opposes)])
    // Nor is it anywhere else, also for those who take no part.
    for address in ["/api/statements/1", "/api/search?counts=true", "/api/history"] {
      let response = try await site.ask(address, as: .viewer)
      #expect(response.status == .ok && !response.text.contains("seepark"))
    }
    for role in [Role.viewer, .tagger, .admin] {
      let round = try await site.ask("/api/rounds/1", as: role)
      #expect(try round.admitted(by: "round"))
      #expect(!round.text.contains("seepark"))
      for part in ["differences", "differences?all=true", "agreement"] {
        let response = try await site.ask("/api/rounds/1/\(part)", as: role)
        #expect(response.status == .conflict)
        #expect(
          response.refusal.first
            == "Der Abgleich 1 läuft noch; bis zu seinem Ende sieht niemand die Antworten der anderen."
        )
      }
    }
    for body in [##"{"statement": 1, "as": "#12"}"##, #"{"statement": 1, "reason": "no-content"}"#]
    {
      #expect(try await site.sendJSON("/api/rounds/1/settle", body).status == .conflict)
    }
    #expect(try await site.sendJSON("/api/rounds/1/settle-agreed", "{}").status == .conflict)
  }

  @Test("but not of somebody whom nobody knows, who is not made by that")
  func mistyped() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.sendJSON(
      "/api/rounds", #"{"title": "Probe", "person": ["Anna Muster", "Bne"]}"#, as: .analyst)
    #expect(response.status == .unprocessableContent)
    #expect(response.refusal.first == "„Bne“ kennt das Archiv nicht.")
    #expect(try Team(archive: site.city.path).member(named: "Bne") == nil)
    #expect(try site.city.archive.rounds().isEmpty)
  }

  @Test("statement by statement, each with all that one says of it")
  func takesPart() async throws {
    let site = try InventedSite.spoken()
    try Self.open(on: site)
    for left in [4, 3, 2] {
      let next = try await site.ask("/api/rounds/1/next", as: .tagger)
      #expect(try next.admitted(by: "next-in-round"))
      #expect(try next.number("left") == left)
      #expect(!next.text.contains("tags"))
      let statement = try #require(try next.number("statement"))
      let body = #"""
        {"statement": \#(statement), "tags": [{"target": "measure:radweg", "stance": "supports"},
          {"target": "theme:mobil"}]}
        """#
      let answered = try await site.sendJSON("/api/rounds/1/answers", body, as: .tagger)
      #expect(try answered.number("event") == site.city.archive.lastEvent)
      // The same again is no event.
      let again = try await site.sendJSON("/api/rounds/1/answers", body, as: .tagger)
      #expect(try again.number("event") == nil)
    }
    let work = try site.city.archive.work(inRound: 1, of: Invented.anna)
    let said = try #require(
      RoundDecision(tags: [site.city.tag("radweg", .supports), site.city.tag("mobil")]))
    #expect(work.answers.count == 3 && work.answers.values.allSatisfy { $0 == said })
    let round = try await site.ask("/api/rounds/1", as: .tagger).text
    #expect(round.split(separator: #""state": "answered""#).count == 4)
    // What is read can be sent.
    let read = try #require(round.firstMatch(of: /"tags": (\[[^\]]+\])/)).1
    #expect(read.contains(#""target": "measure:radweg""#))
    let same = try await site.sendJSON(
      "/api/rounds/1/answers", #"{"statement": 1, "tags": \#(read)}"#, as: .tagger)
    #expect(try same.status == .ok && same.number("event") == nil)
    _ = try await site.sendJSON("/api/undo", "{}", as: .tagger)
    #expect(try site.city.archive.work(inRound: 1, of: Invented.anna).answers.count == 2)
  }

  @Test("and sees when it is closed who said what, and how far they agree")
  func closed() async throws {
    let site = try InventedSite.spoken()
    try await Self.hold(on: site)
    let open = try await site.ask("/api/rounds/1/differences", as: .viewer)
    #expect(try open.admitted(by: "differences"))
    #expect(open.text.split(separator: #""verdict""#).count == 4)
    #expect(open.text.contains(#""verdict": "differing""#) && !open.text.contains(#""agreed""#))
    let all = try await site.ask("/api/rounds/1/differences?all=true", as: .viewer).text
    #expect(all.contains(#""verdict": "agreed""#) && all.contains(#""verdict": "too-few""#))
    let agreement = try await site.ask("/api/rounds/1/agreement", as: .viewer).text
    #expect(agreement.contains(#""report": "agreement""#))
    #expect(agreement.contains(#""answeredByTwo": 2"#))
    #expect(try await site.ask("/api/rounds/1/next").status == .conflict)
    let late = try await site.sendJSON("/api/rounds/1/answers", Self.answers[0])
    #expect(late.status == .conflict)
  }

  @Test("and settles it: what people agree on, as somebody said, or otherwise")
  func settles() async throws {
    let site = try InventedSite.spoken()
    try await Self.hold(on: site)
    func tags(_ statement: Int) throws -> [String] {
      try site.city.archive.statement(statement).tags.map { "\($0.slug) \($0.stance.rawValue)" }
        .sorted()
    }
    func settle(_ body: String) async throws {
      let response = try await site.sendJSON("/api/rounds/1/settle", body, as: .analyst)
      #expect(try response.admitted(by: "settle"))
      #expect(try response.number("event") == site.city.archive.lastEvent)
    }
    let agreed = try await site.sendJSON("/api/rounds/1/settle-agreed", "{}", as: .analyst)
    #expect(try agreed.admitted(by: "settle-agreed"))
    #expect(try tags(1) == ["mobil unstated"])
    try await settle(##"{"statement": 2, "as": "#11"}"##)
    #expect(try tags(2) == ["bus opposes", "radweg supports"])
    try await settle(
      #"{"statement": 3, "tags": [{"target": "measure:seepark", "stance": "mixed"}]}"#)
    #expect(try tags(3) == ["seepark mixed"])
    let shown = try await site.ask("/api/rounds/1/differences?all=true").text
    #expect(shown.contains(##""by": "#11""##))
    let reopened = try await site.sendJSON("/api/rounds/1/reopen", "{}")
    #expect(
      reopened.refusal.first == "Im Abgleich 1 ist schon entschieden; er geht nicht wieder auf.")
    #expect(try site.city.faults().isEmpty)
  }

  static let refusals: [(path: String, body: String, status: HTTPResponse.Status, reason: String)] =
    [
      (
        "settle", ##"{"statement": 3, "as": "#11", "reason": "no-content"}"##,
        .unprocessableContent,
        "Eine Aussage gehört zu etwas, oder es ist gesagt, warum zu nichts: eines von beiden."
      ),
      (
        "settle", #"{"statement": 3, "as": "Niemand"}"#, .unprocessableContent,
        "Zur Aussage 3 hat diese Person nichts gesagt."
      ),
      (
        "settle", ##"{"statement": 4, "as": "#11"}"##, .unprocessableContent,
        "Zur Aussage 4 hat diese Person nichts gesagt."
      ),
      (
        "settle", #"{"statement": 4, "tags": [{"target": "measure:nirgends"}]}"#,
        .unprocessableContent,
        "Die Maßnahme „nirgends“ gibt es nicht."
      ),
      (
        "settle", #"{"statement": 4, "tags": [{"target": "radweg"}]}"#, .unprocessableContent,
        "„radweg“ sagt nicht, ob es ein Thema, eine Maßnahme oder ein Stichwort ist."
      ),
      (
        "settle", #"{"statement": 4, "tags": [{"stance": "mixed"}]}"#, .unprocessableContent,
        "„tags“ kann im Objekt nicht so lauten."
      ),
    ]

  @Test("and is told what can't be, and nothing is written", arguments: refusals)
  func refused(
    refusal: (path: String, body: String, status: HTTPResponse.Status, reason: String)
  ) async throws {
    let site = try InventedSite.spoken()
    try await Self.hold(on: site)
    let last = try site.city.archive.lastEvent
    let response = try await site.sendJSON("/api/rounds/1/\(refusal.path)", refusal.body)
    #expect(response.status == refusal.status && response.refusal.first == refusal.reason)
    #expect(try site.city.archive.lastEvent == last)
  }

  @Test("of others, and closes it only when it says that it is meant")
  func others() async throws {
    let site = try InventedSite.spoken()
    try site.city.archive.openRound(
      "Probe", of: [Invented.person, Invented.ben], on: [1, 2], by: Invented.ben)
    let next = try await site.ask("/api/rounds/1/next", as: .tagger)
    #expect(next.status == .forbidden)
    #expect(next.refusal.first == "Am Abgleich 1 nehmen Sie nicht teil.")
    let answer = try await site.sendJSON("/api/rounds/1/answers", Self.answers[0], as: .tagger)
    #expect(answer.status == .forbidden)
    for body in ["{}", #"{"confirmed": false}"#] {
      #expect(try await site.sendJSON("/api/rounds/1/close", body).status == .conflict)
    }
    #expect(try await site.sendJSON("/api/rounds/1/close", #"{"confirmed": true}"#).status == .ok)
    #expect(try await site.sendJSON("/api/rounds/1/reopen", #"{"confirmed": true}"#).status == .ok)
    #expect(try site.city.archive.round(1).isOpen)
  }
}
