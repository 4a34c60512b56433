import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What is in, what is left, and what it says so far.
struct OverviewPage: Page {
  static let template = "OverviewPage"

  /// A figure with the search for its statements.
  struct Figure: Sendable {
    let figure: String
    let address: String
  }

  let title: String
  let statements: Figure
  let processed: Figure
  let open: Figure

  var place: Place? { .overview }

  static func show(_ visit: Visit) async throws -> Response {
    let progress = try await visit.archive.read { ProgressReport(of: try $0.progress()) }
    let language = visit.language
    func figure(_ count: Int, _ query: String) -> Figure {
      Figure(
        figure: count.grouped(in: language),
        address: FormFields([("q", query)]).address("/search"))
    }
    let page = OverviewPage(
      title: OverviewWords.title(in: language),
      statements: figure(progress.total.statements, ""),
      processed: figure(progress.total.processed, language.pick("bearbeitet", "processed")),
      open: figure(progress.total.open, language.pick("offen", "open")))
    return await visit.page(page)
  }
}
