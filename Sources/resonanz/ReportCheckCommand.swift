import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

struct ReportCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: words(
      "Macht einen Bericht noch einmal und sagt, ob er noch gilt.",
      "Makes a report again and says whether it still holds."))
  @Argument(
    help: ArgumentHelp(
      words("Der Bericht.", "The report."), valueName: words("datei", "file")))
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let stamp = try stamp()
    let archive = try archive.open(for: .reading)
    let verdict = try explaining { try ReportVerdict(of: stamp, in: archive) }
    Terminal.print("\(file): \(verdict.text)\n")
    if !verdict.isGood { throw ExitCode(1) }
  }

  private func stamp() throws -> ReportStamp {
    let text: String
    do {
      text = try ReportText(of: file).text
    } catch {
      throw Failure(
        words("\(file): Die Datei lässt sich nicht lesen.", "\(file): The file can't be read."))
    }
    guard let stamp = ReportStamp(in: text) else {
      throw Failure(
        words(
          "\(file): Darin steht nicht, woraus der Bericht gemacht ist. Das steht in jedem Bericht, der mit -o geschrieben wurde, außer in CSV und PDF.",
          "\(file): It doesn't say what the report was made from. Every report that was written with -o does, but for CSV and PDF."
        ))
    }
    return stamp
  }
}
