import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// What an import of lines did, in words that a person can check against the file.
struct LinesSummaryText {
  let name: String
  let report: ImportReport
  let isDryRun: Bool
  /// Which archive the commands that it proposes are for, and who gives them.
  let followUp: String

  func print() {
    Terminal.print(lines.joined(separator: "\n") + "\n")
  }

  private var lines: [String] {
    let summary = report.summary
    let review = ImportReviewText(
      summary: summary, isDryRun: isDryRun, rejected: report.rejected)
    return [Terminal.bold(headline)] + counts + ImportNotesText(summary: summary).lines + byGroup
      + review.lines + report.rejectionLines(each: words("Zeile", "Line")) + next
  }

  private var headline: String {
    let target = "\(name) → \(report.summary.consultation)"
    if isDryRun {
      return words(
        "Probelauf: \(target). Geändert wurde nichts.", "Dry run: \(target). Nothing was changed.")
    }
    guard let number = report.summary.number else {
      return words(
        "\(target): nichts Neues, nichts geschrieben.", "\(target): nothing new, nothing written.")
    }
    return "Import \(number): \(target)"
  }

  private var counts: [String] {
    let summary = report.summary
    let taken = ImportSummaryText.read(report.rows - report.rejected, summary)
    let erased = ImportSummaryText.erased(summary)
    let repeats =
      summary.duplicates == 0
      ? ""
      : words(
        " (davon \(grouped(summary.duplicates)) mit einem Wortlaut, den es schon gab)",
        " (\(grouped(summary.duplicates)) of them repeat a text that was there)")
    let statements = counted(
      summary.added + summary.changed + summary.unchanged + report.skipped, ("Aussage", "Aussagen"),
      ("statement", "statements"))
    let submissions = counted(report.rows, ("Eingang", "Eingänge"), ("submission", "submissions"))
    return [
      words(
        "  \(submissions): \(taken), \(grouped(report.rejected)) abgewiesen",
        "  \(submissions): \(taken), \(grouped(report.rejected)) rejected"
      ),
      words(
        "  \(statements): \(grouped(summary.added)) neu\(repeats), \(grouped(summary.changed)) geändert, \(grouped(summary.unchanged)) unverändert\(erased)",
        "  \(statements): \(grouped(summary.added)) added\(repeats), \(grouped(summary.changed)) changed, \(grouped(summary.unchanged)) unchanged\(erased)"
      ),
    ]
  }

  private var byGroup: [String] {
    guard !report.answersByGroup.isEmpty else { return [] }
    let groups = report.answersByGroup.map { "\($0.group) \(grouped($0.answers))" }
    return [words("  Je Akteursgruppe: ", "  By group: ") + groups.joined(separator: ", ")]
  }

  private var next: [String] {
    isDryRun ? [] : report.undoLines(followUp)
  }
}

/// Where what was not taken of a file is, and what to do with it.
struct RejectHint {
  let reports: [ImportReport]
  let settings: LineSettings
  /// Which archive the command that it proposes is for, and who gives it.
  let followUp: String

  func print() {
    guard let path = reports.lazy.compactMap(\.rejectFile).first else { return }
    let next =
      (["resonanz import \(Terminal.shellWord(path))"] + options).joined(separator: " ") + followUp
    Terminal.say(
      words(
        "Abgewiesen: \(path). Berichtigen Sie sie dort, dann: \(next)",
        "Rejected: \(path). Correct them there, then: \(next)"))
  }

  /// What holds of lines that say nothing of their own, as it did.
  private var options: [String] {
    var settings = settings
    settings.consultation =
      settings.consultation ?? reports.first { !$0.isNamed }?.summary.consultation
    return settings.options.map { "\($0.name) \(Terminal.shellWord($0.value))" }
  }
}
