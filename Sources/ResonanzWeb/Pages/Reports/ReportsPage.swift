import Hummingbird
import HummingbirdCore
import ResonanzModel

/// All reports that can be asked for.
struct ReportsPage: Page {
  static let template = "ReportsPage"

  /// A report, and what it says.
  struct Entry: Sendable {
    let name: String
    let address: String
    let about: String
  }

  let title: String
  let entries: [Entry]

  var place: Place? { .reports }

  static func show(_ visit: Visit) async throws -> Response {
    let words = ReportOrderWords(language: visit.language)
    return await visit.page(
      ReportsPage(
        title: words.reports,
        entries: ReportKind.allCases.map {
          Entry(name: words.name(of: $0), address: $0.path, about: words.about($0))
        }))
  }
}
