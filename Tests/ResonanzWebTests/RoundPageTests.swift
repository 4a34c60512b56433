import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Two people tag the same in the browser, each for themselves")
struct RoundPageTests {
  typealias Fields = [(name: String, value: String)]

  private func post(
    _ site: InventedSite, _ path: String, _ fields: Fields, as role: Role = .analyst
  ) async throws -> TestResponse {
    try await site.ask(path, .post, as: role, form: FormFields(fields))
  }

  /// Anna, who sits at the browser, and Ben, on all four statements.
  private func opened(language: Language = .german) throws -> InventedSite {
    let site = try InventedSite.spoken(language: language)
    try site.city.archive.openRound(
      "Probe", of: [Invented.anna, Invented.ben], on: [1, 2, 3, 4], by: Invented.anna)
    return site
  }

  private func ben(
    _ site: InventedSite, _ statement: Int, _ tags: [TagDraft] = [],
    reason: StatementState? = nil
  ) throws {
    let decision = try #require(RoundDecision(tags: tags, reason: reason))
    try site.city.archive.answerRound(1, statement, decision, by: Invented.ben)
  }

  /// Both agree on 1, differ on 2 and 3, and Anna alone answered 4.
  private func answered(_ site: InventedSite) async throws {
    try ben(site, 1, [try site.city.tag("mobil")])
    try ben(site, 2, [try site.city.tag("radweg", .opposes)])
    try ben(site, 3, reason: .noContent)
    let own: [Fields] = [
      [("statement", "1"), ("theme", "theme:mobil")],
      [("statement", "2"), ("measure1", "measure:radweg"), ("stance1", "supports")],
      [("statement", "3"), ("measure2", "measure:bus"), ("stance2", "supports")],
      [("statement", "4"), ("reason", "no-content")],
    ]
    for fields in own {
      #expect(try await post(site, "/rounds/1/answers", fields, as: .tagger).status == .seeOther)
    }
  }

  @Test("and who may starts it, on a sample drawn by lot")
  func opens() async throws {
    let site = try InventedSite.spoken()
    let page = try await site.ask("/rounds", as: .analyst).text
    #expect(page.contains("Es gibt keinen Abgleich."))
    #expect(page.contains(#"name="person" value="Anna Muster""#))
    let fields: Fields = [
      ("title", "Probe"), ("person", "Anna Muster"), ("people", "Ben\r\n\r\n"),
      ("q", "gruppe:bürger"), ("sample", "2"), ("seed", "7"),
    ]
    let started = try await post(site, "/rounds", fields).headers[.location]
    #expect(started == "/rounds/1?event=\(try site.city.lastEvent())")
    let round = try site.city.archive.round(1)
    #expect(round.title == "Probe" && round.statements == 2 && round.people.count == 2)
    #expect(Set(try site.city.archive.statements(inRound: 1)).isSubset(of: [1, 2, 4]))
    let list = try await site.ask("/rounds", as: .viewer).text
    #expect(list.contains("1: Probe") && list.contains("Anna Muster, Ben"))
    #expect(!list.contains(#"action="/rounds""#))
  }

  static let faults: [(fields: Fields, status: HTTPResponse.Status)] = [
    ([], .unprocessableContent), ([("title", "A"), ("people", "Ben")], .unprocessableContent),
    ([("title", "A"), ("people", "Ben\nBen")], .unprocessableContent),
    ([("title", "A"), ("people", "Ben\nEva"), ("sample", "0")], .unprocessableContent),
    ([("title", "A"), ("people", "Ben\nEva"), ("q", "gibtesnicht")], .unprocessableContent),
    ([("title", "A"), ("people", "Ben\nEva"), ("q", "gruppee:x")], .unprocessableContent),
  ]

  @Test("but not without two people and a statement", arguments: faults)
  func refused(fields: Fields, status: HTTPResponse.Status) async throws {
    let site = try InventedSite.spoken()
    #expect(try await post(site, "/rounds", fields).status == status)
    #expect(try site.city.archive.rounds() == [])
  }

  @Test("and nobody sees what the other said, nor what is tagged, until it is closed")
  func blind() async throws {
    let site = try opened()
    try ben(site, 1, [try site.city.tag("seepark", .opposes)])
    let first = try await site.ask("/rounds/1/answer", as: .tagger).text
    #expect(first.contains("0 von 4 beantwortet"))
    let statement = try #require(first.firstMatch(of: /name="statement" value="(\d)"/)).1
    for path in ["/rounds/1", "/rounds/1/answer", "/rounds/1/answer?statement=1"] {
      let text = try await site.ask(path, as: .tagger).text
      #expect(!text.contains("checked> Seedorf") && !text.contains(" selected>Seepark"))
      #expect(!text.contains("Seepark (ablehnend)"))
    }
    let answer: Fields = [("statement", String(statement)), ("reason", "whole-process")]
    let next = try await post(site, "/rounds/1/answers", answer, as: .tagger)
    #expect(next.headers[.location]?.hasPrefix("/rounds/1/answer?event=") == true)
    let second = try await site.ask(next.headers[.location] ?? "", as: .tagger).text
    #expect(second.contains("1 von 4 beantwortet") && second.contains(#"action="/undo""#))
    #expect(!second.contains(#"name="statement" value="\#(statement)""#))
    #expect(
      try await site.ask("/rounds/1/decide?statement=1", as: .analyst).status
        == .conflict)
  }

  @Test("and changes their mind, and sees what they said themselves")
  func own() async throws {
    let site = try opened()
    try await answered(site)
    let round = try await site.ask("/rounds/1", as: .tagger).text
    #expect(round.contains("4 von 4 beantwortet") && round.contains("Bus im Takt (zustimmend)"))
    // All is answered: there is no next one.
    #expect(try await site.ask("/rounds/1/answer").headers[.location] == "/rounds/1")
    let form = try await site.ask("/rounds/1/answer?statement=2", as: .tagger).text
    #expect(form.contains(#"<option value="measure:radweg" selected>"#))
    #expect(form.contains(#"<option value="supports" selected>"#))
    for fields in [[], [("theme", "theme:mobil"), ("reason", "no-content")]] as [Fields] {
      let response = try await post(site, "/rounds/1/answers", [("statement", "2")] + fields)
      #expect(response.status == .unprocessableContent)
    }
  }

  @Test(
    "and once it is closed it is seen how far they agree, and what is to be decided",
    arguments: Language.allCases)
  func closed(language: Language) async throws {
    let site = try opened(language: language)
    try await answered(site)
    #expect(try await post(site, "/rounds/1/close", []).status == .seeOther)
    try expect(
      try await site.ask("/rounds/1", as: .analyst).page, matches: "round.\(language.rawValue).html"
    )
    let viewer = try await site.ask("/rounds/1", as: .viewer).text
    #expect(!viewer.contains("/rounds/1/settle\"><button") && !viewer.contains("/decide?"))
  }

  @Test("and it is settled in one place, with who decided it, and can be undone")
  func settles() async throws {
    let site = try opened()
    try await answered(site)
    _ = try await post(site, "/rounds/1/close", [])
    func tags(_ statement: Int) throws -> [String] {
      try site.city.archive.statement(statement).tags.map { "\($0.slug) \($0.stance.rawValue)" }
    }
    let asked = try await site.ask("/rounds/1", as: .analyst).text
    #expect(asked.contains(#"<form method="get" action="/rounds/1"><button"#))
    try site.city.tag([1], add: ["radweg": .supports], by: Invented.anna)
    let foreseen = try await site.ask("/rounds/1?agreed=1", as: .analyst).text
    #expect(foreseen.contains("Das würde 1 Aussage entscheiden: 0 Zuordnungen mehr, 1 weniger."))
    #expect(!(try await site.ask("/rounds/1?agreed=1", as: .viewer).text.contains("Das würde")))
    #expect(try tags(1).count == 2)
    _ = try await post(site, "/rounds/1/settle", [("agreed", "1")])
    #expect(try tags(1) == ["mobil unstated"])
    let ben: Fields = [("statement", "2"), ("person", String(Invented.ben.number))]
    _ = try await post(site, "/rounds/1/settle", ben)
    #expect(try tags(2) == ["radweg opposes"])
    let decide = try await site.ask("/rounds/1/decide?statement=3", as: .analyst).text
    #expect(
      decide.contains("Mehr Busse am Abend") && decide.contains(#"action="/rounds/1/settle""#))
    let other: Fields = [("statement", "3"), ("theme", "theme:mobil")]
    let last = try await post(site, "/rounds/1/settle", other)
    #expect(try tags(3) == ["mobil unstated"])
    let page = try await site.ask(last.headers[.location] ?? "", as: .analyst).text
    #expect(page.contains("(entschieden von #11)"))
    #expect(
      page.contains(
        "Zu entscheiden: 1 Aussage. Einig und noch nicht entschieden: 0. Entschieden: 3."))
    _ = try await post(site, "/undo", [("back", "/rounds/1")])
    #expect(try tags(3) == ["bus supports"] && site.city.faults().isEmpty)
    let nobody: Fields = [("statement", "2"), ("person", "99")]
    #expect(try await post(site, "/rounds/1/settle", nobody).status == .unprocessableContent)
  }

  @Test("and who did not start it says so before they close it")
  func others() async throws {
    let site = try InventedSite.spoken()
    try site.city.archive.openRound(
      "Probe", of: [Invented.anna, Invented.ben], on: [1, 2], by: Invented.ben)
    #expect(try await post(site, "/rounds/1/close", []).status == .conflict)
    #expect(try site.city.archive.round(1).isOpen)
    _ = try await post(site, "/rounds/1/close", [("confirmed", "1")])
    #expect(try !site.city.archive.round(1).isOpen)
    _ = try await post(site, "/rounds/1/reopen", [("confirmed", "1")])
    #expect(try site.city.archive.round(1).isOpen)
  }

  @Test(
    "of which there is none",
    arguments: ["/rounds/9", "/rounds/9/answer", "/rounds/9/decide?statement=1"])
  func unknown(path: String) async throws {
    let site = try InventedSite.spoken()
    #expect(try await site.ask(path).status.code < 500)
    #expect(try await site.ask(path).status != .ok)
  }
}
