import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Traps of real files")
struct TrapTests {
  @Test(
    "what people typed is kept, however little it says",
    arguments: ["N/A", "None", "-", "k. A.", "n/a", "/", "0", "?"])
  func answers(text: String) throws {
    let sheet = Sheet("id;Was fehlt?\n1;\(text)\n2;Ein Teich im Park\n3;\n4; ")
    #expect(try sheet.texts { $0.columns[1].role = .statement } == [text, "Ein Teich im Park"])
  }

  @Test("an answer that begins like a formula is an answer", arguments: ["-", "=", "+", "@"])
  func formulas(sign: String) throws {
    let text = sign + "Mehr Bäume, weniger Beton in der Innenstadt"
    #expect(try Sheet("id;Text\n1;\(text)").texts() == [text])
  }

  @Test("ids that a spreadsheet made floats are ids")
  func floats() throws {
    let sheet = Sheet("id;Text\n17.0;Mehr Bäume am Fluss.\n18.0;Mehr Bänke am Fluss.")
    #expect(try sheet.drafts().map { $0.statements[0].sourceID } == ["17.0", "18.0"])
  }

  @Test("the same words twice are two statements")
  func repeats() throws {
    #expect(try Sheet("id;Text\n1;Mehr Bäume.\n2;Mehr Bäume.").texts().count == 2)
  }

  @Test("empty columns at the end are left out as empty")
  func emptyColumns() {
    let sheet = Sheet("id;Text;;\n1;Mehr Bäume am Fluss.;;")
    #expect(sheet.guesses.suffix(2).map(\.reason) == [.empty, .empty])
  }

  @Test("submitdate: an empty one and that of anonymised answers are no dates of receipt")
  func submitdate() throws {
    let sheet = Sheet(
      """
      id;submitdate;lastpage;Was fehlt?
      1;2026-03-01 10:11:12;3;Mehr Bäume
      2;1980-01-01 00:00:00;3;Mehr Bänke
      3;;1;Mehr Wasser
      """)
    let drafts = try sheet.drafts { $0.takesIncomplete = true }
    #expect(drafts.map(\.received) == ["2026-03-01", nil, nil])
    #expect(try sheet.texts() == ["Mehr Bäume", "Mehr Bänke"])
  }

  @Test(
    "personal columns are left out, whatever the list",
    arguments: [
      "Name", "Vorname", "Nachname *", "E-Mail", "E_Mail_Adresse", "Telefonnummer:", "Anschrift",
      "PLZ", "Geburtsdatum", "IP-Adresse", "Token", "Name 2", "EMAIL",
    ])
  func personal(header: String) {
    let sheet = Sheet("Text;\(header)\nMehr Bäume am Fluss.;x")
    #expect(sheet.personal == [header])
    #expect(sheet.guesses.map(\.role) == [.statement, .ignore])
  }
}
