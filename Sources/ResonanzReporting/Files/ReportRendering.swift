import ResonanzModel
public import ResonanzTables

/// Makes the bytes of a file of a report.
public struct ReportRendering {
  public let form: ReportForm
  private let format: OutputFormat
  /// Path of a file that says how it looks; nil: the program's own.
  private let template: String?

  /// - Parameter template: path of a file that says how it looks; nil: the program's own.
  public init(form: ReportForm, format: OutputFormat, template: String?) {
    self.form = form
    self.format = format
    self.template = template
  }

  /// As a report was written; nil where this program does not write so.
  public init?(form: ReportForm) {
    guard let format = OutputFormat(named: form.format) else { return nil }
    self.init(form: form, format: format, template: nil)
  }

  /// The file, and the stamp that it has: what a file says of its own content is only known once it is written,
  /// so it is written twice.
  ///
  /// - Throws: `OfficeError`, `PrintError`, `ExportError`; what the system says.
  public func bytes(of report: StampedReport<some Report>) throws -> ([UInt8], ReportStamp) {
    let draft = try bytes(of: report as any Report)
    if format == .pdf { return Self.noted(draft, report.stamp) }
    let stamp = report.stamp.stamping(content: try Self.text(of: draft).digest)
    if format == .text(.csv) { return (draft, stamp) }
    return (try bytes(of: report.stamping(content: stamp.content) as any Report), stamp)
  }

  /// What a person reads in a file that was just made.
  ///
  /// - Throws: where it can't be read again.
  public static func text(of bytes: [UInt8]) throws(ExportError) -> WrittenText {
    do throws(TableError) {
      return try WrittenText(bytes: bytes)
    } catch {
      throw ExportError(error)
    }
  }

  /// The pages show a stamp that knows nothing of them; the file's keywords have the one that does.
  private static func noted(_ printed: [UInt8], _ stamp: ReportStamp) -> ([UInt8], ReportStamp) {
    let stamp = stamp.stamping(content: ReportDigest.digest(of: printed))
    return (PrintedNote.adding(stamp.code, to: printed) ?? printed, stamp)
  }

  /// The file of a report, with the stamp that it has, if any.
  ///
  /// - Throws: `OfficeError`, `PrintError`; what the system says.
  public func bytes(of report: any Report) throws -> [UInt8] {
    switch format {
    case .text(.html): Array(page(of: report).utf8)
    case .text(let format):
      Array(
        render(
          report, as: format, in: form.language, width: 100,
          csv: CSVRows(format: .forPeople(excel: form.options.contains(.excel)))
        ).utf8)
    case .office(let format):
      try OfficeFile(
        format: format, template: template, language: form.language,
        isDeck: form.options.contains(.deck)
      ).bytes(of: report.document(in: form.language))
    case .pdf: try PagePrinter().pdf(of: page(of: report))
    }
  }

  private func page(of report: any Report) -> String {
    HTMLRenderer(language: form.language, layout: form.options.contains(.deck) ? .deck : .page)
      .text(of: report.document(in: form.language))
  }
}
