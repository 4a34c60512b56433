import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("What stands beside a statement")
struct RowRoleTests {
  @Test(
    "a title stands above the body, once",
    arguments: [
      ("Radweg Nord", "Er fehlt seit Jahren.", "Radweg Nord\nEr fehlt seit Jahren."),
      ("Radweg Nord", "  ", "Radweg Nord"),
      ("", "Er fehlt seit Jahren.", "Er fehlt seit Jahren."),
      ("Radweg  nord", "Radweg Nord: er fehlt.", "Radweg Nord: er fehlt."),
      ("Bus", "Busse fahren nie.", "Bus\nBusse fahren nie."),
      (" Radweg ", "Zwei\nZeilen", " Radweg \nZwei\nZeilen"),
    ])
  func title(title: String, body: String, text: String) throws {
    let mapping = mapping([("Title", .title), ("Text", .statement)])
    #expect(try draft(mapping, Row(title, body))?.statements.map(\.text) == [text])
  }

  @Test("neither a title nor a body is an empty row")
  func nothing() throws {
    let mapping = mapping([("Title", .title), ("Text", .statement)])
    #expect(try draft(mapping, Row(" ", "")) == nil)
  }

  @Test("a title above several statements, or a second title, cannot be")
  func severalStatements() throws {
    let several = mapping([("Title", .title), ("a", .statement), ("b", .statement)])
    #expect(
      throws: MappingFault.titleOfSeveral(
        NumberedColumn(number: 1, header: "Title"),
        statements: [
          NumberedColumn(number: 2, header: "a"), NumberedColumn(number: 3, header: "b"),
        ])
    ) { try several.check() }
    let titles = mapping([("a", .title), ("b", .title), ("Text", .statement)])
    #expect(
      throws: MappingFault.repeatedRole(
        .title, [NumberedColumn(number: 1, header: "a"), NumberedColumn(number: 2, header: "b")])
    ) { try titles.check() }
  }

  @Test("a text in several languages is one statement, in the one that is filled")
  func translations() throws {
    let mapping = mapping([
      ("title/de", .title), ("title/en", .title), ("body/de", .statement),
      ("body/en", .statement),
    ])
    let german = try #require(try draft(mapping, Row("Radweg", "", "Er fehlt.", "")))
    #expect(german.statements.map(\.text) == ["Radweg\nEr fehlt."])
    let english = try #require(try draft(mapping, Row("", "Cycle lane", "", "It is missing.")))
    #expect(english.statements.map(\.text) == ["Cycle lane\nIt is missing."])
    #expect(english.statements.map(\.question) == [0])
    #expect(english.statements.map(\.column) == [3])
    #expect(mapping.questions == [""])
  }

  @Test("keywords, a cell each or several in one, each once")
  func keywords() throws {
    let mapping = mapping([
      ("Text", .statement), ("Tag", .keyword), ("", .keyword), ("", .keyword),
    ])
    let draft = try draft(mapping, Row("a", " Radwege; Bus |ÖPNV; -", "radwege", "k. A.; None"))
    #expect(draft?.statements[0].keywords == ["Radwege", "Bus", "ÖPNV", "None"])
    #expect(draft?.statements[0].tags == [])
  }

  @Test(
    "votes as tools and spreadsheets write them",
    arguments: [
      ("12", 12), ("12.0", 12), ("12,00", 12), ("1.234", 1234), ("1,234", 1234), ("1 234", 1234),
      ("1.234.567", 1_234_567), ("1.234,0", 1234), (" 7 ", 7), ("0", 0), ("0.0", 0),
      ("10.000", 10_000), ("12.5", nil), ("-3", nil), ("viele", nil), ("", nil), (".", nil),
      ("1.23.456", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func votes(cell: String, number: Int?) throws {
    let mapping = mapping([("Text", .statement), ("+", .votesFor), ("-", .votesAgainst)])
    let votes = try draft(mapping, Row("a", cell, ""))?.statements[0].votes
    #expect(votes == number.map { Votes(supporting: $0) })
    let against = try draft(mapping, Row("a", "3", cell))?.statements[0].votes
    #expect(against == Votes(supporting: 3, opposing: number))
  }

  @Test("a number of people makes a group of them, or stands beside the organisation's name")
  func headcount() throws {
    let mapping = mapping([
      ("Text", .statement), ("Kopfzahl", .headcount), ("Kürzel", .respondentID),
      ("Organisation", .organisation),
    ])
    func respondent(_ cells: (String, String, String)) throws -> RespondentDraft? {
      try draft(mapping, Row("a", cells.0, cells.1, cells.2))?.respondent
    }
    #expect(
      try respondent(("25", "", ""))
        == RespondentDraft(sourceID: nil, kind: .group, headcount: 25))
    #expect(
      try respondent(("25.0", "Klasse 7b", ""))
        == RespondentDraft(sourceID: "Klasse 7b", kind: .group, headcount: 25))
    #expect(
      try respondent(("25", "", "ADFC"))
        == RespondentDraft(
          sourceID: "ADFC", kind: .organisation, organisation: "ADFC", headcount: 25))
    #expect(try respondent(("0", "B1", "")) == RespondentDraft(sourceID: "B1"))
    #expect(try respondent(("viele", "", "")) == nil)
  }

  @Test("the letter and the page that a statement was typed from")
  func document() throws {
    let mapping = mapping([("Text", .statement), ("Scan", .document), ("Seite", .page)])
    let draft = try #require(try draft(mapping, Row("a", " brief-17.pdf ", "3")))
    #expect(draft.document == "brief-17.pdf")
    #expect(draft.statements[0].page == "3")
    let bare = try #require(try ResonanzImportTests.draft(mapping, Row("a", " ", "")))
    #expect(bare.document == nil)
    #expect(bare.statements[0].page == nil)
  }
}
