import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody sits at the tagging desk")
struct DeskTests {
  let city: InventedArchive
  let site: InventedSite

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "umfrage.csv",
      [
        Answer("Mehr Radwege <b>am See</b>", id: "1", by: "p1"),
        Answer("Busse am Abend", id: "2", by: "p2"), Answer("k. A.", id: "3", by: "p3"),
        Answer("Ein Park\r\nund Bänke", id: "4", by: "p4", group: "schools"),
      ])
    site = try InventedSite(city)
  }

  private func post(
    _ path: String, _ fields: [(name: String, value: String)], json: Bool = true
  ) async throws -> TestResponse {
    try await site.ask(
      path, .post, as: .tagger, form: FormFields(fields),
      headers: json ? [.accept: "application/json"] : [:])
  }

  private func tags(_ number: Int) throws -> [String] {
    try city.archive.statement(number).tags.map { "\($0.slug) \($0.stance.rawValue)" }
  }

  @Test("and sees the whole page", arguments: Language.allCases)
  func page(language: Language) async throws {
    let site = try InventedSite(city, language: language)
    let response = try await site.ask("/desk", as: .tagger)
    #expect(response.status == .ok)
    try expect(response.page, matches: "desk.\(language.rawValue).html")
  }

  @Test("and tags one after the other, in one event each")
  func tagging() async throws {
    let first = try await post(
      "/desk/tag",
      [
        ("statement", "1"), ("target", "theme:mobil"), ("target", "measure:radweg"),
        ("target", "measure:bus"), ("stance", ""), ("stance", "bus:opposes"),
        ("keyword", "Licht; Belag "), ("id", "a"),
      ])
    #expect(first.status == .ok)
    #expect(first.text.contains("\"statement\": 2"))
    #expect(
      try tags(1) == [
        "mobil unstated", "radweg unstated", "bus opposes", "licht unstated", "belag unstated",
      ])
    #expect(try city.archive.statement(1).state == .processed)
    #expect(try city.lastEvent() == 3)
    let nothing = try await post("/desk/tag", [("statement", "3"), ("state", "no-content")])
    #expect(nothing.text.contains("\"statement\": 2"))
    #expect(try city.archive.statement(3).state == .noContent)
    #expect(try city.faults() == [])
  }

  @Test("and without a script is led to the next one, which says what was done")
  func form() async throws {
    let response = try await post(
      "/desk/tag",
      [("statement", "1"), ("target", "measure:bus"), ("stance", "supports"), ("q", "radwege")],
      json: false)
    #expect(response.status == .seeOther)
    let place = response.headers[.location] ?? ""
    #expect(place.hasPrefix("/desk?q=radwege&event="))
    let next = try await site.ask(place, as: .tagger)
    #expect(next.text.contains("Getan: "))
    #expect(next.text.contains("<p>Hier ist alles bearbeitet.</p>"))
    #expect(try tags(1) == ["bus supports"])
  }

  @Test(
    "and where there is nothing to do reads why",
    arguments: [
      ("xyzzy", [], "Diese Suche findet keine Aussage."),
      ("busse", [2], "Hier ist alles bearbeitet."),
      (
        "", [],
        "Offen sind hier noch 4 Aussagen: Jemand anders hat sie gerade vor sich, oder Sie haben sie übersprungen."
      ),
      (
        "busse", [],
        "Offen ist hier noch 1 Aussage: Jemand anders hat sie gerade vor sich, oder Sie haben sie übersprungen."
      ),
    ] as [(String, [Int], String)])
  func nothing(query: String, tagged: [Int], sentence: String) async throws {
    for number in tagged {
      _ = try await post("/desk/tag", [("statement", "\(number)"), ("target", "theme:mobil")])
    }
    for number in 1...4 {
      _ = try await post("/desk/skip", [("statement", "\(number)"), ("q", query)])
    }
    let page = try await site.ask(FormFields([("q", query)]).address("/desk"), as: .tagger)
    #expect(page.text.contains("<p>\(sentence)</p>"))
  }

  @Test("and what a broken connection makes them send twice is done once")
  func twice() async throws {
    let fields = [
      (name: "statement", value: "1"), (name: "text", value: "Nachfragen"),
      (name: "id", value: "n"),
    ]
    let first = try await post("/desk/note", fields)
    let second = try await post("/desk/note", fields)
    #expect(first.text == second.text)
    #expect(try city.archive.notes().count == 1)
    _ = try await post("/desk/tag", [("statement", "1"), ("target", "theme:mobil"), ("id", "t")])
    for _ in 0..<3 { _ = try await post("/desk/undo", [("id", "u")]) }
    #expect(try tags(1) == [])
    #expect(try city.archive.notes().count == 1)
  }

  @Test("and what they send again to a server that began anew in between is done once, too")
  func afterRestart() async throws {
    func send(_ path: String, _ fields: [(name: String, value: String)]) async throws -> String {
      // Each has forgotten what was sent before.
      try await InventedSite(city).ask(
        path, .post, as: .tagger, form: FormFields(fields), headers: [.accept: "application/json"]
      ).text
    }
    try city.tag([1], add: ["bus": .supports], by: Invented.anna)
    try city.tag([2], add: ["bus": .supports], by: Invented.anna)
    let event = String(try city.lastEvent())
    let page = try await site.ask("/desk?statement=2", as: .tagger).text
    #expect(page.contains(#"id="undo" name="event" value="\#(event)">"#))
    #expect(page.contains(#"id="redo">"#))
    #expect(try await send("/desk/undo", [("event", event)]).contains("Zurückgenommen: Ereignis"))
    let again = try await send("/desk/undo", [("event", event)])
    #expect(again.contains("Ereignis \(event) ist schon zurückgenommen."))
    #expect(try tags(1) == ["bus supports"] && tags(2) == [])
    #expect(again.contains(#"id=\"redo\" name=\"event\" value=\"\#(event)\""#), "\(again)")
    #expect(try await send("/desk/redo", [("event", event)]).contains("Wiederholt: Ereignis"))
    #expect(
      try await send("/desk/redo", [("event", event)]).contains(
        "Ereignis \(event) gilt schon wieder."))
    #expect(try tags(2) == ["bus supports"])
    for _ in 0..<2 {
      _ = try await send("/desk/note", [("statement", "1"), ("text", "Nachfragen")])
    }
    #expect(try city.archive.notes().count == 1)
    #expect(try city.faults() == [])
  }

  @Test("and nobody sends in their own name what somebody else did in the same browser")
  func otherSender() async throws {
    let event = try city.lastEvent()
    let fields = [(name: "statement", value: "1"), (name: "target", value: "theme:mobil")]
    let response = try await post("/desk/tag", fields + [("sender", "99")])
    #expect(response.status == .unauthorized)
    #expect(
      response.text.contains(
        "In diesem Browser ist jetzt Anna Muster angemeldet; das hier hat jemand anderes eingegeben."
      ))
    #expect(try city.lastEvent() == event)
    let page = try await site.ask("/desk", as: .tagger).text
    let anna = String(Invented.anna.number)
    #expect(page.contains(#"data-person="\#(anna)""#))
    #expect(try await post("/desk/tag", fields + [("sender", anna)]).status == .ok)
    #expect(try city.lastEvent() == event + 1)
  }

  @Test("and takes away what a statement had, keeps what others added, and undoes and redoes it")
  func changes() async throws {
    try city.tag([2], add: ["bus": .supports, "mobil": .unstated])
    try city.tag([2], add: ["gruen": .unstated], by: Invented.ben)
    _ = try await post(
      "/desk/tag",
      [
        ("statement", "2"), ("had", "measure:bus"), ("had", "theme:mobil"),
        ("target", "measure:bus"), ("stance", "opposes"),
      ])
    #expect(try tags(2) == ["gruen unstated", "bus supports"])
    let undone = try await post("/desk/undo", [])
    #expect(undone.text.contains("\"statement\": 2"))
    #expect(try tags(2) == ["mobil unstated", "gruen unstated", "bus supports"])
    _ = try await post("/desk/redo", [])
    #expect(try tags(2) == ["gruen unstated", "bus supports"])
  }

  @Test("and confirms what an import proposed")
  func confirmed() async throws {
    try city.tag([2], add: ["bus": .supports], state: .open)
    #expect(try city.archive.statement(2).state == .open)
    _ = try await post(
      "/desk/tag",
      [("statement", "2"), ("had", "measure:bus"), ("target", "measure:bus")])
    #expect(try tags(2) == ["bus supports"])
    #expect(try city.archive.statement(2).state == .processed)
  }

  @Test("and chooses nothing, which is no event")
  func nothing() async throws {
    let event = try city.lastEvent()
    let response = try await post("/desk/tag", [("statement", "1"), ("keyword", " ; ")])
    #expect(response.text.contains("Es ist nichts gewählt"))
    #expect(try city.lastEvent() == event)
  }

  @Test("and quotes what is selected, over a line break too")
  func quoting() async throws {
    let fields = [
      (name: "statement", value: "4"), (name: "target", value: "measure:seepark"),
      (name: "words", value: "Park\r\nund"), (name: "start", value: "4"),
      (name: "end", value: "12"),
    ]
    let response = try await post("/desk/quote", fields)
    #expect(response.status == .ok, "\(response.text)")
    #expect(try city.archive.quotes().map(\.text) == ["Park\r\nund"])
    let wrong = try await post(
      "/desk/quote",
      [("statement", "4"), ("target", "measure:seepark"), ("words", "steht nicht da")])
    #expect(wrong.status == .unprocessableContent)
  }

  @Test("and flags, and settles the flag")
  func flags() async throws {
    _ = try await post("/desk/flag", [("statement", "1"), ("flag", "unclear"), ("set", "1")])
    #expect(try city.archive.statement(1).flags == [.unclear])
    _ = try await post("/desk/flag", [("statement", "1"), ("flag", "unclear"), ("set", "0")])
    #expect(try city.archive.statement(1).flags == [])
  }

  @Test("and skips what they don't know")
  func skipping() async throws {
    let response = try await post("/desk/skip", [("statement", "1")])
    #expect(response.text.contains("\"statement\": 2"))
    #expect(try city.archive.statement(1).state == .open)
  }

  @Test(
    "and what can't be is said",
    arguments: [
      ("/desk/tag", [("statement", "99"), ("target", "theme:mobil")], 404),
      ("/desk/tag", [("statement", "1"), ("target", "theme:nix")], 422),
      ("/desk/tag", [("statement", "1"), ("target", "unsinn")], 422),
      ("/desk/tag", [("target", "theme:mobil")], 422),
      ("/desk/tag", [("statement", "1"), ("target", "theme:mobil"), ("state", "no-content")], 409),
      ("/desk/undo", [], 409), ("/desk/redo", [], 409), ("/desk/note", [("statement", "1")], 422),
    ] as [(String, [(String, String)], Int)])
  func refused(path: String, fields: [(String, String)], status: Int) async throws {
    let response = try await post(path, fields.map { (name: $0.0, value: $0.1) })
    #expect(response.status.code == status, "\(response.text)")
    #expect(try city.faults() == [])
  }
}
