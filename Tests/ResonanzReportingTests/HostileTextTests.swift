import ResonanzModel
import ResonanzReporting
import Testing

@Suite("Somebody hostile wrote every text of a document")
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)",
    "</title></style>",
    "</p></section></main><h1>Falsch</h1>", "]]><!--", "-->", "&lt;b&gt; &amp; &#60; &", "<b",
    "\u{202E}gnol\u{202C}", "\u{0}\u{1}\u{7F}\u{FFFE}", "a\u{2028}b\r\nc",
    String(Unicode.Scalar(0xFDD0).map(Character.init) ?? "?") + "x",
    "{color:red}",
    "javascript:alert(1)", "url(http://example.org)",
  ]

  @Test(
    "and not one tag of the page is another one than with words that are none", arguments: texts,
    [HTMLRenderer.Layout.page, .deck])
  func structure(text: String, layout: HTMLRenderer.Layout) {
    // Of the same length, so that the same is drawn.
    let harmless = page(layout) { _ in String(repeating: "x", count: text.count) }
    let hostile = page(layout) { _ in text }
    #expect(names(of: hostile) == names(of: harmless))
    #expect(!hostile.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!hostile.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test(
    "and what was said stands there as it was said", arguments: ["<b> & \"c\" 'd'", "Füße 👨‍👩‍👧 < 3"])
  func said(text: String) {
    let page = page(.page) { _ in text }
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    #expect(page.contains("<blockquote dir=\"auto\">„\(escaped)“</blockquote>"))
    #expect(page.contains("<title>\(escaped)</title>"))
  }

  private func page(_ layout: HTMLRenderer.Layout, _ text: (String) -> String) -> String {
    HTMLRenderer(language: .german, layout: layout).text(of: InventedDocument.everything(text))
  }

  /// Names of all tags, and of their attributes; how often a line is broken in a drawing or a quote is not
  /// the same for all words.
  private func names(of page: String) -> [String] {
    HTMLTags(page).tags.filter {
      !$0.hasPrefix("<text") && $0 != "</text>" && $0 != "<br>" && $0 != "<wbr>"
    }.map {
      $0.replacing(/="[^"]*"/, with: "=")
    }
  }
}
