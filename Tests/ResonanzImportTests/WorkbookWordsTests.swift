import ResonanzImport
import ResonanzModel
import ResonanzTables
import Testing

@Suite("The words for a workbook")
struct WorkbookWordsTests {
  static let faults: [(fault: WorkbookFault, german: String, english: String)] = [
    (
      .encrypted,
      "Die Arbeitsmappe ist mit einem Kennwort verschlüsselt. Öffnen Sie sie in Excel und speichern Sie sie ohne Kennwort.",
      "The workbook is encrypted with a password. Open it in Excel and save it without a password."
    ),
    (
      .binary,
      "Das ist eine Arbeitsmappe im alten Format (.xls). Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als „.xlsx“.",
      "This is a workbook in the old format (.xls). Open it in Excel or LibreOffice and save it as “.xlsx”."
    ),
    (
      .notWorkbook,
      "In dieser Datei ist keine Excel-Arbeitsmappe. Speichern Sie die Tabelle als „.xlsx“ oder als „CSV UTF-8“.",
      "There is no Excel workbook in this file. Save the table as “.xlsx” or as “CSV UTF-8”."
    ),
    (
      .damaged(part: "xl/workbook.xml"),
      "Die Arbeitsmappe ist beschädigt (xl/workbook.xml). Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu.",
      "The workbook is damaged (xl/workbook.xml). Open it in Excel or LibreOffice and save it anew."
    ),
    (
      .bomb,
      "Entpackt wäre die Arbeitsmappe größer, als eine Tabelle sein kann. Fragen Sie, woher die Datei kommt; Excel schreibt so etwas nicht.",
      "Unpacked, the workbook would be larger than a table can be. Ask where the file comes from; Excel writes no such thing."
    ),
  ]

  @Test("that can't be read say what to do", arguments: faults)
  func words(fault: WorkbookFault, german: String, english: String) {
    let error = ImportError.table(.badWorkbook(path: nil, fault: fault), file: "a.xlsx")
    #expect(error.explanation(in: .german).line == "Import: a.xlsx: \(german)")
    #expect(error.explanation(in: .english).line == "Import: a.xlsx: \(english)")
  }

  @Test("without the sheet that was asked for name those that there are")
  func unknownSheet() {
    let error = ImportError.table(
      .unknownSheet(path: nil, name: "Neu", sheets: ["Alt", "Älter"]), file: "a.xlsx")
    #expect(
      error.explanation(in: .german).line
        == "Import: a.xlsx: Ein Blatt „Neu“ gibt es nicht. Die Mappe hat: „Alt“, „Älter“.")
    #expect(
      error.explanation(in: .english).line
        == "Import: a.xlsx: There is no sheet “Neu”. The workbook has: “Alt”, “Älter”.")
  }
}
