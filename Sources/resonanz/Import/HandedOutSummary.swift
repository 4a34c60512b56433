import ResonanzImport

/// Tells what became of a sheet that was handed out and came back.
struct HandedOutSummary {
  /// What the file is called.
  let name: String
  let report: HandedOutReport
  let isDryRun: Bool

  func print() {
    let words = HandedOutWords(name: name, report: report, isDryRun: isDryRun, language: language)
    let lines = [Terminal.bold(words.headline)] + words.outcome + words.rejections
    for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) {
      Terminal.print(line + "\n")
    }
  }
}
