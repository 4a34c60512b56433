import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Lists that were coded, by hand or with a tool")
struct CodedListTests {
  @Test("Taguette: a highlight with several tags is one statement with several keywords")
  func taguette() throws {
    let sheet = Sheet(
      """
      id;document;tag;content
      4;Brief 17;Radwege;Der Weg am Fluss fehlt.
      4;Brief 17;Licht;Der Weg am Fluss fehlt.
      5;Brief 18;;Mehr Bänke.
      6;Brief 18;radwege;Der Weg am Fluss fehlt.
      """)
    #expect(sheet.tool == .taguette)
    #expect(
      sheet.roles == [
        "id: statement-id", "document: document", "tag: keyword", "content: statement",
      ])
    let drafts = try sheet.drafts()
    #expect(drafts.map(\.row) == [2, 4, 5])
    #expect(drafts.map { $0.statements[0].sourceID } == ["4", "5", "6"])
    #expect(drafts.map { $0.statements[0].keywords } == [["Radwege", "Licht"], [], ["radwege"]])
    #expect(drafts.map(\.document) == ["Brief 17", "Brief 18", "Brief 18"])
  }

  @Test("the tags of Taguette hold no statements")
  func codebook() throws {
    let sheet = Sheet(
      "tag;description;number of highlights;number of documents\nRadwege;Alles zum Rad;2;1")
    #expect(throws: MappingFault.noStatements(.taguetteCodebook)) { try sheet.mapping().check() }
  }

  @Test("short words without a header behind the answers are keywords, as many as there are")
  func unnamed() throws {
    let sheet = Sheet(
      """
      id;g4;;;
      4;Damit man die Ergebnisse eines Versuchs nachprüfen kann.;Prüfen;Vertrauen;
      8;;;;
      9;N/A;None;;
      10;Weil andere darauf aufbauen wollen, ohne von vorn zu beginnen.;;Wiederverwenden;
      """)
    #expect(sheet.guesses.map(\.role) == [.respondentID, .statement, .keyword, .keyword, .keyword])
    #expect(sheet.guesses[2].reason == .behindStatement)
    let drafts = try sheet.drafts()
    #expect(
      drafts.map { $0.statements[0].text } == [
        "Damit man die Ergebnisse eines Versuchs nachprüfen kann.", "N/A",
        "Weil andere darauf aufbauen wollen, ohne von vorn zu beginnen.",
      ])
    #expect(
      drafts.map { $0.statements[0].keywords } == [
        ["Prüfen", "Vertrauen"], ["None"], ["Wiederverwenden"],
      ])
  }

  @Test("empty columns, numbers and long texts without a header are none")
  func noKeywords() {
    let text = "Damit man die Ergebnisse eines Versuchs nachprüfen kann."
    #expect(Sheet("id;Text;;\n1;\(text);;").guesses.map(\.reason).suffix(2) == [.empty, .empty])
    #expect(Sheet("id;Text;\n1;\(text);12").guesses[2].role == .ignore)
    #expect(
      Sheet("id;Text;\n1;\(text);am See\n2;\(text);\n3;\(text);").guesses[2].role == .ignore)
    #expect(
      Sheet("id;Text;\n1;\(text);\(text) Und noch etwas mehr, das kein Stichwort ist.").guesses[2]
        .role == .ignore)
  }

  @Test(
    "headers that say keyword, numbered too",
    arguments: [
      "Tag", "Tags", "Code", "Codes", "Schlagwort", "Stichwort", "Stichworte", "Keyword",
      "Keywords", "Label", "Labels", "Tag 2", "Schlagwort_3", "CODE1",
    ])
  func headers(header: String) throws {
    let sheet = Sheet(
      "Text;\(header)\nDer Weg am Fluss fehlt.;Radweg; Licht".replacing("; L", with: "|L"))
    #expect(sheet.guesses.map(\.role) == [.statement, .keyword])
    #expect(try sheet.drafts()[0].statements[0].keywords == ["Radweg", "Licht"])
  }

  @Test("codes of people, days of the week and answers of a survey are no keywords")
  func codes() {
    #expect(Sheet("Text;Tag\nDer Weg am Fluss fehlt.;Montag").guesses[1].role == .ignore)
    let survey = Sheet(
      "Timestamp;Was fehlt?;Label\n2026-03-01 10:00:00;Ein Teich im Park;Sonstiges")
    #expect(survey.guesses.map(\.role) == [.received, .statement, .ignore])
    #expect(Sheet("Text;Code\nDer Weg am Fluss fehlt.;AB17").guesses[1].role == .ignore)
  }

  @Test("what was typed from paper: page, scan and how many signed")
  func paper() throws {
    let sheet = Sheet(
      """
      Nr.;Eingang;Quelle;Seite;Teilnehmerzahl;Unterschrift Name;Titel;Aussage;Upvotes
      1;06.12.2026;brief-17.pdf;2;25;;Schulweg;Der Weg zur Schule ist gefährlich.;3
      2;06.12.2026;brief-17.pdf;3;;;;Wir brauchen eine Ampel.;
      """)
    #expect(
      sheet.roles == [
        "Nr.: statement-id", "Eingang: received", "Quelle: document", "Seite: page",
        "Teilnehmerzahl: headcount", "Titel: title", "Aussage: statement", "Upvotes: votes-for",
      ])
    let drafts = try sheet.drafts()
    #expect(drafts.map(\.document) == ["brief-17.pdf", "brief-17.pdf"])
    #expect(drafts.map { $0.statements[0].page } == ["2", "3"])
    #expect(drafts.map(\.respondent?.headcount) == [25, nil])
    #expect(drafts.map { $0.statements[0].votes } == [Votes(supporting: 3), nil])
    #expect(
      try sheet.texts() == [
        "Schulweg\nDer Weg zur Schule ist gefährlich.", "Wir brauchen eine Ampel.",
      ])
  }
}
