import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

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
    try refuseOtherEnding(name)
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

  private func refuseOtherEnding(_ name: String) throws {
    let named = OutputFormat.allCases.map(\.name).filter { $0 != "table" && $0 != "markdown" }
    try output.refuseOtherEnding(
      than: name, isAsked: format != nil || excel,
      none: Wording(german: "keinen Bericht", english: "No report comes"), formats: named + ["md"]
    ) { OutputFormat(ending: $0)?.name }
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

  /// Shows a report on the screen.
  func show(_ report: some Report) {
    let renderer = TextRenderer(language: language, width: Terminal.width, style: Terminal.style)
    Terminal.print(renderer.text(of: report.document(in: language)))
  }

  /// How it is written, for who wants to write it again.
  var form: ReportForm {
    ReportForm(
      language, chosenFormat.name,
      options: Set((deck ? [.deck] : []) + (excel ? [ReportForm.Option.excel] : [])))
  }

  /// Whether it is a plain table in a file of its own, which can't say what it was made from.
  var isPlainTableFile: Bool { chosenFormat == .text(.csv) && output.path != nil }

  /// - Parameters:
  ///   - hasCompanion: whether the stamp of a plain table is written beside it.
  ///   - archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(
    stamped report: StampedReport<some Report>, hasCompanion: Bool,
    withTextsOf archive: Archive? = nil
  ) throws {
    try output.file?.check()
    let (bytes, stamp) = try explaining { try rendering.bytes(of: report) }
    try write(bytes)
    guard let file = output.file else { return }
    if hasCompanion {
      let companion = OutputFile(
        path: ReportFile.companion(of: file.path), mayReplace: file.mayReplace)
      try companion.write(report.stamping(content: stamp.content).companion(in: language))
    }
    list(report, in: archive)
    sayWritten(report)
  }

  /// On a terminal; where a program is told, the file says enough.
  private func sayWritten(_ report: some Report) {
    guard Terminal.isError, let path = output.path else { return }
    Terminal.note("\(path): \(report.document(in: language).title)")
  }

  /// Writes what says nothing of what it was made from.
  ///
  /// - Parameter archive: the one whose statements the report shows texts of; nil where it shows none.
  func write(_ report: some Report, withTextsOf archive: Archive? = nil) throws {
    if isTableOnScreen { return show(report) }
    try output.file?.check()
    try write(try explaining { try rendering.bytes(of: report) })
    list(report, in: archive)
    sayWritten(report)
  }

  /// As a copy of what an archive holds, so that an erasure finds it.
  private func list(_ report: some Report, in archive: Archive?) {
    if let archive, let path = output.path, chosenFormat != .text(.csv) || report.rowsShowTexts {
      archive.list(.report, path)
    }
  }

  private var rendering: ReportRendering {
    ReportRendering(form: form, format: chosenFormat, template: template)
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let file = output.file else { return Terminal.print(bytes: bytes) }
    try file.write(bytes)
  }
}
