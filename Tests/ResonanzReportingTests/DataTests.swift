import ResonanzModel
import ResonanzReporting
import Testing

@Suite("What programs and other renderers read")
struct DataTests {
  @Test(
    "a JSON string escapes what must be escaped and nothing else",
    arguments: [
      ("Straße 🚲", "\"Straße 🚲\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""),
      ("\n\r\t\u{0}\u{1F}\u{7F}", "\"\\n\\r\\t\\u0000\\u001f\u{7F}\""), ("\r\n", "\"\\r\\n\""),
    ])
  func strings(text: String, json: String) {
    #expect(JSONValue.string(text).text == json)
  }

  @Test("a JSON object keeps its order")
  func order() {
    let value = JSONValue.object([
      .init("z", .number(-1)), .init("a", .array([.null, .bool(true)])),
      .init("leer", .array([])), .init("nichts", .object([])),
    ])
    #expect(
      value.text == """
        {
          "z": -1,
          "a": [
            null,
            true
          ],
          "leer": [],
          "nichts": {}
        }
        """)
  }

  @Test(
    "a title is never taken for Markdown",
    arguments: [
      ("a|b", "a\\|b"), ("<b>*x*_y_</b>", "\\<b\\>\\*x\\*\\_y\\_\\</b\\>"),
      ("3. Lenkungsrunde", "3\\. Lenkungsrunde"), ("- so", "\\- so"), ("Stand-up", "Stand-up"),
      ("a\nb", "a b"), ("#1 [x](y)", "\\#1 \\[x\\](y)"), ("Stadt.Mobil", "Stadt.Mobil"),
    ])
  func markdown(text: String, escaped: String) {
    let document = Document(title: "T", blocks: [.list([text])])
    #expect(MarkdownRenderer(language: .german).text(of: document) == "# T\n\n- \(escaped)\n")
  }

  @Test("figures of a Markdown table stay as they are")
  func figures() {
    let row = DocumentTable.Row.entry(mark: "◆", [.init("a|b"), .init("1.215")])
    let table = DocumentTable(headings: ["Titel", "Zahl"], rows: [row])
    let text = MarkdownRenderer(language: .german).text(
      of: Document(title: "T", blocks: [.table(table)]))
    #expect(text == "# T\n\n| Titel | Zahl |\n| --- | ---: |\n| ◆ a\\|b | 1.215 |\n")
  }
}
