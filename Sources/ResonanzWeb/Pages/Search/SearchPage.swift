import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a search found, with the words marked, and how it can be narrowed.
struct SearchPage: Page {
  static let template = "SearchPage"

  let title: String
  let frame: SearchFrame
  let hits: [SearchHitRow]

  var place: Place? { .search }

  static func show(_ visit: Visit) async throws -> Response {
    let answer = try await SearchAnswer(visit, as: .list)
    return await visit.page(SearchPage(answer, visit.language))
  }

  private init(_ answer: SearchAnswer, _ language: Language) {
    title = SearchWords(language: language).title
    frame = SearchFrame(answer, language)
    hits = answer.result.hits.map { SearchHitRow($0, answer.titles, language) }
  }
}
