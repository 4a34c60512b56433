import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// What an import did, in words that a person can check against the file.
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
    if report.rows == 0 { return [headline] }
    let figures = ImportFiguresText(report: report, width: width).lines
    func wrapped(_ lines: [String]) -> [String] { lines.flatMap { paragraph($0, width: width) } }
    return [headline] + wrapped(answers + notes) + figures
      + wrapped(
        ImportReviewText(
          summary: report.summary, isDryRun: isDryRun, rejected: report.rejected
        ).lines)
      + wrapped(rejections + next)
  }

  private var headline: String {
    let consultation = report.summary.consultation
    if report.rows == 0 {
      return Terminal.bold(
        words(
          "\(name): nur eine Kopfzeile, keine Daten; nichts geschrieben.",
          "\(name): only a header and no data; nothing written."))
    }
    if isDryRun {
      return Terminal.bold(
        words(
          "Probelauf: \(name) → \(consultation). Geändert wurde nichts.",
          "Dry run: \(name) → \(consultation). Nothing was changed."))
    }
    guard let number = report.summary.number else {
      return Terminal.bold(
        words(
          "\(name) → \(consultation): nichts Neues, nichts geschrieben.",
          "\(name) → \(consultation): nothing new, nothing written."))
    }
    return Terminal.bold("Import \(number): \(name) → \(consultation)")
  }

  private var answers: [String] {
    let summary = report.summary
    let repeats =
      summary.duplicates == 0
      ? ""
      : words(
        " (davon \(grouped(summary.duplicates)) mit einem Wortlaut, den es schon gab)",
        " (\(grouped(summary.duplicates)) of them repeat a text that was there)")
    let taken = report.rows - report.rejected - report.leftOut - report.unsubmittedLeftOut
    let read = Self.read(taken, summary)
    let erased = Self.erased(summary)
    let cells = counted(
      summary.added + summary.changed + summary.unchanged + report.skipped,
      ("Antwortzelle", "Antwortzellen"), ("answer cell", "answer cells"))
    let rows = counted(report.rows, ("Zeile", "Zeilen"), ("row", "rows"))
    return [
      words(
        "  \(rows): \(read), \(grouped(report.rejected)) abgewiesen, \(grouped(report.leftOut)) durch --only ausgelassen",
        "  \(rows): \(read), \(grouped(report.rejected)) rejected, \(grouped(report.leftOut)) left out by --only"
      ),
      words(
        "  \(cells): \(grouped(summary.added)) neu\(repeats), \(grouped(summary.changed)) geändert, \(grouped(summary.unchanged)) unverändert, \(grouped(report.empty)) leer\(erased)",
        "  \(cells): \(grouped(summary.added)) added\(repeats), \(grouped(summary.changed)) changed, \(grouped(summary.unchanged)) unchanged, \(grouped(report.empty)) empty\(erased)"
      ),
    ]
  }

  /// `1.039 aufgenommen`; where the archive knew all that they say, `1.039 schon bekannt`, and where
  /// nothing is said in them, `1.039 gelesen`.
  static func read(_ taken: Int, _ summary: ImportSummary) -> String {
    if taken == 0 || !summary.isEmpty {
      return words("\(grouped(taken)) aufgenommen", "\(grouped(taken)) taken")
    }
    return summary.unchanged > 0
      ? words("\(grouped(taken)) schon bekannt", "\(grouped(taken)) known already")
      : words("\(grouped(taken)) gelesen", "\(grouped(taken)) read")
  }

  /// `, 2 gelöscht und nicht wieder aufgenommen`; nothing where that is none.
  static func erased(_ summary: ImportSummary) -> String {
    summary.skippedErased == 0
      ? ""
      : words(
        ", \(grouped(summary.skippedErased)) gelöscht und nicht wieder aufgenommen",
        ", \(grouped(summary.skippedErased)) erased and not taken again")
  }

  /// What somebody may have meant otherwise.
  private var hints: [String] {
    var hints: [String] = []
    if report.rows > 0, report.leftOut == report.rows {
      hints.append(
        words(
          "  --only lässt keine Zeile übrig: Dieser Wert steht in keiner.",
          "  --only leaves no row: none has that value."))
    }
    if report.rows > 0, report.summary.isWithoutAnswers,
      report.rejected + report.leftOut < report.rows,
      report.unsubmittedLeftOut < report.rows
    {
      hints.append(
        words(
          "  Keine einzige Antwort: In den Spalten mit Aussagen steht nichts. --columns all zeigt die übrigen; --set SPALTE=statement nimmt eine hinzu",
          "  Not one answer: the columns of statements are empty. --columns all shows the others; --set COLUMN=statement adds one"
        ))
    }
    if report.summary.added > 0, report.answersByGroup.map(\.group) == [SourceGroup.unknown] {
      hints.append(
        words(
          "  Keine Zeile nennt eine Akteursgruppe; --group SLUG setzt sie für alle, und zwar beim ersten Mal.",
          "  No row names a source group; --group SLUG sets it for all, and the first time."))
    }
    return hints
  }

  private var notes: [String] {
    let summary = report.summary
    var notes = hints + ImportNotesText(summary: summary).lines
    func note(
      _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
    ) {
      if count > 0 { notes.append("  " + counted(count, german, english)) }
    }
    if report.takesIncomplete {
      note(
        report.unsubmitted,
        ("nicht abgesendeter Bogen mit Antworten", "nicht abgesendete Bögen mit Antworten"),
        (
          "sheet with answers that was not submitted", "sheets with answers that were not submitted"
        ))
    } else {
      // Without its name, the same file read another way would be another consultation's.
      let option =
        isDryRun ? "--incomplete" : "--incomplete --consultation \(summary.consultation)"
      note(
        report.unsubmitted,
        (
          "nicht abgesendeter Bogen ausgelassen; \(option) nimmt ihn auf",
          "nicht abgesendete Bögen ausgelassen; \(option) nimmt sie auf"
        ),
        (
          "sheet left out that was not submitted; \(option) takes it",
          "sheets left out that were not submitted; \(option) takes them"
        ))
    }
    if !report.personalColumns.isEmpty {
      let columns = report.personalColumns.joined(separator: ", ")
      notes.append(
        words(
          "  Personenbezogen, darum nicht aufgenommen: \(columns)",
          "  Personal and therefore left out: \(columns)"))
    }
    return notes
  }

  private var rejections: [String] {
    guard report.rejected > 0 else { return [] }
    var lines = report.rejectionLines(each: words("Zeile", "Row"))
    if report.rejections.contains(where: \.isAboutGroup) {
      lines.append(
        words(
          "  Eine Akteursgruppe wechselt nicht. War sie beim ersten Mal falsch: den früheren Import mit „resonanz imports undo“ zurücknehmen und die Datei mit einem anderen --consultation neu aufnehmen.",
          "  A source group does not change. If it was wrong the first time: take the earlier import back with “resonanz imports undo” and import the file anew under another --consultation."
        ))
    }
    if let path = report.rejectFile {
      // Of an import that took nothing the archive doesn't know how it was read.
      let isUnknown = report.rows == report.rejected + report.leftOut
      let again = isUnknown ? words(" mit denselben Angaben", " with the same options") : ""
      let next =
        "resonanz import \(Terminal.shellWord(path)) --consultation \(report.summary.consultation)\(followUp)"
      lines.append(
        words(
          "  Abgewiesen: \(path). Berichtigen Sie sie dort, dann\(again): \(next)",
          "  Rejected: \(path). Correct them there, then\(again): \(next)"))
    }
    return lines
  }

  private var next: [String] {
    isDryRun ? [] : report.undoLines(followUp)
  }
}

extension ImportReport {
  /// Why the first of what was rejected was, and how much more there is of it.
  ///
  /// - Parameter each: what one of them is called: `Zeile`.
  func rejectionLines(each: String) -> [String] {
    let lines = rejections.map { rejection in
      "  \(each) \(grouped(rejection.row)): " + rejection.reason(in: language)
    }
    let more = rejected - rejections.count
    return more > 0
      ? lines + [words("  … und \(grouped(more)) weitere", "  … and \(grouped(more)) more")]
      : lines
  }

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

extension RowRejection {
  /// Whether it was rejected for another group than was known.
  fileprivate var isAboutGroup: Bool {
    switch cause {
    case .fault(.otherGroup), .fault(.otherGroupOfStatement): true
    default: false
    }
  }
}

extension ImportSummary {
  /// Whether nothing was said in any row.
  fileprivate var isWithoutAnswers: Bool {
    added + changed + unchanged + skippedErased == 0
  }
}
