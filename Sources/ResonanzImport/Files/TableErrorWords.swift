import Foundation
import ResonanzModel
import ResonanzTables

/// What a file that can't be read is told to people.
enum TableErrorWords {
  static func words(_ error: TableError) -> (reason: Wording, remedy: Wording) {
    let none = Wording(german: "", english: "")
    let another = Wording(german: "Wählen Sie eine andere Datei.", english: "Choose another file.")
    return switch error {
    case .missing:
      (Wording(german: "Die Datei gibt es nicht.", english: "There is no such file."), none)
    case .isFolder:
      (
        Wording(german: "Das ist ein Ordner.", english: "This is a folder."),
        Wording(german: "Nennen Sie die Dateien darin.", english: "Name the files in it.")
      )
    case .notRegular:
      (
        Wording(german: "Das ist keine gewöhnliche Datei.", english: "This is no regular file."),
        Wording(
          german: "Speichern Sie die Daten zuerst in einer Datei.",
          english: "Save the data to a file first.")
      )
    case .noPermission:
      (
        Wording(
          german: "Die Datei darf nicht gelesen werden.", english: "The file may not be read."),
        Wording(german: "Prüfen Sie ihre Rechte.", english: "Check its permissions.")
      )
    case .empty: (Wording(german: "Die Datei ist leer.", english: "The file is empty."), another)
    case .notText:
      (
        Wording(
          german: "Das ist weder Text noch eine Excel-Datei, sondern etwa ein Bild oder ein PDF.",
          english: "This is neither text nor an Excel file, but a picture or a PDF or the like."),
        Wording(
          german: "Speichern Sie, was darin steht, als CSV, Excel oder Text.",
          english: "Save what is in it as CSV, Excel or text.")
      )
    case .noHeader:
      (
        Wording(
          german: "Die Datei hat nur leere Zeilen.", english: "The file has only blank lines."),
        another
      )
    case .badHeader(_, let line, let fault):
      (
        Wording(
          german: "Die Kopfzeile (Zeile \(line)) ist nicht lesbar: \(fault.sentence(in: .german))",
          english: "The header (line \(line)) can't be read: \(fault.sentence(in: .english))"),
        Wording(german: "Berichtigen Sie sie.", english: "Correct it.")
      )
    case .badWorkbook(_, let fault): WorkbookFaultWords.words(fault)
    case .unknownSheet(_, let name, let sheets):
      (
        Wording(
          german: "Ein Blatt „\(name)“ gibt es nicht.", english: "There is no sheet “\(name)”."),
        Wording(
          german: "Die Mappe hat: \(sheets.map { "„\($0)“" }.joined(separator: ", ")).",
          english: "The workbook has: \(sheets.map { "“\($0)”" }.joined(separator: ", ")).")
      )
    case .unreadable(_, let code), .unwritable(_, let code):
      (
        Wording(
          german: "Das System meldet: \(String(cString: strerror(code))).",
          english: "The system says: \(String(cString: strerror(code)))."), none
      )
    case .unknownEncoding(let name):
      (
        Wording(
          german: "Eine Zeichenkodierung „\(name)“ ist nicht bekannt.",
          english: "There is no encoding “\(name)”."),
        Wording(
          german: "Üblich sind UTF-8, UTF-16 und Windows-1252.",
          english: "Common ones are UTF-8, UTF-16 and Windows-1252.")
      )
    }
  }
}
