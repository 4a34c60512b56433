import ResonanzModel
import ResonanzStorage

/// What somebody who imported may have meant otherwise, and how to say so at their door.
struct ImportHints: Speaking {
  let report: ImportReport
  let language: Language
  let door: Door

  var lines: [String] {
    [emptyFilter, noStatements, noAnswer, noGroup].compactMap(\.self).map { "  " + $0 }
  }

  private var emptyFilter: String? {
    guard report.rows > 0, report.leftOut == report.rows else { return nil }
    let filter = (
      german: door.pick("--only", page: "Der Zeilenfilter"),
      english: door.pick("--only", page: "The filter of rows")
    )
    return words(
      "\(filter.german) lässt keine Zeile übrig: Dieser Wert steht in keiner.",
      "\(filter.english) leaves no row: none has that value.")
  }

  private var noStatements: String? {
    guard report.isOfConsents else { return nil }
    let consultation = report.summary.consultation
    return words(
      "Die Datei hat keine Aussagen: Übernommen wird nur, welche Einwilligungen sie zurücknimmt, und zwar in „\(consultation)“\(door.pick("; --consultation nennt ein anderes Beteiligungsformat", page: "")).",
      "The file has no statements: only which consents it takes back is taken over, in “\(consultation)”\(door.pick("; --consultation names another one", page: ""))."
    )
  }

  private var noAnswer: String? {
    guard report.rows > 0, report.summary.isWithoutAnswers, !report.isOfConsents,
      report.rejected + report.leftOut < report.rows, report.unsubmittedLeftOut < report.rows
    else { return nil }
    let german = door.pick(
      "--columns all zeigt die übrigen; --set SPALTE=statement nimmt eine hinzu",
      page: "Wählen Sie bei einer anderen „Aussage“.")
    let english = door.pick(
      "--columns all shows the others; --set COLUMN=statement adds one",
      page: "Choose “statement” for another one.")
    return words(
      "Keine einzige Antwort: In den Spalten mit Aussagen steht nichts. \(german)",
      "Not one answer: the columns of statements are empty. \(english)")
  }

  private var noGroup: String? {
    guard report.summary.added > 0, report.answersByGroup.map(\.group) == [SourceGroup.unknown]
    else { return nil }
    let german = door.pick("--group SLUG", page: "„Akteursgruppe“ im Formular")
    let english = door.pick("--group SLUG", page: "“source group” in the form")
    return words(
      "Keine Zeile nennt eine Akteursgruppe; \(german) setzt sie für alle, und zwar beim ersten Mal.",
      "No row names a source group; \(english) sets it for all, and the first time.")
  }
}

extension ImportSummary {
  /// Whether nothing was said in any row.
  fileprivate var isWithoutAnswers: Bool {
    added + changed + unchanged + skippedErased == 0
  }
}
