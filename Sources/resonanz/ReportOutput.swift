import ArgumentParser
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// How a report is written, and where to.
struct ReportOutput: ParsableArguments {
  @Option(help: ReportFileFormat.help) var format: ReportFileFormat?
  @Flag(
    help: ArgumentHelp(
      words(
        "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
  var excel = false
  @Flag(
    help: ArgumentHelp(
      words(
        "Zum Vorführen: eine Seite je Teil, quer (html, pdf).",
        "For presenting: one page a part, landscape (html, pdf).")))
  var deck = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if excel, let format, format != .csv {
      throw ValidationError(
        words(
          "--excel ist CSV, nicht \(format.rawValue).", "--excel is CSV, not \(format.rawValue)."))
    }
    if deck, ![.html, .pdf].contains(chosenFormat) {
      throw ValidationError(
        words(
          "--deck gibt es als html und pdf, nicht als \(chosenFormat.rawValue).",
          "--deck comes as html and pdf, not as \(chosenFormat.rawValue)."))
    }
    if chosenFormat.text == nil, output.path == nil {
      throw ValidationError(
        words(
          "\(chosenFormat.rawValue) braucht eine Datei: -o BERICHT.\(chosenFormat.rawValue).",
          "\(chosenFormat.rawValue) needs a file: -o REPORT.\(chosenFormat.rawValue)."))
    }
  }

  /// As asked; else as the name of the file says.
  private var chosenFormat: ReportFileFormat {
    if let format { return format }
    if excel { return .csv }
    return output.ending.flatMap { ReportFileFormat(ending: $0) } ?? (deck ? .html : .table)
  }

  /// Whether it is only looked at: then it says no more of itself than it must.
  var isTableOnScreen: Bool { chosenFormat == .table && output.path == nil }

  /// - Parameter archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(_ report: some Report, withTextsOf archive: Archive? = nil) throws {
    guard let file = output.file else { return Terminal.print(text(of: report)) }
    if chosenFormat == .pdf {
      try file.check()
      try file.write(try PagePrinter().pdf(of: page(of: report)))
    } else {
      try file.write(text(of: report))
    }
    if let archive, chosenFormat.showsTexts { archive.list(.report, file.path) }
  }

  private func text(of report: some Report) -> String {
    if chosenFormat == .html { return page(of: report) }
    return render(
      report, as: chosenFormat.text ?? .table, in: language,
      width: output.path == nil ? Terminal.width : 100,
      style: output.path == nil ? Terminal.style : .plain,
      csv: CSVRows(format: .forPeople(excel: excel)))
  }

  private func page(of report: some Report) -> String {
    HTMLRenderer(language: language, layout: deck ? .deck : .page)
      .text(of: report.document(in: language))
  }
}
