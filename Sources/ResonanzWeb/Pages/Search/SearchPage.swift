import Foundation
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a search found, with the words marked, and how it can be narrowed.
struct SearchPage: Page {
  static let template = "SearchPage"

  /// A way to order what was found.
  struct Order: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  let title: String
  let query: String
  let orders: [Order]
  /// Two paragraphs on what can be typed.
  let help: [String]
  /// What was not understood, or finds nothing.
  let notes: [String]
  /// `12 Aussagen`.
  let count: String
  /// `gezeigt 21–40`; nil where all are.
  let shown: String?
  /// Why they stand in another order than was asked for.
  let unranked: String?
  let hits: [SearchHitRow]
  let facets: [SearchFacet]
  let previous: String?
  let next: String?

  var place: Place? { .search }

  private static let size = 20

  static func show(_ visit: Visit) async throws -> Response {
    await visit.page(SearchPage(try await SearchAnswer(visit, size: size), visit))
  }

  init(_ answer: SearchAnswer, _ visit: Visit) {
    let language = visit.language
    let words = SearchWords(language: language)
    title = words.title
    query = answer.text
    orders = StatementOrder.allCases.map {
      Order(value: $0.rawValue, label: words.name(of: $0), isChosen: $0 == answer.order)
    }
    help = QueryHelp.text(in: language).components(separatedBy: "\n\n")
    let result = answer.result
    notes = answer.read.notes.filter { $0.isMistake || result.count == 0 }
      .map { $0.text(in: language) }
    count = Plural.statement.counted(result.count, in: language)
    let (from, until) = (answer.offset + 1, answer.offset + result.hits.count)
    shown =
      result.hits.count < result.count && !result.hits.isEmpty ? words.shown(from, until) : nil
    let isUnranked =
      answer.order == .relevance && result.order == .latest && answer.read.query.isRanked
    unranked = isUnranked && result.count > 0 ? QueryHelp.unranked(in: language) : nil
    hits = result.hits.map { SearchHitRow($0, answer.titles, language) }
    facets = SearchFacet.all(answer.facets, in: answer, language)
    previous = answer.page > 1 ? answer.address(page: answer.page - 1) : nil
    next =
      until < result.count && !result.hits.isEmpty ? answer.address(page: answer.page + 1) : nil
  }
}
