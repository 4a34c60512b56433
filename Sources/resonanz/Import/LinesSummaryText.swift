import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// Prints what an import of lines did.
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
    let words = LinesSummaryWords(
      name: name, report: report, isDryRun: isDryRun, language: language, door: .commandLine)
    return [Terminal.bold(words.headline)] + words.outcome + words.review + words.rejections
      + (isDryRun ? [] : report.undoLines(followUp))
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
