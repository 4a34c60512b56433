import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks at a statement in the browser")
struct StatementPageTests {
  @Test("with all that is known of it and all that can be done", arguments: Language.allCases)
  func whole(language: Language) async throws {
    let site = try InventedSite.spoken(language: language)
    let response = try await site.ask("/statements/1")
    try expect(response.page, matches: "statement.\(language.rawValue).html")
  }

  @Test("and what was replied to it, or to all that came in with it")
  func answers() async throws {
    let site = try InventedSite.spoken()
    #expect(try await !site.ask("/statements/1", as: .tagger).text.contains("Abwägungen</h2>"))
    for (subject, text) in [
      (AnswerSubject.statement(1), "Wird geprüft."), (.submission(of: 1), "Danke."),
    ] {
      let day = try #require(CalendarDate(iso: "2016-12-01"))
      try site.city.archive.answer(
        AnswerDraft(subject: subject, result: .considered, date: day, text: text), by: Invented.anna
      )
    }
    for role in [Role.viewer, .analyst] {
      let text = try await site.ask("/statements/1", as: role).text
      #expect(text.contains(">Wird geprüft.</p>") && text.contains(">Danke.</p>"))
      #expect(text.contains(#"href="/answers/new?statement=1""#) == (role == .analyst))
      #expect(text.contains(#"href="/answers/1""#) == (role == .analyst))
    }
    #expect(try await !site.ask("/statements/2", as: .viewer).text.contains("Danke."))
  }

  @Test("and may only read")
  func viewer() async throws {
    let site = try InventedSite.spoken()
    let text = try await site.ask("/statements/1", as: .viewer).text
    #expect(text.contains("Der Radweg am See ist zu schmal."))
    #expect(text.matches(of: /<form method="post" action="([^"]+)"/).map { $0.1 } == ["/logout"])
  }

  @Test("that is not there", arguments: ["9", "0", "-1", "x", "99999999999999999999"])
  func unknown(number: String) async throws {
    let site = try InventedSite.spoken()
    #expect(try await site.ask("/statements/\(number)").status == .notFound)
  }

  @Test("in which nothing that people write is markup")
  func nasty() async throws {
    let site = try InventedSite.spoken()
    let nasty = InventedSite.nasty
    func send(_ path: String, _ fields: [(String, String)]) async throws {
      let form = FormFields(fields.map { (name: $0.0, value: $0.1) })
      #expect(try await site.ask("/statements/2/\(path)", .post, form: form).status == .seeOther)
    }
    try await send("notes", [("text", nasty)])
    try await send("tags", [("keyword", nasty)])
    try await send("quotes", [("words", nasty), ("target", "theme:mobil"), ("note", nasty)])
    for path in ["/statements/2", "/statements/2?event=5", "/search", "/"] {
      let text = try await site.ask(path).text
      #expect(!text.contains("<script>") && !text.contains("<img"))
    }
    #expect(try await site.ask("/statements/2").text.contains("&lt;script&gt;"))
    #expect(try site.city.faults().isEmpty)
  }
}

@Suite("Somebody works on a statement in the browser, without a script")
struct StatementFormTests {
  private func post(
    _ site: InventedSite, _ path: String, _ fields: [(name: String, value: String)],
    as role: Role = .tagger
  ) async throws -> TestResponse {
    try await site.ask(path, .post, as: role, form: FormFields(fields))
  }

  @Test("and reads what is missing where they chose nothing", arguments: [nil, ""] as [String?])
  func nothingChosen(target: String?) async throws {
    let site = try InventedSite.spoken()
    let fields = target.map { [(name: "target", value: $0)] } ?? []
    let response = try await post(
      site, "/statements/2/tags", fields + [(name: "keyword", value: " ")])
    #expect(response.status == .unprocessableContent)
    #expect(response.text.contains("Es ist nicht gesagt, was geändert werden soll."))
  }

  @Test("and takes back at a statement only what they did with it")
  func ownUndo() async throws {
    let site = try InventedSite.spoken()
    let tag = [(name: "target", value: "theme:mobil")]
    _ = try await post(site, "/statements/2/tags", tag)
    func undo(_ number: Int) async throws -> Bool {
      try await site.ask("/statements/\(number)", as: .tagger).text.contains("Zurücknehmen: ")
    }
    #expect(try await undo(2))
    #expect(try await !undo(1))
  }

  @Test("and names several keywords in one field, chosen from those that are there or not")
  func keywords() async throws {
    let site = try InventedSite.spoken()
    let path = "/statements/2"
    _ = try await post(site, path + "/tags", [("keyword", #" Licht ;Takt\; abends; "#)])
    let page = try await site.ask(path, as: .tagger).text
    #expect(page.contains(#"<option value="Licht"><option value="Takt\; abends">"#))
    _ = try await post(site, path + "/untag", [("target", "keyword:takt-abends")])
    _ = try await post(site, path + "/tags", [("keyword", #"Takt\; abends"#)])
    let titles = try site.city.archive.statement(2).tags.map(\.title).sorted()
    #expect(titles == ["Licht", "Takt; abends"])
    #expect(try site.city.archive.vocabulary().keywords.count == 2)
  }

  @Test("and sees a flag that is set as a button that is down, with one that settles it")
  func flags() async throws {
    let site = try InventedSite.spoken()
    let path = "/statements/2/flags"
    _ = try await post(site, path, [("flag", "unclear"), ("set", "1")])
    let text = try await site.ask("/statements/2", as: .tagger).text
    #expect(
      text.contains(
        #"value="unclear" aria-pressed="true">⚑ unklar</button> <button class="small" name="flag" value="unclear">Als erledigt markieren<span class="unseen">: unklar</span></button>"#
      ))
    #expect(text.ranges(of: "Als erledigt markieren").count == 1)
    _ = try await post(site, path, [("flag", "unclear"), ("set", "0")])
    #expect(try site.city.archive.statement(2).flags.isEmpty)
  }

  @Test("and each thing that they do is one event in their name, and is said")
  func events() async throws {
    let site = try InventedSite.spoken()
    let steps: [(path: String, fields: [(name: String, value: String)], said: String)] = [
      (
        "tags", [("target", "measure:seepark"), ("stance", "opposes"), ("keyword", "Bänke")],
        "Getan: Zuordnung: Seepark, Stichwort Bänke (Aussage 2)."
      ),
      ("untag", [("target", "keyword:baenke")], "Getan: Zuordnung: −Stichwort Bänke (Aussage 2)."),
      ("flags", [("flag", "unclear"), ("set", "1")], "Getan: Kennzeichen: unklar (Aussage 2)."),
      ("flags", [("flag", "unclear"), ("set", "0")], "Getan: Kennzeichen: −unklar (Aussage 2)."),
      ("notes", [("text", "Siehe auch 1")], "Getan: Notiz (Aussage 2)."),
      ("notes/remove", [("note", "1")], "Getan: Notiz (Aussage 2)."),
      (
        "quotes", [("words", "alert(1)"), ("target", "measure:seepark")],
        "Getan: Zitat: Seepark (Aussage 2)."
      ),
      ("quotes/remove", [("quote", "1")], "Getan: Zitat: Seepark (Aussage 2)."),
      ("untag", [("target", "measure:seepark")], "Getan: Zuordnung: −Seepark (Aussage 2)."),
      ("state", [("state", "whole-process")], "Getan: Zuordnung: zum Gesamtkonzept (Aussage 2)."),
    ]
    var last = try site.city.lastEvent()
    for step in steps {
      let response = try await post(site, "/statements/2/\(step.path)", step.fields)
      last += 1
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == "/statements/2?event=\(last)", "\(step.path)")
      let entry = try #require(try site.city.archive.history(limit: 1).first)
      #expect(entry.event.number == last && entry.event.person == Invented.anna)
      let page = try await site.ask(response.headers[.location] ?? "").text
      #expect(page.contains("<p>\(step.said)</p>"), "\(step.path)")
    }
    let record = try site.city.archive.statement(2)
    #expect(record.state == .wholeProcess && record.tags.isEmpty && record.notes.isEmpty)
    #expect(try site.city.faults().isEmpty)
  }

  @Test("and is told what they would take back")
  func undoSays() async throws {
    let site = try InventedSite.spoken()
    _ = try await post(site, "/statements/2/tags", [("target", "theme:gruen")])
    let event = try site.city.lastEvent()
    let page = try await site.ask("/statements/2", as: .tagger).text
    #expect(
      page.contains(
        #"value="\#(event)">Zurücknehmen: Zuordnung: Seedorf.Grün (Aussage 2)</button>"#))
    #expect(!page.contains("Wieder tun"))
    _ = try await post(site, "/undo", [("event", String(event)), ("back", "/statements/2")])
    let then = try await site.ask("/statements/2", as: .tagger).text
    #expect(then.contains(#"value="\#(event)">Wieder tun: Zuordnung: Seedorf.Grün (Aussage 2)"#))
  }

  @Test("and what was so already is no event")
  func nothingNew() async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.lastEvent()
    let response = try await post(site, "/statements/1/tags", [("target", "theme:mobil")])
    #expect(response.headers[.location] == "/statements/1")
    #expect(try site.city.lastEvent() == last)
  }

  @Test("and takes it back, and does it again")
  func undo() async throws {
    let site = try InventedSite.spoken()
    func tags() throws -> [String] { try site.city.archive.statement(2).tags.map(\.slug) }
    _ = try await post(site, "/statements/2/tags", [("target", "theme:gruen")])
    let event = try site.city.lastEvent()
    let undone = try await post(
      site, "/undo", [("event", String(event)), ("back", "/statements/2")])
    #expect(undone.headers[.location] == "/statements/2?event=\(event + 1)")
    #expect(try tags() == [])
    _ = try await post(site, "/redo", [("back", "/statements/2")])
    #expect(try tags() == ["gruen"])
    let none = try await post(site, "/redo", [])
    #expect(none.status == .conflict)
  }

  @Test(
    "and is led back to pages of this server alone",
    arguments: [
      ("/statements/2", "/statements/2"), ("//evil.example", nil), ("https://evil.example", nil),
      ("/\\evil.example", nil), ("", nil), ("/a\r\nSet-Cookie: x", nil),
      ("/search?q=bus%20alt&page=2", "/search?q=bus+alt&page=2"),
      ("/a?b\r\nSet-Cookie: x", "/a?b%0D%0ASet-Cookie:+x="), ("?q=a", nil),
    ])
  func back(asked: String, address: String?) {
    #expect(OwnAddress(asked)?.text == address)
  }

  static let faults:
    [(path: String, fields: [(name: String, value: String)], status: HTTPResponse.Status)] = [
      ("1/tags", [("target", "measure:nowhere")], .unprocessableContent),
      ("1/tags", [("target", "nonsense")], .unprocessableContent),
      ("1/tags", [("target", ""), ("keyword", " ")], .unprocessableContent),
      ("9/tags", [("target", "theme:mobil")], .notFound),
      ("1/state", [("state", "no-content")], .conflict), ("1/state", [], .unprocessableContent),
      ("2/state", [("state", "processed")], .unprocessableContent),
      ("1/flags", [("flag", "nonsense")], .unprocessableContent),
      ("1/notes", [("text", "   ")], .unprocessableContent), ("1/notes", [], .unprocessableContent),
      ("1/notes/remove", [("note", "7")], .notFound),
      ("1/quotes", [("words", "nowhere in it"), ("target", "theme:mobil")], .unprocessableContent),
      ("1/quotes", [("target", "theme:mobil")], .unprocessableContent),
      ("1/quotes/remove", [("quote", "7")], .notFound),
    ]

  @Test("and what can't be done changes nothing, and is said", arguments: faults)
  func refused(
    path: String, fields: [(name: String, value: String)], status: HTTPResponse.Status
  ) async throws {
    let site = try InventedSite.spoken()
    let last = try site.city.lastEvent()
    let response = try await post(site, "/statements/\(path)", fields)
    #expect(response.status == status)
    #expect(response.text.contains(#"<div class="fault">"#))
    #expect(try site.city.lastEvent() == last)
    #expect(site.told.lines.isEmpty)
  }
}
