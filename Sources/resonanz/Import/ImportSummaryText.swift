import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// Prints what an import did.
struct ImportSummaryText {
  /// What the file is called.
  let name: String
  let report: ImportReport
  let isDryRun: Bool
  /// Which archive the commands that it proposes are for, and who gives them.
  let followUp: String

  func print() {
    for line in lines(width: Terminal.width) { Terminal.print(line + "\n") }
  }

  /// Without a width a line is as long as it is.
  func lines(width: Int?) -> [String] {
    let words = ImportSummaryWords(
      name: name, report: report, isDryRun: isDryRun, language: language, door: .commandLine)
    let headline = Terminal.bold(words.headline)
    guard words.hasRows else { return [headline] }
    func wrapped(_ lines: [String]) -> [String] { lines.flatMap { paragraph($0, width: width) } }
    let figures = words.figures.tables.flatMap {
      CountTable(headings: $0.headings, rows: $0.rows).lines(width: width)
    }
    return [headline] + wrapped(words.outcome) + figures
      + wrapped(words.figures.lines + words.review + words.rejections + rejectFile + next)
  }

  private var rejectFile: [String] {
    guard let path = report.rejectFile else { return [] }
    // Of an import that took nothing the archive doesn't know how it was read.
    let isUnknown = report.rows == report.rejected + report.leftOut
    let again = isUnknown ? words(" mit denselben Angaben", " with the same options") : ""
    let next =
      "resonanz import \(Terminal.shellWord(path)) --consultation \(report.summary.consultation)\(followUp)"
    return [
      words(
        "  Abgewiesen: \(path). Berichtigen Sie sie dort, dann\(again): \(next)",
        "  Rejected: \(path). Correct them there, then\(again): \(next)")
    ]
  }

  private var next: [String] { isDryRun ? [] : report.undoLines(followUp) }
}

extension ImportReport {
  /// How to take the import back; nothing where nothing was written.
  ///
  /// - Parameter followUp: what a command says to be about the same archive, by the same person.
  func undoLines(_ followUp: String) -> [String] {
    guard let number = summary.number else { return [] }
    return [
      words(
        "  Zurücknehmen: resonanz imports undo \(number)\(followUp)",
        "  To take it back: resonanz imports undo \(number)\(followUp)")
    ]
  }
}
