import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A report with what it can be asked with: what was chosen stands in the address, and below it the report.
struct ReportOrderPage: Page {
  static let template = "ReportOrderPage"

  /// The report that was asked for.
  struct Answer: Sendable {
    let title: String
    let files: [ReportFile]
    /// What has to be installed for those files that can't be made.
    let missing: [String]
    /// Which public quotes may tell who somebody is.
    let hints: [Hint]
    /// What a person must see to before it leaves the house; nil where it shows no words of people.
    let caution: String?
  }

  /// Something for a person to decide about.
  struct Hint: Sendable {
    let text: String
    let statement: Int
    let address: String
  }

  let title: String
  let about: String
  let path: String
  let fields: [OrderField]
  /// What is so or not, below what is typed or chosen.
  let checks: [OrderField.Check]
  let hasChecks: Bool
  let answer: Answer?
  /// HTML that is safe already; nil where nothing is shown yet.
  let report: String?

  var place: Place? { .reports }

  static func show(_ visit: Visit) async throws -> Response {
    guard let kind = ReportKind(rawValue: try visit.parameter("slug")) else {
      throw Fault.notFound
    }
    let order = ReportOrder(kind: kind, fields: visit.query.setting("lang", nil))
    let choices = try await visit.archive.read { try ReportChoices(of: $0) }
    let isAsked = kind.isQuick || !order.fields.fields.isEmpty
    let made = isAsked && order.isComplete ? try await visit.report(order) : nil
    return await visit.page(ReportOrderPage(order, choices, made, visit.language))
  }

  private init(
    _ order: ReportOrder, _ choices: ReportChoices, _ made: MadeReport?, _ language: Language
  ) {
    let words = ReportOrderWords(language: language)
    let name = words.name(of: order.kind)
    title = name
    about = words.about(order.kind)
    path = order.kind.path
    let fields = choices.fields(for: order, words)
    self.fields = fields.filter { $0.check == nil }
    checks = fields.compactMap(\.check)
    hasChecks = !checks.isEmpty
    let document = made?.report.document(in: language)
    report = document.map { HTMLRenderer(language: language).linkedPart(of: $0, in: language) }
    answer = made.map { made in
      Answer(
        title: document?.title ?? name, files: ReportFile.all(order, language),
        missing: ReportFile.missing(in: language),
        hints: order.isPublic
          ? made.hintedQuotes.map {
            Hint(
              text: $0.personHintText(in: language) ?? "", statement: $0.statement,
              address: "/statements/\($0.statement)")
          } : [],
        caution: made.hasTexts ? words.caution : nil)
    }
  }
}
