import Foundation
import ResonanzModel
import TestSupport
import Testing

@Suite("Two people work at once", .enabled(if: ServedArchive.canBeVisited), .serialized)
struct TeamTests {
  private func served() throws -> ServedArchive {
    try ServedArchive(accounts: ["Anna": "tagger", "Ben": "tagger", "Clara": "viewer"]) { program in
      let lines = ["Antwort"] + (1...3).map { "Mehr Bänke, Wunsch \($0)" }
      try Data(lines.joined(separator: "\n").utf8).write(
        to: URL(filePath: program.folder.file("wuensche.csv")))
      let outcome = try program(
        "import", "wuensche.csv", "--consultation", "wuensche", "--set", "Antwort=statement")
      try #require(outcome.code == 0, "\(outcome.error)")
    }
  }

  @Test("and one sees what the other does without loading the page again")
  func progress() throws {
    let served = try served()
    defer { served.end() }
    let (anna, ben) = (try served.signIn("Anna"), try served.signIn("Ben"))
    let clara = try served.signIn("Clara")
    #expect(try clara.text(".own a") == "Clara")
    for browser in [anna, ben] { try browser.open(served.base + "/desk") }
    for browser in [ben, clara] { try browser.run("window.isTheSame = true") }
    try clara.wait("#taggers") { $0 == "Gerade beim Zuordnen: Anna, Ben" }
    try anna.wait("#taggers") { $0 == "Gerade beim Zuordnen: Ben" }
    #expect(try Set([anna, ben].map { try $0.text("#work .facts a") }).count == 2)
    #expect(try clara.text("[data-live=open]") == "3")
    #expect(try clara.text("#changed") == "")

    try anna.press("1", .enter)
    for browser in [ben, clara] { try browser.wait("[data-live=open]") { $0 == "2" } }
    #expect(try ben.text("#progress") == "0 heute von Ihnen · 2 offen")
    #expect(try clara.text("[data-live=processed]") == "1")
    let changed = "Seit diese Seite geladen ist, hat sich etwas geändert. Neu laden"
    try clara.wait("#changed") { $0 == changed }
    try clara.picture("team-overview")
    try ben.picture("team-desk")
    try ben.open(served.base + "/")
    try clara.wait("#taggers") { $0 == "Gerade beim Zuordnen: Anna" }
    #expect(try clara.run("return window.isTheSame") as? Bool == true)
    for browser in [anna, ben, clara] { #expect(try browser.complaints == []) }
    // The server ends while they look on.
  }

  @Test("and who types the wrong password is told so, and is not in")
  func wrong() throws {
    let served = try served()
    defer { served.end() }
    let browser = try served.visit()
    try browser.type("Anna", into: "#name")
    try browser.type("falsch, aber lang genug", into: "#password")
    try browser.click("button.main")
    let reason =
      "Name oder Passwort stimmt nicht. Ein neues Passwort gibt, wer das Archiv verwaltet."
    try browser.wait("[role=alert]") { $0 == reason }
    try browser.picture("sign-in-wrong")
    try browser.open(served.base + "/search?q=bank")
    #expect(try browser.text("h1") == "Anmelden")
    try browser.type("Anna", into: "#name")
    try browser.type("Der See ist im Winter still", into: "#password")
    try browser.press(.enter)
    try browser.wait("the page that was asked for") { try browser.address == "/search?q=bank" }
    try browser.click(".own form button")
    try browser.wait("h1") { $0 == "Anmelden" }
  }
}
