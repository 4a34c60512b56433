import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a search found, with the words marked, and how it can be narrowed.
struct SearchPage: Page {
  static let template = "SearchPart"

  let title: String
  let frame: SearchFrame
  let hits: [SearchHitRow]

  var place: Place? { .search }

  static func show(_ visit: Visit) async throws -> Response {
    let asker = try visit.person.person
    // Whoever asks for what they tagged themselves is answered otherwise than others.
    let inputs = [visit.request.uri.query ?? "", String(asker.number)]
    return try await visit.keptPage(names: try await visit.names(), inputs: inputs) {
      SearchPage(try await SearchAnswer(visit, as: .list), visit.language)
    }
  }

  private init(_ answer: SearchAnswer, _ language: Language) {
    title = SearchWords(language: language).title
    frame = SearchFrame(answer, language)
    hits = answer.result.hits.map { SearchHitRow($0, answer.titles, language) }
  }
}
