import ArgumentParser
import Foundation
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// How a report is written, and where to.
struct ReportOutput: ParsableArguments {
  @Option(help: DataFormat.help) var format: DataFormat?
  @Flag(
    help: ArgumentHelp(
      words(
        "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
  var excel = false
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      words(
        "In diese Datei statt auf den Bildschirm.", "Into this file instead of onto the screen."),
      valueName: words("datei", "file")))
  var output: String?
  @Flag(
    help: ArgumentHelp(
      words("Überschreibt die Datei, wenn es sie gibt.", "Overwrites the file if it is there.")))
  var force = false

  func validate() throws {
    if excel, let format, format != .csv {
      throw ValidationError(
        words(
          "--excel ist CSV, nicht \(format.rawValue).", "--excel is CSV, not \(format.rawValue)."))
    }
  }

  /// As asked; else as the name of the file says.
  private var chosenFormat: ReportFormat {
    if let format { return ReportFormat(rawValue: format.rawValue) ?? .table }
    if excel { return .csv }
    return switch output.map({ URL(fileURLWithPath: $0).pathExtension }) {
    case "csv": .csv
    case "json": .json
    case "md": .markdown
    default: .table
    }
  }

  /// - Parameter archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(_ report: some Report, withTextsOf archive: Archive? = nil) throws {
    let text = render(
      report, as: chosenFormat, in: language,
      width: output == nil ? Terminal.width : 100, style: output == nil ? Terminal.style : .plain,
      csv: CSVRows(format: .forPeople(excel: excel)))
    guard let output else { return Terminal.print(text) }
    try OutputFile(path: output, mayReplace: force).write(text)
    // Rows of figures show no texts.
    if let archive, chosenFormat != .csv { archive.list(.report, output) }
  }
}
