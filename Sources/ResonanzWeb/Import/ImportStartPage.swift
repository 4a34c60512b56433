import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Where a file is chosen.
struct ImportStartPage: Page {
  static let template = "ImportStartPage"

  /// A file that was sent before and is not imported yet.
  struct Waiting: Sendable {
    let name: String
    let address: String
  }

  let title: String
  /// Bytes.
  let limit: String
  let limitNote: String
  let tooLarge: String
  let waiting: Waiting?

  var place: Place? { .imports }

  static func show(_ visit: Visit) async throws -> Response {
    let waiting = visit.site.uploads.waiting(of: try visit.person.person, at: visit.time)
    let words = ImportWords(language: visit.language)
    let limit = visit.site.settings.limits.upload
    return await visit.page(
      ImportStartPage(
        title: words.startTitle, limit: String(limit),
        limitNote: words.limit(limit),
        tooLarge: Fault.tooLargeFile(limit).explanation(in: visit.language).reason,
        waiting: waiting.map { Waiting(name: $0.name, address: $0.address) }))
  }
}
