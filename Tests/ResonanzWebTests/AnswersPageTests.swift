import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody answers in the browser what was said")
struct AnswersPageTests {
  typealias Fields = [(name: String, value: String)]

  private func post(
    _ site: InventedSite, _ path: String, _ fields: Fields, as role: Role = .analyst
  ) async throws -> TestResponse {
    try await site.ask(path, .post, as: role, form: FormFields(fields))
  }

  private static let radweg: Fields = [
    ("measure", "radweg"), ("result", "considered"), ("date", "06.12.2016"),
    ("text", "Der Radweg kommt.\r\n2018."),
  ]

  @Test("and sees what is answered and what waits", arguments: Language.allCases)
  func whole(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    _ = try await post(site, "/answers", Self.radweg)
    _ = try await post(
      site, "/answers",
      [
        ("statement", "2"), ("result", "not-considered"), ("date", "2016-12-05"),
        ("text", InventedSite.nasty),
      ])
    let shown = try await site.ask("/answers", as: .analyst).pageWithoutFiles
    #expect(!shown.contains("<script>alert") && !shown.contains("<img"))
    try expect(shown, matches: "answers.\(language.rawValue).html")
  }

  @Test(
    "a statement, all of a submission, and a measure: one event each, which is said and can be undone"
  )
  func adds() async throws {
    let site = try InventedSite.spoken()
    let subjects: [(name: String, value: String)] = [
      ("statement", "1"), ("submission-of", "3"), ("measure", "bus"),
    ]
    for (index, subject) in subjects.enumerated() {
      let form = try await site.ask("/answers/new?\(subject.name)=\(subject.value)", as: .analyst)
      #expect(form.text.contains(#"name="\#(subject.name)" value="\#(subject.value)""#))
      // The day on which it is written is offered.
      #expect(form.text.contains(#"name="date" value="02.12.2016""#))
      let last = try site.city.lastEvent()
      let response = try await post(
        site, "/answers",
        [subject, ("result", "partly"), ("date", "06.12.2016"), ("text", "Ja.")])
      #expect(response.headers[.location] == "/answers?event=\(last + 1)")
      let page = try await site.ask("/answers?event=\(last + 1)", as: .analyst).text
      #expect(page.contains("Getan: ") && page.contains(#"action="/undo""#))
      #expect(try site.city.archive.answers().count == index + 1)
      let found = try await site.ask("/answers?\(subject.name)=\(subject.value)").text
      #expect(found.contains(#"<h2 id="answers">1 Abwägung</h2>"#))
    }
    _ = try await post(site, "/undo", [("back", "/answers")])
    #expect(try site.city.archive.answers().count == 2 && site.city.faults().isEmpty)
  }

  @Test("and revises it, and withdraws it")
  func revises() async throws {
    let site = try InventedSite.spoken()
    _ = try await post(site, "/answers", Self.radweg)
    let form = try await site.ask("/answers/1", as: .analyst).text
    #expect(form.contains("Der Radweg kommt.\n2018.</textarea>"))
    #expect(form.contains(#"<option value="considered" selected>"#))
    let changed: Fields = [("result", "partly"), ("date", "2016-12-07"), ("text", "Teilweise.")]
    #expect(try await post(site, "/answers/1", changed).status == .seeOther)
    let answer = try #require(try site.city.archive.answers().first)
    #expect(answer.result == .partly && answer.text == "Teilweise.")
    #expect(answer.date == CalendarDate(iso: "2016-12-07"))
    // The same again is no event.
    #expect(try await post(site, "/answers/1", changed).headers[.location] == "/answers")
    #expect(try await post(site, "/answers/1/withdraw", []).status == .seeOther)
    #expect(try site.city.archive.answers() == [])
  }

  @Test("a second time only if a further one is meant")
  func further() async throws {
    let site = try InventedSite.spoken()
    _ = try await post(site, "/answers", Self.radweg)
    let second: Fields = [
      ("measure", "radweg"), ("result", "partly"), ("date", "07.12.2016"), ("text", "Doch nicht."),
    ]
    let refused = try await post(site, "/answers", second)
    #expect(refused.status == .conflict && !refused.text.contains("--further"))
    let added = try await post(site, "/answers", second + [("further", "1")])
    #expect(added.status == .seeOther)
    #expect(try site.city.archive.answers().map(\.number) == [1, 2])
  }

  @Test("by result, and the measures that wait are those that were spoken about")
  func filters() async throws {
    let site = try InventedSite.spoken()
    _ = try await post(site, "/answers", Self.radweg)
    let partly = try await site.ask("/answers?result=partly").text
    #expect(partly.contains("0 Abwägungen") && partly.contains("Es gibt keine Abwägungen."))
    let all = try await site.ask("/answers", as: .viewer).text
    #expect(
      all.contains(#"<a href="/measures/bus">"#) && !all.contains(#"<a href="/measures/seepark">"#))
    #expect(!all.contains("/answers/new"))
    #expect(try await site.ask("/answers", as: .analyst).text.contains("/answers/new?measure=bus"))
  }

  static let faults: [(path: String, fields: Fields, status: HTTPResponse.Status)] = [
    ("/answers", [], .unprocessableContent),
    (
      "/answers", [("statement", "1"), ("result", "partly"), ("date", "1.1."), ("text", "a")],
      .unprocessableContent
    ),
    (
      "/answers",
      [("statement", "1"), ("result", "partly"), ("date", "2016-12-01"), ("text", " ")],
      .unprocessableContent
    ),
    (
      "/answers", [("statement", "1"), ("result", "x"), ("date", "2016-12-01"), ("text", "a")],
      .unprocessableContent
    ),
    (
      "/answers",
      [("statement", "99"), ("result", "partly"), ("date", "2016-12-01"), ("text", "a")], .notFound
    ),
    (
      "/answers",
      [("measure", "mobil"), ("result", "partly"), ("date", "2016-12-01"), ("text", "a")], .notFound
    ),
    (
      "/answers",
      [
        ("statement", "1"), ("measure", "bus"), ("result", "partly"), ("date", "2016-12-01"),
        ("text", "a"),
      ], .unprocessableContent
    ),
    ("/answers/7", [("result", "partly"), ("date", "2016-12-01"), ("text", "a")], .notFound),
    ("/answers/7/withdraw", [], .notFound),
  ]

  @Test("and is told what is wrong, and nothing is written", arguments: faults)
  func fault(path: String, fields: Fields, status: HTTPResponse.Status) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.lastEvent()
    #expect(try await post(site, path, fields).status == status)
    #expect(try site.city.lastEvent() == last)
  }
}
