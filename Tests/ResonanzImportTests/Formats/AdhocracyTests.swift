import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("adhocracy+")
struct AdhocracyTests {
  @Test("ideas, with English or German headers", arguments: ["en", "de"])
  func ideas(language: String) throws {
    let header =
      language == "en"
      ? "Link|Name|Description|Category|Labels|Creator|Created|Positive ratings|Negative ratings|"
        + "Comment count|Status|Feedback|Creator email|Creator phone|Reference No."
      : "Link|Name|Beschreibung|Kategorie|Labels|Ersteller|Erstellt|Positive Bewertungen|"
        + "Negative Bewertungen|Anzahl Kommentare|Status|Feedback|E-Mail|Telefon|Referenznummer"
    let sheet = Sheet(
      header + """

        https://x/1|Trinkbrunnen|Am Markt fehlt Wasser.|wohnen|Wasser, Klima|ada|2026-05-01T10:11:12+02:00|12|3|2|angenommen|Wird geprüft und beim nächsten Umbau bedacht.|a@example.org|0|2026-00017
        """, separator: "|")
    #expect(sheet.tool == .adhocracy)
    #expect(
      sheet.guesses.map(\.role) == [
        .ignore, .title, .statement, .theme, .ignore, .ignore, .received, .votesFor,
        .votesAgainst, .ignore, .ignore, .ignore, .ignore, .ignore, .statementID,
      ])
    #expect(sheet.personal.count == 3)
    let draft = try #require(try sheet.drafts().first)
    #expect(draft.statements.map(\.text) == ["Trinkbrunnen\nAm Markt fehlt Wasser."])
    #expect(draft.statements[0].sourceID == "2026-00017")
    #expect(draft.statements[0].votes == Votes(supporting: 12, opposing: 3))
    #expect(draft.received == "2026-05-01T08:11:12Z")
  }

  @Test("comments")
  func comments() throws {
    let sheet = Sheet(
      """
      ID;Comment;Created;Link;Creator;Positive ratings;Negative ratings;Reply-to reference;Reply-to
      5;Gute Idee!;2026-05-01T10:11:12+02:00;https://x/5;ada;1;0;2026-00017;
      """)
    #expect(
      sheet.roles == [
        "ID: statement-id", "Comment: statement", "Created: received",
        "Positive ratings: votes-for", "Negative ratings: votes-against",
      ])
    #expect(try sheet.texts() == ["Gute Idee!"])
  }
}
