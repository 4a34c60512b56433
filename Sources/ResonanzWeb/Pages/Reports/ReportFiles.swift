import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A report as a file: an address, and what is missing to make it.
struct ReportFile: Sendable {
  let label: String
  /// Nil where it can't be made here.
  let address: String?

  /// The formats of files; a table of the terminal is none.
  static let formats = OutputFormat.allCases.filter { $0 != .text(.table) }

  /// All forms that a report has.
  static func all(_ order: ReportOrder, _ language: Language) -> [ReportFile] {
    func file(_ format: OutputFormat, _ label: String, _ option: String? = nil) -> ReportFile {
      var fields = order.fields.setting("lang", nil).setting("format", format.name)
      if let option { fields = fields.setting(option, "1") }
      let isMissing = format.missingProgram(in: language) != nil
      return ReportFile(
        label: label, address: isMissing ? nil : fields.address(order.kind.path + "/file"))
    }
    let slides = order.kind.hasSlides ? formats.filter(\.hasSlides) : []
    return formats.flatMap { format in
      let label = ReportPageWords.name(of: format, in: language)
      let own = [file(format, label)]
      return format == .text(.csv)
        ? own + [file(format, ReportPageWords.excel(in: language), "excel")] : own
    }
      + slides.map { file($0, ReportPageWords.slides($0, in: language), "deck") }
  }

  /// What has to be installed for those that can't be made.
  static func missing(in language: Language) -> [String] {
    var seen: Set<String> = []
    return OutputFormat.allCases.compactMap { $0.missingProgram(in: language) }
      .map { "\($0.reason) \($0.remedy)" }.filter { seen.insert($0).inserted }
  }
}

/// Hands out a report as a file.
enum ReportDownload {
  /// `format`, with `excel` or `deck`, and what the report is asked with.
  static func file(_ visit: Visit) async throws -> Response {
    guard let kind = ReportKind(rawValue: try visit.parameter("slug")) else {
      throw Fault.notFound
    }
    return try await file(kind, visit)
  }

  static func file(_ kind: ReportKind, _ visit: Visit) async throws -> Response {
    let (order, fields) = (ReportOrder(kind: kind, fields: visit.query), visit.query)
    guard let format = fields["format"].flatMap({ OutputFormat(named: $0) }) else {
      throw Fault.noFormat
    }
    let options: Set<ReportForm.Option> = Set(
      (fields["excel"] != nil && format == .text(.csv) ? [.excel] : [])
        + (fields["deck"] != nil && format.hasSlides ? [.deck] : []))
    let (version, language) = (visit.site.settings.version, visit.language)
    let made = try await visit.report(order)
    // Other programs may be at work for it; a connection to the archive is not held meanwhile.
    let bytes = try await visit.site.workshop.run {
      try made.file(as: format, options, in: language, version: version)
    }
    let name = "\(made.name).\(format.ending)"
    if made.hasTexts {
      // Where the browser puts it can't be known; an erasure can only say that it is somewhere.
      try CopyRegistry(archive: visit.archive.path)
        .addHandedOut(.report, name, event: made.event)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: format.mediaType,
        .contentDisposition: FileName.disposition(name),
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Visit {
  /// Makes a report, within the time that one may take.
  ///
  /// - Throws: `incomplete`, or to a program `inAddress`, where some of what was asked for would be left out.
  func report(_ order: ReportOrder) async throws -> MadeReport {
    if let fault = order.fault { throw isOfProgram ? Fault.inAddress(fault) : .incomplete }
    return try await archive.read(within: site.settings.limits.reportSeconds) {
      try MadeReport(order, of: $0)
    }
  }
}
