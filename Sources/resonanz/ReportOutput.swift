import ArgumentParser
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
  @OptionGroup var output: OutputOptions

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
    return switch output.ending {
    case "csv": .csv
    case "json": .json
    case "md": .markdown
    default: .table
    }
  }

  /// Whether it is only looked at: then it says no more of itself than it must.
  var isTableOnScreen: Bool { chosenFormat == .table && output.path == nil }

  /// - Parameter archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(_ report: some Report, withTextsOf archive: Archive? = nil) throws {
    let text = render(
      report, as: chosenFormat, in: language,
      width: output.path == nil ? Terminal.width : 100,
      style: output.path == nil ? Terminal.style : .plain,
      csv: CSVRows(format: .forPeople(excel: excel)))
    guard let file = output.file else { return Terminal.print(text) }
    try file.write(text)
    // Rows of figures show no texts.
    if let archive, chosenFormat != .csv { archive.list(.report, file.path) }
  }
}
