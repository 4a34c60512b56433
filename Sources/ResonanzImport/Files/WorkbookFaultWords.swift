import ResonanzModel
import ResonanzTables

/// What a workbook that can't be read is told to people.
enum WorkbookFaultWords {
  static func words(_ fault: WorkbookFault) -> (reason: Wording, remedy: Wording) {
    switch fault {
    case .encrypted:
      (
        Wording(
          german: "Die Arbeitsmappe ist mit einem Kennwort verschlüsselt.",
          english: "The workbook is encrypted with a password."),
        Wording(
          german: "Öffnen Sie sie in Excel und speichern Sie sie ohne Kennwort.",
          english: "Open it in Excel and save it without a password.")
      )
    case .binary:
      (
        Wording(
          german: "Das ist eine Arbeitsmappe im alten Format (.xls).",
          english: "This is a workbook in the old format (.xls)."),
        Wording(
          german: "Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als „.xlsx“.",
          english: "Open it in Excel or LibreOffice and save it as “.xlsx”.")
      )
    case .notWorkbook:
      (
        Wording(
          german: "In dieser Datei ist keine Excel-Arbeitsmappe.",
          english: "There is no Excel workbook in this file."),
        Wording(
          german: "Speichern Sie die Tabelle als „.xlsx“ oder als „CSV UTF-8“.",
          english: "Save the table as “.xlsx” or as “CSV UTF-8”.")
      )
    case .noData:
      (
        Wording(
          german: "Auf keinem sichtbaren oder genannten Blatt steht etwas.",
          english: "There is nothing on any visible sheet, or on the one named."),
        Wording(
          german: "Nennen Sie mit --sheet ein Blatt, auf dem etwas steht.",
          english: "Name a sheet with something on it by --sheet.")
      )
    case .damaged(let part):
      (
        Wording(
          german: "Die Arbeitsmappe ist beschädigt\(part.map { " (\($0))" } ?? "").",
          english: "The workbook is damaged\(part.map { " (\($0))" } ?? "")."),
        Wording(
          german: "Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu.",
          english: "Open it in Excel or LibreOffice and save it anew.")
      )
    case .bomb:
      (
        Wording(
          german: "Entpackt wäre die Arbeitsmappe größer, als eine Tabelle sein kann.",
          english: "Unpacked, the workbook would be larger than a table can be."),
        suspicious
      )
    case .unsafeName(let name):
      (
        Wording(
          german: "Ein Teil der Arbeitsmappe heißt „\(name)“ und zeigt damit aus ihr heraus.",
          english: "A part of the workbook is named “\(name)” and so points out of it."),
        suspicious
      )
    case .documentType(let part):
      (
        Wording(
          german: "Ein Teil der Arbeitsmappe (\(part)) enthält eine DOCTYPE-Angabe.",
          english: "A part of the workbook (\(part)) has a DOCTYPE declaration."),
        suspicious
      )
    }
  }

  private static let suspicious = Wording(
    german: "Fragen Sie, woher die Datei kommt; Excel schreibt so etwas nicht.",
    english: "Ask where the file comes from; Excel writes no such thing.")
}
