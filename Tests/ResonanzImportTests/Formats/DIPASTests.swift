import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("DIPAS")
struct DIPASTests {
  private static let header =
    "Node ID;Category;Rubric;Created (UTC);Rating;Total votes;Upvotes;Downvotes;Comments;Title;"
    + "Contributiontext"

  @Test(
    "contributions: title and text are one statement, with its votes",
    arguments: [header, header.lowercased(), header.replacing(" ", with: "_"), header + ";;"])
  func contributions(header: String) throws {
    let sheet = Sheet(
      header + """

        17.0;Stadt.Mobil.Jena;Idee;2026-05-01T10:11:12Z;10.000;12.0;9.0;3.0;2;Radweg am Fluss;Er fehlt⏎seit „Jahren“.
        18;Wohnen, Bauen, Leben;Kritik;2026-05-02T10:11:12Z;5.000;1.234;1.200;34;0;Teuer;Teuer: die Mieten.
        """)
    #expect(
      sheet.guesses.prefix(11).map(\.role) == [
        .statementID, .theme, .ignore, .received, .ignore, .ignore, .votesFor, .votesAgainst,
        .ignore, .title, .statement,
      ])
    #expect(sheet.guesses[1].reason == .catalogueWords(2, of: 2, .theme))
    let drafts = try sheet.drafts()
    #expect(
      drafts.map { $0.statements[0].text } == [
        "Radweg am Fluss\nEr fehlt\nseit „Jahren“.", "Teuer: die Mieten.",
      ])
    #expect(drafts.map { $0.statements[0].sourceID } == ["17.0", "18"])
    #expect(drafts.map(\.received) == ["2026-05-01T10:11:12Z", "2026-05-02T10:11:12Z"])
    #expect(
      drafts.map { $0.statements[0].votes } == [
        Votes(supporting: 9, opposing: 3), Votes(supporting: 1200, opposing: 34),
      ])
    #expect(drafts.map { $0.statements[0].tags.map(\.target) } == [[.mobil], [.wohnen]])
    #expect(try sheet.mapping().layout == .long)
    #expect(try sheet.mapping().questions == [""])
  }

  @Test("categories that are no themes of the archive stay out")
  func categories() {
    let sheet = Sheet(
      Self.header + "\n17;Grün;Idee;2026-05-01T10:11:12Z;1;1;1;0;0;Bank;Am Fluss fehlt eine Bank.")
    #expect(sheet.guesses[1].reason == .foreignWords(.theme))
  }

  @Test("a title is part of its text, however often it comes again")
  func repeatedTitles() throws {
    let rows = (1...20).map {
      "\($0);Grün;Idee;2026-05-01T10:11:12Z;1;1;1;0;0;Bank;\(["Ja", "Nein"][$0 % 2])"
    }
    let sheet = Sheet(([Self.header] + rows).joined(separator: "\n"))
    #expect(sheet.guesses.suffix(2).map(\.role) == [.title, .statement])
    #expect(try Set(sheet.texts()) == ["Bank\nJa", "Bank\nNein"])
  }

  @Test("comments, with empty columns at the end")
  func comments() throws {
    let sheet = Sheet(
      """
      Contribution ID;Comment ID;Comment Subject;Comment Text;created (UTC);;
      17;301;Zustimmung;Ja, der Weg fehlt.;2026-05-03T10:11:12Z;;
      17;302;;Bitte auch beleuchten.;2026-05-04T10:11:12Z;;
      """)
    #expect(
      sheet.roles == [
        "Comment ID: statement-id", "Comment Subject: title", "Comment Text: statement",
        "created (UTC): received",
      ])
    #expect(try sheet.texts() == ["Zustimmung\nJa, der Weg fehlt.", "Bitte auch beleuchten."])
    #expect(try sheet.drafts().map { $0.statements[0].sourceID } == ["301", "302"])
  }
}
