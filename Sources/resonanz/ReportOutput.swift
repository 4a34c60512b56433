import ArgumentParser
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// How a report is written, and where to.
struct ReportOutput: ParsableArguments {
  @Option(help: DataFormat.help) var format: OutputFormat?
  @Flag(
    help: ArgumentHelp(
      words(
        "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
  var excel = false
  @Option(
    help: ArgumentHelp(
      words(
        "Vorlage der Stadt, deren Aussehen die Datei bekommt (docx, pptx).",
        "The city's own template, whose look the file gets (docx, pptx)."),
      valueName: words("datei", "file")))
  var template: String?
  @Flag(
    help: ArgumentHelp(
      words(
        "Zum Vorführen: eine Seite je Teil, quer (html, pdf).",
        "For presenting: one page a part, landscape (html, pdf).")))
  var deck = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if excel, let format, format != .text(.csv) {
      throw ValidationError(
        words("--excel ist CSV, nicht \(format.name).", "--excel is CSV, not \(format.name)."))
    }
    if template != nil, !takesTemplate {
      throw ValidationError(
        words("--template gehört zu docx oder pptx.", "--template goes with docx or pptx."))
    }
    if deck, ![.text(.html), .pdf].contains(chosenFormat) {
      throw ValidationError(
        words(
          "--deck gibt es als html und pdf, nicht als \(chosenFormat.name).",
          "--deck comes as html and pdf, not as \(chosenFormat.name)."))
    }
    if chosenFormat == .pdf, output.path == nil {
      throw ValidationError(
        words("pdf gehört in eine Datei: -o bericht.pdf.", "pdf goes into a file: -o report.pdf."))
    }
    if case .office(let format) = chosenFormat, output.path == nil, Terminal.isOutput {
      throw ValidationError(
        words(
          "\(format.rawValue) gehört in eine Datei: -o bericht.\(format.rawValue).",
          "\(format.rawValue) goes into a file: -o report.\(format.rawValue)."))
    }
  }

  private var takesTemplate: Bool {
    if case .office(let format) = chosenFormat { format.takesTemplate } else { false }
  }

  /// As asked; else as the name of the file says.
  private var chosenFormat: OutputFormat {
    if let format { return format }
    if excel { return .text(.csv) }
    return output.ending.flatMap { OutputFormat(ending: $0) } ?? .text(deck ? .html : .table)
  }

  /// Whether it is only looked at: then it says no more of itself than it must.
  var isTableOnScreen: Bool { chosenFormat == .text(.table) && output.path == nil }

  /// - Parameter archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(_ report: some Report, withTextsOf archive: Archive? = nil) throws {
    switch chosenFormat {
    case .text(let format): try write(text(of: report, as: format))
    case .office(let format): try write(report, as: format)
    case .pdf: try printPage(of: report)
    }
    // Rows of figures show no texts.
    if let archive, let path = output.path, chosenFormat != .text(.csv) {
      archive.list(.report, path)
    }
  }

  private func printPage(of report: some Report) throws {
    guard let file = output.file else { return }
    try file.check()
    try file.write(try PagePrinter().pdf(of: page(of: report)))
  }

  private func page(of report: some Report) -> String {
    HTMLRenderer(language: language, layout: deck ? .deck : .page)
      .text(of: report.document(in: language))
  }

  private func text(of report: some Report, as format: ReportFormat) -> String {
    if format == .html { return page(of: report) }
    return render(
      report, as: format, in: language,
      width: output.path == nil ? Terminal.width : 100,
      style: output.path == nil ? Terminal.style : .plain,
      csv: CSVRows(format: .forPeople(excel: excel)))
  }

  private func write(_ text: String) throws {
    guard let file = output.file else { return Terminal.print(text) }
    try file.write(text)
  }

  private func write(_ report: some Report, as format: OfficeFormat) throws {
    let document = report.document(in: language)
    let office = OfficeFile(format: format, template: template)
    guard let file = output.file else { return try office.print(document) }
    try office.write(document, to: file)
  }
}
