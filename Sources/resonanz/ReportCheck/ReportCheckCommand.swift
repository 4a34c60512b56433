import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ReportCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: words(
      "Macht einen Bericht noch einmal und sagt, ob er noch gilt.",
      "Makes a report again and says whether it still holds."),
    discussion: words(
      """
      Gesagt wird, ob die Zahlen noch gelten, ob seither Zitate gelöscht wurden, was seither dazukam, und ob \
      jemand etwas in der Datei geändert hat, mit der Stelle. Ein Bild in der Datei wird nicht verglichen, die \
      Tabelle dazu schon; in einem PDF wird erkannt, dass etwas anders ist, aber nicht wo.

      Der Rückgabewert ist 0, wenn der Bericht noch gilt; 65, wenn er überholt, geändert oder nicht aus diesem \
      Archiv ist; 1, wenn es sich nicht prüfen ließ.
      """,
      """
      It says whether the figures still hold, whether quotes were erased since, what came since, and whether \
      somebody changed something in the file, with its place. A picture in the file is not compared, its \
      table is; of a PDF it is told that something is different, but not where.

      The exit code is 0 where the report still holds; 65 where it is out of date, changed or not from this \
      archive; 1 where it could not be checked.
      """))
  @Argument(
    help: ArgumentHelp(
      words("Der Bericht.", "The report."), valueName: words("datei", "file")))
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let report = try ReportFile(file)
    let archive = try archive.open(for: .reading)
    let verdict = try explaining { try ReportVerdict(of: report.stamp, in: archive) }
    let content = try explaining { try FileVerdict(of: report, verdict, in: archive) }
    if let text = content.text(file) { Terminal.say(text) }
    // What was changed in the file is not the same, even where the archive is.
    if content.isGood || verdict != .same { Terminal.say("\(file): \(verdict.text)") }
    if !content.isGood { throw Failure(.badInput, "") }
    if let code = verdict.failure { throw Failure(code, "") }
  }
}
