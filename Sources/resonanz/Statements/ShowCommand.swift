import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: words(
      "Zeigt eine Aussage mit Herkunft, Zuordnungen und Verlauf.",
      "Shows a statement with its source, tags and history."))

  @Argument(
    help: ArgumentHelp(
      words("Nummer der Aussage.", "Number of the statement."), valueName: words("nummer", "number")
    ))
  var number: Int
  @Option(
    help: ArgumentHelp(
      words(
        "Wie sie zu diesem Stand war: Datum, Zeit, Meilenstein oder @EREIGNIS.",
        "As it was at this point: date, time, milestone or @EVENT."),
      valueName: words("stand", "point")))
  var asOf: String?
  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    let record = try explaining {
      try archive.statement(number, asOf: asOf.map { Point($0) } ?? .now)
    }
    let names = try explaining { try Team(archive: path).names() }
    if format == .json {
      Terminal.print(StatementJSON.value(record, names).text + "\n")
    } else {
      let vocabulary = try explaining { try archive.vocabulary() }
      StatementText(
        record: record, names: names, keywords: KeywordTitles(vocabulary),
        clock: try WallClock(archive)
      ).print()
    }
  }
}
