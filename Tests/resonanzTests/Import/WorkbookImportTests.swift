import Foundation
import TestSupport
import Testing

@Suite("A survey comes as a workbook")
struct WorkbookImportTests {
  static let rows = [
    ["Umfrage 2016"], [], ["Nr", "Akteursgruppe", "Datum", "Maßnahme", "Aussage", ""],
    ["1", "Politik", "24.10.2016", "radweg", "Der Radweg ist überfällig", "am See"],
    ["2", "Schule", "31.02.2016", "bus", "Der Bus kommt zu früh"],
    ["3", "Politik", "25.10.2016", "seepark", "Für den Seepark"],
  ]

  static var workbook: InventedWorkbook {
    var workbook = InventedWorkbook(texts: [["Nur ein Deckblatt"]])
    workbook.sheets.append(
      InventedWorkbook.Sheet("Antworten", InventedWorkbook(texts: rows).sheets[0].rows))
    return workbook
  }

  @Test("and its rows are in, and rejected ones beside it with their numbers in the sheet")
  func imported() throws {
    let town = try Town.founded()
    _ = try town.folder.write("liste.xlsx", Self.workbook.bytes)
    let outcome = try town.program("import", "liste.xlsx", "--sheet", "Antworten", "--quiet")
    #expect(outcome.code == 65)
    let rejected = try String(
      contentsOfFile: town.folder.file("liste.rejected.csv"), encoding: .utf8)
    #expect(
      rejected == "Nr;Akteursgruppe;Datum;Maßnahme;Aussage;resonanz: Zeile;resonanz: Grund\r\n"
        + "2;Schule;31.02.2016;bus;Der Bus kommt zu früh;5;Das Datum „31.02.2016“ gibt es nicht.\r\n"
    )
    #expect(try town.json("search", "seepark")["count"].number == 1)
    #expect(try town.isSound())
    let again = try town.json("import", "liste.xlsx", "--sheet", "2", "--quiet")
    #expect(again["added"].number == 0)
    #expect(again["unchanged"].number == 2)
  }

  @Test("and its other sheet is another consultation, however alike they are")
  func otherSheet() throws {
    let town = try Town.founded()
    var workbook = InventedWorkbook(texts: [["Nr", "Aussage"], ["1", "Mehr Radwege am See"]])
    workbook.sheets.append(InventedWorkbook.Sheet("Schulen", workbook.sheets[0].rows))
    _ = try town.folder.write("liste.xlsx", workbook.bytes)
    func take(_ sheet: String) throws -> JSON {
      try town.json(
        "import", "liste.xlsx", "--sheet", sheet, "--set", "Nr=respondent-id", "--set",
        "Aussage=statement", "--quiet")
    }
    for (sheet, slug) in [("1", "liste"), ("2", "liste-2")] {
      let made = try take(sheet)
      #expect(made["consultation"].text == slug)
      #expect(made["added"].number == 1)
      let again = try take(sheet)
      #expect(again["consultation"].text == slug)
      #expect(again["added"].number == 0)
    }
  }

  @Test("and the sheet is shown, and one that is not there is refused")
  func sheets() throws {
    let town = try Town.founded()
    _ = try town.folder.write("liste.xlsx", Self.workbook.bytes)
    let shown = try town.program("import", "liste.xlsx", "--sheet", "Antworten", "--dry-run")
    #expect(
      shown.output.hasPrefix("liste.xlsx  (XLSX, Blatt „Antworten“, eine Zeile je Aussage)\n"))
    let refused = try town.program("import", "liste.xlsx", "--sheet", "Fragen")
    #expect(refused.code == 1)
    #expect(
      refused.error == "Import: liste.xlsx: Ein Blatt „Fragen“ gibt es nicht. "
        + "Die Mappe hat: „Tabelle1“, „Antworten“.\n")
  }
}
