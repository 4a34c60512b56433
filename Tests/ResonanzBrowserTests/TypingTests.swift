import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody types in cards", .enabled(if: ServedArchive.canBeVisited), .serialized)
struct TypingTests {
  static let looks: [Browser.Look] = [
    Browser.Look(), Browser.Look(language: .english, width: 390, height: 800, isDark: true),
  ]

  @Test("ten of them, by keyboard alone, also while the connection is lost", arguments: looks)
  func ten(look: Browser.Look) throws {
    let served = try ServedArchive(language: look.language)
    defer { served.end() }
    let browser = try served.visit(look)
    try browser.open(served.base + "/type?consultation=werkstatt")
    for number in 1...10 {
      if number == 6 { try browser.setOnline(false) }
      try Self.type("Karte \(number)", in: browser)
      if number == 3 {
        // A line break, which Enter alone is not.
        try browser.run(
          """
          const field = document.activeElement;
          field.dispatchEvent(new KeyboardEvent(
            "keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
          """)
        try Self.type("zweite Zeile", in: browser)
      }
      try browser.press(.enter)
      try browser.wait("an empty card") {
        try browser.run("return document.querySelector('#text').value") as? String == ""
      }
    }
    try browser.wait("that it is said") { try browser.count("#waiting:not([hidden])") == 1 }
    try browser.picture("typing-offline-\(look)")
    try browser.setOnline(true)
    try browser.wait("the last cards") {
      try browser.run("return document.querySelector('#cards .said')?.textContent") as? String
        == "Karte 10"
    }
    #expect(try browser.count("#cards > li") == 8)
    try browser.picture("typing-\(look)")
    let first = try browser.run("return document.querySelector('#cards button').value") as? String
    #expect(first == "10")
    try browser.click("#cards button")
    try browser.wait("that it is taken back") { try browser.count("#cards > li") == 7 }
    try browser.end()
    let texts = try served.program("search", "Karte", "--limit", "50", "--format", "json").output
    for number in 1...9 { #expect(texts.contains("\"Karte \(number)"), "\(texts)") }
    #expect(texts.contains("Karte 3\\nzweite Zeile"))
    #expect(!texts.contains("Karte 10"))
  }

  private static func type(_ text: String, in browser: Browser) throws {
    for character in text { try browser.press(Key(stringLiteral: String(character))) }
  }
}
