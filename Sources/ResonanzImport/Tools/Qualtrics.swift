import Foundation
import ResonanzModel

/// The exports of Qualtrics: the codes of the columns, their labels in the language of the survey, and
/// their import ids; older ones without the last.
enum Qualtrics {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "ResponseId und RecordedDate, auch übersetzt; drei Kopfzeilen, früher zwei",
      english: "ResponseId and RecordedDate, also translated; three header rows, formerly two"),
    marks: [
      ["responseid", "recordeddate"], ["antwort-id", "erfassungsdatum"],
      ["responseid", "responseset"], ["response id", "recorded date"],
    ],
    headers: [
      (.role(.received, rank: 100), ["recordeddate", "erfassungsdatum", "recorded date"]),
      (.role(.respondentID, rank: 100), ["responseid", "antwort-id", "response id"]),
      (
        .technical,
        [
          "status", "antworttyp", "response type", "progress", "aktueller stand", "finished",
          "beendet", "duration (in seconds)", "dauer (in sekunden)", "distributionchannel",
          "verteilungskanal", "responseset",
        ]
      ),
      (.personal(.name), ["name"]),
    ],
    columns: { sheet in
      var columns: [Int: ToolColumn] = [:]
      for (index, header) in sheet.headers.enumerated() {
        if isOfAnalysis(header) {
          columns[index] = ToolColumn(meaning: .technical)
        } else if sheet.top.textFields.contains(index) || header.hasSuffix("_TEXT")
          || isTypedInLegacy(index, sheet)
        {
          columns[index] = ToolColumn(meaning: .ownWords)
        }
      }
      return columns
    })

  /// Older exports do not say where text was typed, but write choices as numbers.
  private static func isTypedInLegacy(_ index: Int, _ sheet: ToolSheet) -> Bool {
    sheet.top.count == 2 && sheet.headers[index].wholeMatch(of: /Q[0-9].*/) != nil
      && ColumnContent(sheet.cells(index)).isShortFreeText
  }

  /// `Q2 - Topics`: what the tool itself makes of the answers to Q2.
  private static func isOfAnalysis(_ header: String) -> Bool {
    guard let dash = header.range(of: " - ") else { return false }
    let rest = CellKey(String(header[dash.upperBound...])).text
    return rest.hasSuffix("topics") || rest.hasPrefix("sentiment")
      || rest.hasPrefix("topic sentiment") || rest == "actionability" || rest == "effort"
  }
}
