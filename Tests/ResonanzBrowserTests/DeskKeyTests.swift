import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite(
  "Somebody sits at the desk and tags by keys", .enabled(if: ServedArchive.canBeVisited),
  .serialized)
struct DeskKeyTests {
  private static let statements = 60

  /// An archive in which nothing is tagged yet.
  private func served(_ look: Browser.Look = Browser.Look()) throws -> ServedArchive {
    try ServedArchive(language: look.language) { program in
      let rows = (1...Self.statements).map { number in
        "\(number);\"Erfunden \(number): Mehr Radwege – und „Bänke“ am Ufer 🚲\";Und \(number) Busse?"
      }
      let text = "id;Was fehlt Ihnen?;Was noch?\n" + rows.joined(separator: "\n") + "\n"
      _ = try program.folder.write("umfrage.csv", text.utf8)
      try program("import", "umfrage.csv", "--group", "citizens", "--quiet")
    }
  }

  private func statement(_ browser: Browser) throws -> String {
    try browser.run("return document.querySelector('#work')?.dataset.statement ?? ''") as? String
      ?? ""
  }

  /// Presses Enter, and waits for another statement.
  private func goOn(_ browser: Browser) throws {
    let before = try statement(browser)
    try browser.press(.enter)
    try browser.wait("another statement than \(before)") { try statement(browser) != before }
  }

  /// How many statements a search finds, asked beside the server.
  private func count(_ query: String, in served: ServedArchive) throws -> Int {
    let outcome = try served.program("search", query, "--format", "json")
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((answer as? [String: Any])?["count"] as? Int)
  }

  private func open(_ served: ServedArchive) throws -> Int { try count("offen", in: served) }

  @Test("Fifty one after the other, with themes, measures, stances and reasons, nothing by mouse")
  func fifty() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/desk")
    let all = try open(served)
    for number in 1...50 {
      switch number % 5 {
      case 0:
        try browser.press("x", .down)
        try browser.wait("a reason") {
          try browser.run("return document.querySelector('#reason').value") as? String != ""
        }
      case 1:
        try browser.press("m")
        for letter in "erlebnisraum" { try browser.press(Key(stringLiteral: String(letter))) }
        try browser.press(.enter, "+", "1")
      default: try browser.press("2", "3")
      }
      try goOn(browser)
    }
    #expect(try open(served) == all - 50)
    let query = "massnahme:erlebnisraum-saale tendenz:supports"
    #expect(try count(query, in: served) == 10)
    #expect(try count("ohne-zuordnung -offen", in: served) == 10)
    let last = try statement(browser)
    try browser.press("u")
    try browser.wait("the one before") { try statement(browser) != last }
    #expect(try open(served) == all - 49)
    try browser.press("r")
    try browser.wait("the next one") { try open(served) == all - 50 }
    #expect(try browser.complaints == [])
    try browser.end()
    #expect(try served.program("verify").code == 0)
  }

  @Test("and what is pressed while nothing can be sent is kept, and done once")
  func offline() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/desk")
    let first = try statement(browser)
    let all = try open(served)
    try browser.setOnline(false)
    try browser.press("1", .enter)
    try browser.wait("a word on it") { try !browser.text("#waiting").isEmpty }
    #expect(
      try browser.text("#waiting")
        == "Keine Verbindung. Ihre Eingabe ist aufgehoben und wird gesendet, sobald es geht.")
    #expect(try statement(browser) == first)
    #expect(try open(served) == all)
    try browser.setOnline(true)
    try browser.wait("the next statement") { try statement(browser) != first }
    #expect(try open(served) == all - 1)
    #expect(try browser.text("#waiting") == "")
    #expect(try count("-ohne-zuordnung", in: served) == 1)
    try browser.end()
  }

  @Test("and what somebody else could not send in this window stays theirs, and is said")
  func others() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/desk")
    let all = try open(served)
    let entry = """
      [{"action": "/desk/tag", "fields": [["statement", "1"], ["state", "no-content"], ["id", "x"]]}]
      """
    try browser.run("sessionStorage.setItem('desk-outbox-99', arguments[0])", [entry])
    try browser.open(served.base + "/desk")
    try browser.wait("#waiting") { $0.hasPrefix("In diesem Fenster ist aufgehoben") }
    try browser.picture("desk-others")
    let first = try statement(browser)
    try browser.press("1", .enter)
    try browser.wait("the next statement") { try statement(browser) != first }
    #expect(try open(served) == all - 1)
    #expect(try browser.text("#waiting").hasPrefix("In diesem Fenster ist aufgehoben"))
    #expect(
      try browser.run("return sessionStorage.getItem('desk-outbox-99')") as? String == entry)
    try browser.end()
  }

  @Test("and what can't be is said, and what was chosen stays")
  func refused() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/desk")
    let first = try statement(browser)
    try browser.press("1", "x", .down, .enter)
    let words =
      "Es ist etwas zugeordnet und zugleich ein Grund genannt, zu nichts zu gehören. "
      + "Wählen Sie eines davon wieder ab."
    try browser.wait("the reason") { try browser.text("#heard") == words }
    #expect(try statement(browser) == first)
    #expect(try browser.count("#themes :checked") == 1)
    try browser.press(.escape, "1", .enter)
    try browser.wait("the next statement") { try statement(browser) != first }
    #expect(try count("-offen ohne-zuordnung", in: served) == 1)
    try browser.end()
  }

  @Test("and a note that is typed and not saved yet is not lost with its statement")
  func unsaved() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.open(served.base + "/desk")
    let first = try statement(browser)
    try browser.type("Wichtig", into: "#noteText")
    try browser.press(.escape, "1", .enter)
    let words =
      "Hier steht noch etwas, das nicht gespeichert ist: Speichern oder leeren Sie es."
    try browser.wait("what is to be done") { try browser.text("#heard") == words }
    #expect(try statement(browser) == first)
    try browser.click("#note button")
    try browser.wait("the note") { try browser.count("#remarks") == 1 }
    #expect(try browser.count("#themes :checked") == 1)
    try browser.press(.enter)
    try browser.wait("the next statement") { try statement(browser) != first }
    #expect(try count("-ohne-zuordnung", in: served) == 1)
    #expect(try browser.complaints == [])
    try browser.end()
  }

  @Test("and it looks like this", arguments: FirstVisitTests.looks)
  func looks(look: Browser.Look) throws {
    let served = try served(look)
    defer { served.end() }
    let browser = try served.visit(look)
    try browser.open(served.base + "/desk")
    try browser.press("2")
    try browser.picture("desk-\(look)")
    try browser.press("?")
    try browser.picture("desk-keys-\(look)")
    try browser.end()
  }
}
