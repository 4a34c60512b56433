import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody opens the link", .enabled(if: ServedArchive.canBeVisited), .serialized)
struct FirstVisitTests {
  static let looks: [Browser.Look] = [
    Browser.Look(), Browser.Look(isDark: true), Browser.Look(width: 390, height: 800),
    Browser.Look(language: .english), Browser.Look(language: .english, width: 390, isDark: true),
  ]

  @Test("and is in, in the language of the browser", arguments: looks)
  func comesIn(look: Browser.Look) throws {
    let served = try ServedArchive(language: look.language)
    defer { served.end() }
    let browser = try served.visit(look)
    #expect(try browser.text("h1") == (look.language == .german ? "Übersicht" : "Overview"))
    #expect(
      try browser.run("return document.documentElement.lang") as? String
        == look.language.rawValue)
    try browser.picture("overview-empty-\(look)")
    #expect(try browser.complaints == [])
    try browser.end()
  }
}
