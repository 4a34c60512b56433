import HTTPTypes
import ResonanzModel

/// What can be wrong with a file that is sent.
extension Fault {
  /// - Parameter limit: in bytes.
  static func tooLargeFile(_ limit: Int) -> Fault {
    let most = limit >> 20 > 0 ? "\(limit >> 20) MB" : "\(limit) Bytes"
    return Fault(
      .contentTooLarge,
      Wording(
        german: "Die Datei ist zu groß: Es dürfen \(most) sein. Aufgenommen wurde nichts.",
        english: "The file is too large: it may have \(most). Nothing was taken."),
      Wording(
        german:
          "Teilen Sie sie auf, oder importieren Sie sie mit „resonanz import“, das keine Grenze hat.",
        english: "Divide it, or import it with “resonanz import”, which has no limit."))
  }

  static let emptyFile = Fault(
    .unprocessableContent,
    Wording(german: "In der Datei steht nichts.", english: "There is nothing in the file."),
    Wording(german: "Wählen Sie eine andere.", english: "Choose another one."))

  static let notText = Fault(
    .unprocessableContent,
    Wording(
      german:
        "Das ist weder Text noch eine Excel-Datei, sondern etwa ein Bild oder ein PDF; aufgenommen wurde nichts.",
      english:
        "This is neither text nor an Excel file, but a picture or a PDF or the like; nothing was taken."
    ),
    Wording(
      german: "Speichern Sie, was darin steht, als CSV, Excel oder Text.",
      english: "Save what is in it as CSV, Excel or text."))

  static let notAFile = Fault(
    .badRequest,
    Wording(
      german: "Was hier ankam, ist keine einzelne Datei; aufgenommen wurde nichts.",
      english: "What came in is not one file; nothing was taken."),
    Wording.naming(PageWords.word("imports", "importFile")) {
      Wording(
        german: "Wählen Sie eine auf der Seite \($0.german).",
        english: "Choose one on the page \($0.english).")
    })

  static let brokenOff = Fault(
    .badRequest,
    Wording(
      german: "Die Verbindung brach ab, bevor die Datei ganz da war; aufgenommen wurde nichts.",
      english: "The connection broke before the file was there; nothing was taken."),
    Wording(german: "Senden Sie sie noch einmal.", english: "Send it again."))

  static let noSpace = Fault(
    HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
    Wording(
      german:
        "Auf dem Rechner, auf dem Resonanz läuft, ist kein Platz mehr; aufgenommen wurde nichts.",
      english: "There is no space left on the machine that Resonanz runs on; nothing was taken."),
    Wording(
      german: "Wer ihn betreut, muss Platz schaffen; senden Sie die Datei dann noch einmal.",
      english: "Whoever looks after it must make room; then send the file again."))

  static let uploadGone = Fault(
    .notFound,
    Wording(
      german:
        "Diese Datei ist nicht mehr da: Sie wurde importiert, es kam eine neue, oder der Server begann neu.",
      english:
        "This file is not there any more: it was imported, another one came, or the server began anew."
    ),
    Wording(german: "Wählen Sie sie noch einmal aus.", english: "Choose it again."))

  static let alreadyRunning = Fault(
    .conflict,
    Wording(
      german: "Diese Datei wird schon importiert.", english: "This file is being imported already."),
    Wording(german: "Warten Sie, bis sie da ist.", english: "Wait until it is there."))

  static func noDate(_ text: String) -> Fault {
    var fault = Fault(
      .unprocessableContent,
      Wording(
        german: "„\(text)“ ist kein Datum, das es gibt.",
        english: "“\(text)” is no date that exists."),
      Wording(
        german: "Schreiben Sie 2016-12-06 oder 06.12.2016.",
        english: "Write 2016-12-06 or 06.12.2016."))
    fault.controls = ["date", "received"]
    return fault
  }
}
