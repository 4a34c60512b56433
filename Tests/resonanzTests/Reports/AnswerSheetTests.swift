import ResonanzModel
import ResonanzTables
import TestSupport
import Testing

@Suite("The offices answer in a spreadsheet")
struct AnswerSheetTests {
  /// A sheet as an office fills it in: what the export has written, with what is typed into it.
  private func fill(_ town: Town, _ name: String, into copy: String, _ typed: [Int: [String]])
    throws
  {
    var reader = try WorkbookReader(path: town.folder.file(name))
    let header = reader.header.names
    var lines = [header.joined(separator: ";")]
    while let record = try reader.next() {
      guard case .row(let row) = record else { continue }
      var cells = (0..<row.count).map { row[$0] }
      for (offset, text) in (typed[row.number] ?? []).enumerated() {
        cells[header.count - 3 + offset] = text
      }
      lines.append(
        cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";"))
    }
    try town.write(copy, lines.joined(separator: "\n") + "\n")
  }

  @Test("statement by statement, in one event that is undone as one", arguments: Language.allCases)
  func statements(language: Language) throws {
    let town = try Town.surveyed(language)
    let result = AnswerResult.partly.title(in: language)
    try town.program("export", "--answers-sheet", "statement", "-o", "blatt.xlsx")
    try fill(
      town, "blatt.xlsx", into: "zurueck.csv",
      [
        2: [result, "06.12.2016", "Er wird geprüft.\nBald."],
        3: ["weitergeleitet", "2016-12-06", "Ans Land."],
        4: ["vielleicht", "06.12.2016", "Wer weiß."], 5: ["", "31.02.2016", "Ja."],
        6: ["forwarded", "31.02.2016", "Ja."], 7: ["considered", "2016-12-06", ""],
      ])
    var job = Transcript(in: town)
    try job.type(
      "resonanz import zurueck.csv --dry-run", "resonanz import zurueck.csv",
      "resonanz answer list", "resonanz import zurueck.csv", "resonanz undo",
      "resonanz answer list", "resonanz redo", "resonanz verify",
      "resonanz answer revise 1 'Er kommt.' && resonanz import zurueck.csv",
      "resonanz export --answers-sheet statement -o rest.xlsx",
      "resonanz export --answers-sheet statement --where markt -o markt.xlsx",
      "resonanz export --answers-sheet measure --where markt -o nichts.xlsx",
      "resonanz export --answers-sheet measure --format csv -o x.csv")
    try expect(job.text, matches: "answer-sheet.\(language.rawValue).txt")
  }

  @Test("measure by measure, and submission by submission, from the workbook itself")
  func measures() throws {
    let town = try Town.surveyed()
    let written = try town.program(
      "export", "--answers-sheet", "measure", "--for", "Anna", "-o", "m.xlsx")
    #expect(written.error == "m.xlsx: 3 Maßnahmen ohne Abwägung\n")
    let header = try WorkbookReader(path: town.folder.file("m.xlsx")).header.names
    #expect(
      header == ["Abwägung zu", "Wortlaut", "Nennungen", "Ergebnis", "Datum", "Begründung"])
    let untouched = try town.program("import", "m.xlsx")
    #expect(
      untouched.output == """
        m.xlsx, Abwägungsblatt von Anna: nichts Neues, nichts geschrieben
          3 Zeilen: 0 neue Abwägungen, 0 gab es schon, 3 leer gelassen, 0 abgewiesen

        """)
    try fill(
      town, "m.xlsx", into: "m.csv",
      [2: ["considered", "2016-12-06", "Er kommt."], 3: ["partly", "2016-12-06", "Am Abend."]])
    #expect(try town.program("import", "m.csv").code == 0)
    let rest = try town.program("export", "--answers-sheet", "measure", "-o", "rest.xlsx")
    #expect(rest.error == "rest.xlsx: 1 Maßnahme ohne Abwägung\n")
    let submissions = try town.program("export", "--answers-sheet", "submission", "-o", "s.xlsx")
    // Two others are answered with their measures.
    #expect(submissions.error == "s.xlsx: 5 Eingänge ohne Abwägung\n")
    try fill(town, "s.xlsx", into: "s.csv", [2: ["forwarded", "2016-12-06", "Ans Land."]])
    let json = try town.json("import", "s.csv")
    #expect(json["added"].number == 1)
    #expect(json["untouched"].number == 4)
    #expect(try town.isSound())
  }

  @Test("a sheet of another archive, and one whose words were changed, are refused")
  func foreign() throws {
    let (town, other) = (try Town.surveyed(), try Town.surveyed())
    try town.program("export", "--answers-sheet", "measure", "-o", other.folder.file("fremd.xlsx"))
    let refused = try other.program("import", "fremd.xlsx")
    #expect(refused.code == 1)
    try town.program("export", "--answers-sheet", "statement", "-o", "a.xlsx")
    try fill(town, "a.xlsx", into: "a.csv", [2: ["partly", "2016-12-06", "Ja."]])
    try town.program.shell("sed -i 's/Der See/Das Meer/' a.csv")
    let changed = try town.program("import", "a.csv")
    #expect(changed.code == 65)
    #expect(
      changed.output.contains("  Zeile 2: Aussage 1 lautet im Archiv anders als in diesem Blatt.\n")
    )
    #expect(try town.program("answer", "list").output == "Es gibt keine Abwägungen.\n")
  }
}
