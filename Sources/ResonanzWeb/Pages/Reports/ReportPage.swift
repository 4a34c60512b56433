import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The summary of a theme or the sheet of a measure, as reports have it, with its files to take along.
struct ReportPage: Page {
  static let template = "ReportPage"

  /// What a measure serves.
  struct Theme: Sendable {
    let title: String
    let address: String
  }

  let title: String
  /// HTML that is safe already: what a report shows of people's words is escaped where it is made.
  let report: String
  let files: [ReportFile]
  /// What has to be installed for those files that can't be made.
  let missing: [String]
  /// The search for what it is about.
  let statements: String
  /// The answers to it; nil of a theme, which is not answered.
  let answers: String?
  /// The themes that a measure serves, the main one first.
  let themes: [Theme]
  /// The same with its options.
  let options: String

  static func theme(_ visit: Visit) async throws -> Response { try await show(.theme, visit) }

  static func measure(_ visit: Visit) async throws -> Response { try await show(.measure, visit) }

  private static func show(_ kind: TargetKind, _ visit: Visit) async throws -> Response {
    let (slug, language) = (try visit.parameter("slug"), visit.language)
    let report: ReportKind = kind == .theme ? .theme : .measure
    let order = ReportOrder(
      kind: report, fields: FormFields([("target", TargetChoice.value(kind, slug))]))
    let made = try await visit.report(order)
    return await visit.page(ReportPage(made, order, kind, slug, language))
  }

  private init(
    _ made: MadeReport, _ order: ReportOrder, _ kind: TargetKind, _ slug: String,
    _ language: Language
  ) {
    let document = made.report.document(in: language)
    title = document.title
    report = HTMLRenderer(language: language).linkedPart(of: document, in: language)
    files = ReportFile.all(order, language)
    missing = ReportFile.missing(in: language)
    let name: StatementLink.Name = kind == .theme ? .theme : .measure
    let link = StatementLink([StatementLink.Filter(name, slug)])
    statements = FormFields([("q", link.query(in: language))]).address("/search")
    answers =
      kind == .measure ? AnswerChoice.Subject.measure(slug).listAddress : nil
    themes =
      (made.report as? MeasureReport)?.sheets.first?.themes.map {
        Theme(title: $0.title, address: "/themes/\($0.slug)")
      } ?? []
    options = order.fields.address(order.kind.path)
  }
}

extension HTMLRenderer {
  /// A report as part of a page: figures lead to their statements, names to what is reported on them.
  func linkedPart(of document: Document, in language: Language) -> String {
    part(of: document) { link in
      switch link {
      case .statements(let link):
        FormFields([("q", link.query(in: language))]).address("/search")
      case .target(.theme, let slug): "/themes/\(slug)"
      case .target(.measure, let slug): "/measures/\(slug)"
      case .target(.keyword, let slug):
        FormFields([("q", "keyword:\(slug)")]).address("/search")
      case .statement(let number): "/statements/\(number)"
      }
    }
  }
}
