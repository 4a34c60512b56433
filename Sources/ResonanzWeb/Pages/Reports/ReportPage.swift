import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The summary of a theme or the sheet of a measure, as reports have it, with its files to take along.
struct ReportPage: Page {
  static let template = "ReportPage"

  /// The report as a file.
  struct Download: Sendable {
    let label: String
    let address: String
  }

  let title: String
  /// HTML that is safe already: what a report shows of people's words is escaped where it is made.
  let report: String
  let downloads: [Download]
  /// The search for what it is about.
  let statements: String

  static func theme(_ visit: Visit) async throws -> Response { try await show(.theme, visit) }

  static func measure(_ visit: Visit) async throws -> Response { try await show(.measure, visit) }

  private static func show(_ kind: TargetKind, _ visit: Visit) async throws -> Response {
    let (slug, language) = (try visit.parameter("slug"), visit.language)
    let page = try await visit.archive.read { archive in
      ReportPage(try TargetReport(kind, slug, of: archive), language)
    }
    return await visit.page(page)
  }

  private init(_ target: TargetReport, _ language: Language) {
    let document = target.report.document(in: language)
    title = document.title
    report = HTMLRenderer(language: language).part(of: document) { link in
      FormFields([("q", link.query(in: language))]).address("/search")
    }
    let path = "/\(target.kind == .theme ? "themes" : "measures")/\(target.slug)/report"
    downloads = OutputFormat.allCases.filter { $0 != .text(.table) }.map { format in
      Download(
        label: ReportPageWords.name(of: format, in: language),
        address: FormFields([("format", format.name)]).address(path))
    }
    let name: StatementLink.Name = target.kind == .theme ? .theme : .measure
    let link = StatementLink([StatementLink.Filter(name, target.slug)])
    statements = FormFields([("q", link.query(in: language))]).address("/search")
  }
}

/// Hands out a report as a file.
enum ReportDownload {
  static func theme(_ visit: Visit) async throws -> Response { try await file(.theme, visit) }

  static func measure(_ visit: Visit) async throws -> Response { try await file(.measure, visit) }

  private static func file(_ kind: TargetKind, _ visit: Visit) async throws -> Response {
    let (slug, language) = (try visit.parameter("slug"), visit.language)
    guard let format = visit.query["format"].flatMap({ OutputFormat(named: $0) }) else {
      throw Fault.noFormat
    }
    let version = visit.site.settings.version
    let target = try await visit.archive.read { try TargetReport(kind, slug, of: $0) }
    // Other programs may be at work for it; a connection to the archive is not held meanwhile.
    let bytes = try await visit.site.workshop.run {
      try target.file(as: format, in: language, version: version)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: format.mediaType,
        .contentDisposition: "attachment; filename=\"\(target.slug).\(format.ending)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
