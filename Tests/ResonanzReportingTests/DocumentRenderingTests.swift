import ResonanzModel
import ResonanzReporting
import Testing

@Suite("A document with every kind of part")
struct DocumentRenderingTests {
  private let table = DocumentTable(
    headings: ["Akteursgruppe", "Nennungen"],
    rows: [
      .entry(mark: "", [.init("Schulen"), .init("1.204", value: .integer(1204))]),
      .entry(mark: "", [.init("Politik"), .init("–", isZero: true)]),
    ])

  private var document: Document {
    Document(
      title: "Radschnellweg",
      blocks: [
        .part("Blatt 1"), .heading("Wer sprach"),
        .chart(Chart(.bars, title: "Nennungen nach Gruppe", table: table)),
        .quotation(
          Quotation(
            "Mehr Platz!\n- für *alle*", attribution: "Schulen, Befragung, 2016")),
        .copyText("47 Nennungen von 41 Personen."),
      ])
  }

  @Test("is read as text, with the chart's figures and the quote in its own lines")
  func text() {
    let expected = """
      Radschnellweg

      Blatt 1
      ═══════
      Wer sprach
      Nennungen nach Gruppe
      Akteursgruppe  Nennungen
      ────────────────────────
      Schulen            1.204
      Politik                –

        „Mehr Platz!
        - für *alle*“
          – Schulen, Befragung, 2016

      47 Nennungen von 41 Personen.

      """
    #expect(TextRenderer(language: .german, width: 60).text(of: document) == expected)
  }

  @Test("has the quotation marks of its language")
  func quotationMarks() {
    #expect(MarkdownRenderer(language: .english).text(of: document).contains("> “Mehr Platz!"))
    #expect(TextRenderer(language: .english).text(of: document).contains("  “Mehr Platz!\n"))
    #expect(!TextRenderer(language: .english).text(of: document).contains("„"))
  }

  @Test("is read as Markdown, where nothing that was said becomes markup")
  func markdown() {
    let expected = """
      # Radschnellweg

      ---

      # Blatt 1

      ## Wer sprach

      **Nennungen nach Gruppe**

      | Akteursgruppe | Nennungen |
      | --- | ---: |
      | Schulen | 1.204 |
      | Politik | – |

      > „Mehr Platz!\u{20}\u{20}
      > \\- für \\*alle\\*“\u{20}\u{20}
      > – Schulen, Befragung, 2016

      47 Nennungen von 41 Personen.

      """
    #expect(MarkdownRenderer(language: .german).text(of: document) == expected)
  }
}
