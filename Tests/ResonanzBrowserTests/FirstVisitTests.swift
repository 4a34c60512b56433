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
  @Test("and finds all pages in one row and a menu, which a keyboard opens", arguments: looks)
  func menu(look: Browser.Look) throws {
    let served = try ServedArchive(language: look.language)
    defer { served.end() }
    let browser = try served.visit(look)
    func isOpen() throws -> Bool {
      try browser.run("return document.querySelector('.places details').open") as? Bool ?? false
    }
    let isOneRow = try browser.run("return document.querySelector('.top').offsetHeight < 64")
    #expect(isOneRow as? Bool == (look.width == 1280))
    try browser.run("document.querySelector('.places summary').focus()")
    #expect(try !isOpen())
    try browser.press(.enter)
    #expect(try isOpen())
    try browser.picture("menu-\(look)")
    #expect(
      try browser.run(
        """
        const box = document.querySelector('.places details ul').getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth;
        """) as? Bool == true)
    try browser.press(.escape)
    #expect(try !isOpen())
    try browser.press(.enter, .tab, .enter)
    #expect(try browser.address == "/answers")
    #expect(
      try browser.text(".places summary")
        == (look.language == .german ? "Mehr: Abwägungen" : "More: Answers"))
    #expect(try browser.complaints == [])
    try browser.end()
  }
}
