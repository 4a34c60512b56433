import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody types in cards in the browser")
struct TypingPageTests {
  private static func card(_ text: String, _ more: [(name: String, value: String)] = [])
    -> FormFields
  {
    FormFields([("consultation", "werkstatt"), ("group", "schools"), ("text", text)] + more)
  }

  private static func texts(_ site: InventedSite) throws -> [String] {
    try site.city.archive.search(StatementQuery.all, order: .number, limit: 50).hits.map(\.text)
  }

  @Test("each saved at once, word for word, with what holds for all still set")
  func cards() async throws {
    let site = try InventedSite(InventedArchive())
    let form = Self.card("  @gruppe \\ <b>Rad</b>\r\nweg", [("question", "Was fehlt?")])
    let response = try await site.ask("/type", .post, as: .tagger, form: form)
    #expect(
      response.headers[.location]
        == "/type?consultation=werkstatt&group=schools&question=Was+fehlt%3F&saved=1")
    #expect(try Self.texts(site) == ["  @gruppe \\ <b>Rad</b>\nweg"])
    let page = try await site.ask(try #require(response.headers[.location]), as: .tagger).text
    #expect(page.contains("Gespeichert als Import 1."))
    #expect(page.contains(#"name="consultation" list="consultations" value="werkstatt""#))
    #expect(page.contains(#"<option value="schools" selected>"#))
    #expect(page.contains("&lt;b&gt;Rad&lt;/b&gt;") && !page.contains("<b>Rad</b>"))
    #expect(try site.city.faults() == [])
  }

  @Test("and of two cards that say the same both are there, but what is sent twice is one")
  func twice() async throws {
    let site = try InventedSite(InventedArchive())
    let headers: HTTPFields = [.accept: "application/json"]
    for id in ["a", "a", "b", "a"] {
      let response = try await site.ask(
        "/type", .post, as: .tagger, form: Self.card("Mehr Bäume", [("id", id)]), headers: headers)
      #expect(response.status == .ok)
    }
    #expect(try Self.texts(site) == ["Mehr Bäume", "Mehr Bäume"])
    #expect(try site.city.archive.imports().count == 2)
  }

  @Test("with keywords that stand apart by a semicolon, and stay set as they were typed")
  func keywords() async throws {
    let site = try InventedSite(InventedArchive())
    let form = Self.card("Ein Baum", [("keyword", #" Licht ;Takt\; abends; "#)])
    let saved = try await site.ask("/type", .post, as: .tagger, form: form)
    let titles = try site.city.archive.statement(1).tags.map(\.title).sorted()
    #expect(titles == ["Licht", "Takt; abends"])
    let page = try await site.ask(try #require(saved.headers[.location]), as: .tagger).text
    #expect(page.contains(#"value="Licht;Takt\; abends""#))
  }

  @Test("sent again with other words, which are not lost: it is told what is there")
  func otherWords() async throws {
    let site = try InventedSite(InventedArchive())
    _ = try await site.ask("/type", .post, form: Self.card("Ein Baum", [("id", "a")]))
    let other = try await site.ask("/type", .post, form: Self.card("Zwei Bäume", [("id", "a")]))
    #expect(other.status == .conflict && other.text.contains(">\nZwei Bäume</textarea>"))
    #expect(other.text.contains("lautet anders: Import 1."))
    #expect(try Self.texts(site) == ["Ein Baum"])
  }

  @Test("and takes one back, but not what somebody else or a file brought")
  func undo() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Aus der Datei", id: "1")])
    let site = try InventedSite(city)
    _ = try await site.ask("/type", .post, as: .tagger, form: Self.card("Ein Radweg"))
    func undo(_ number: String) async throws -> HTTPResponse.Status {
      try await site.ask("/type/undo", .post, as: .tagger, form: FormFields([("number", number)]))
        .status
    }
    #expect(try await undo("1") == .forbidden)
    #expect(try await undo("9") == .notFound)
    #expect(try await undo("x") == .unprocessableContent)
    #expect(try await undo("2") == .seeOther)
    let last = try city.lastEvent()
    #expect(try await undo("2") == .seeOther)
    #expect(try city.lastEvent() == last)
    #expect(try Self.texts(site) == ["Aus der Datei"])
    #expect(try await !site.ask("/type", as: .tagger).text.contains("Ein Radweg"))
  }

  @Test(
    "and is told what can't be taken, with the text still there",
    arguments: [
      (FormFields([("consultation", "werkstatt"), ("text", " \n ")]), "Es ist kein Text da."),
      (FormFields([("text", "Ein Radweg")]), "Es fehlt das Beteiligungsformat."),
      (Self.card("Ein Radweg", [("theme", "nirgends")]), "nirgends"),
      (Self.card("Ein Radweg", [("received", "31.02.2016")]), "31.02.2016"),
    ])
  func mistakes(form: FormFields, words: String) async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask("/type", .post, as: .tagger, form: form)
    #expect(response.status == .unprocessableContent)
    #expect(response.text.contains(words))
    if form["text"] == "Ein Radweg" { #expect(response.text.contains(">\nEin Radweg</textarea>")) }
    #expect(try site.city.archive.imports().isEmpty)
  }

  @Test("and nobody's card is rejected into a file: a group that does not fit is said at once")
  func otherGroup() async throws {
    let site = try InventedSite(InventedArchive())
    let first = Self.card("Ein Radweg", [("respondent", "p1")])
    #expect(try await site.ask("/type", .post, as: .tagger, form: first).status == .seeOther)
    let second = Self.card("Eine Bank", [("respondent", "p1")]).setting("group", "citizens")
    #expect(
      try await site.ask("/type", .post, as: .tagger, form: second).status == .unprocessableContent)
    #expect(try Self.texts(site) == ["Ein Radweg"])
    #expect(CopyRegistry(archive: site.city.path).copies().isEmpty)
  }
}

@Suite("Somebody types in a letter in the browser")
struct LetterPageTests {
  static let text = "Sehr geehrte Damen,\r\n\r\n👩🏽‍🚒 Mehr Bäume!\r\nUnd ein Radweg.\r\n\r\nIhr M."

  private func form(_ more: [(name: String, value: String)]) -> FormFields {
    FormFields([("consultation", "briefe"), ("text", Self.text)] + more)
  }

  @Test("and selects passages of it, which are statements of one submission, word for word")
  func spans() async throws {
    let site = try InventedSite(InventedArchive())
    // In scalars, with a line break as one.
    let spans = [("span", "21-37"), ("span", "38-53")]
    let review = try await site.ask("/type/letter", .post, as: .tagger, form: form(spans)).text
    #expect(review.contains("Nicht ausgewählt, das wird nicht gespeichert:"))
    #expect(review.contains(">Sehr geehrte Damen,</p>") && review.contains(">Ihr M.</p>"))
    #expect(try site.city.archive.imports().isEmpty)
    let saved = try await site.ask(
      "/type/letter", .post, as: .tagger, form: form(spans + [("save", "1")]))
    #expect(saved.headers[.location] == "/type?consultation=briefe&saved=1")
    let first = try site.city.archive.statement(1)
    #expect(first.text == "👩🏽‍🚒 Mehr Bäume!")
    #expect(first.siblings.map(\.text) == ["Und ein Radweg."])
    #expect(try site.city.faults() == [])
  }

  @Test("and copies passages where no script helps")
  func copied() async throws {
    let site = try InventedSite(InventedArchive())
    let passages = "👩🏽‍🚒 Mehr Bäume!\r\nUnd ein Radweg.\r\n\r\nIhr M."
    let saved = try await site.ask(
      "/type/letter", .post, as: .tagger, form: form([("passages", passages), ("save", "1")]))
    #expect(saved.status == .seeOther)
    #expect(try site.city.archive.statement(1).text == "👩🏽‍🚒 Mehr Bäume!\nUnd ein Radweg.")
  }

  @Test(
    "and is told where a passage is none of it",
    arguments: [
      [("passages", "Weniger Bäume")], [("span", "21-999")], [("span", "9-9")], [("span", "x")],
      [("span", "0-9"), ("span", "5-12")], [],
    ] as [[(name: String, value: String)]])
  func mistakes(fields: [(name: String, value: String)]) async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await site.ask(
      "/type/letter", .post, as: .tagger, form: form(fields + [("save", "1")]))
    #expect(response.status == .unprocessableContent)
    #expect(response.text.contains("Und ein Radweg."))
    #expect(try site.city.archive.imports().isEmpty)
  }
}
