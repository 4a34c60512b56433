import ArgumentParser
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// How a report is written, and where to.
struct ReportOutput: ParsableArguments {
  @Option(help: OutputFormat.help) var format: OutputFormat?
  @Flag(
    help: ArgumentHelp(
      words(
        "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
  var excel = false
  @Flag(
    help: ArgumentHelp(
      words(
        "Als Folien im Querformat, eine je Blatt (html, pdf, pptx).",
        "As landscape slides, one a sheet (html, pdf, pptx).")))
  var deck = false
  @Option(
    help: ArgumentHelp(
      words(
        "Vorlage der Stadt, deren Aussehen die Datei bekommt (docx, pptx).",
        "The city's own template, whose look the file gets (docx, pptx)."),
      valueName: words("datei", "file")))
  var template: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let name = chosenFormat.name
    if excel, chosenFormat != .text(.csv) {
      throw ValidationError(
        words("--excel ist CSV, nicht \(name).", "--excel is CSV, not \(name)."))
    }
    if template != nil, !takesTemplate {
      throw ValidationError(
        words("--template gehört zu docx oder pptx.", "--template goes with docx or pptx."))
    }
    if deck, !chosenFormat.hasSlides {
      throw ValidationError(
        words(
          "--deck gibt es als html, pdf und pptx, nicht als \(name).",
          "--deck comes as html, pdf and pptx, not as \(name)."))
    }
    if !chosenFormat.isText, output.path == nil, Terminal.isOutput || chosenFormat == .pdf {
      throw ValidationError(
        words(
          "\(name) gehört in eine Datei: -o bericht.\(name).",
          "\(name) goes into a file: -o report.\(name)."))
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
    case .pdf: try print(report)
    }
    if let archive, let path = output.path, chosenFormat != .text(.csv) || report.rowsShowTexts {
      archive.list(.report, path)
    }
  }

  private func text(of report: some Report, as format: ReportFormat) -> String {
    if format == .html { return page(of: report) }
    return render(
      report, as: format, in: language,
      width: output.path == nil ? Terminal.width : 100,
      style: output.path == nil ? Terminal.style : .plain,
      csv: CSVRows(format: .forPeople(excel: excel)))
  }

  private func page(of report: some Report) -> String {
    HTMLRenderer(language: language, layout: deck ? .deck : .page)
      .text(of: report.document(in: language))
  }

  private func write(_ text: String) throws {
    guard let file = output.file else { return Terminal.print(text) }
    try file.write(text)
  }

  private func print(_ report: some Report) throws {
    guard let file = output.file else { return }
    try file.check()
    try file.write(try PagePrinter().pdf(of: page(of: report)))
  }

  private func write(_ report: some Report, as format: OfficeFormat) throws {
    let document = report.document(in: language)
    let office = OfficeFile(format: format, template: template)
    guard let file = output.file else { return try office.print(document) }
    try office.write(document, to: file)
  }
}
