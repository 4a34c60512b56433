import Foundation
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What stands around what was found, however it is shown: what was asked for, how many there are, and how it
/// can be narrowed.
struct SearchFrame: Sendable {
  /// A way to order what was found.
  struct Order: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  /// A way to look at it.
  struct View: Sendable {
    let label: String
    let address: String
    let isCurrent: Bool
  }

  /// Where its form leads.
  let path: String
  let query: String
  let orders: [Order]
  /// Two paragraphs on what can be typed.
  let help: [String]
  /// What was not understood, or finds nothing.
  let notes: [String]
  let views: [View]
  /// `12 Aussagen`.
  let count: String
  /// `gezeigt 21–40`; nil where all are.
  let shown: String?
  /// Why they stand in another order than was asked for.
  let unranked: String?
  /// What helps where nothing was found; nil where something was, or the notes say why.
  let nothing: String?
  let facets: [SearchFacet]
  let hasFacets: Bool
  let previous: String?
  let next: String?

  init(_ answer: SearchAnswer, _ language: Language) {
    let words = SearchWords(language: language)
    path = answer.view.path
    query = answer.text
    orders = StatementOrder.allCases.map {
      let isUnranked = $0 == .relevance && $0 == answer.order && answer.result.order != $0
      return Order(
        value: $0.rawValue, label: isUnranked ? words.unranked : words.name(of: $0),
        isChosen: $0 == answer.order)
    }
    help = QueryHelp.text(in: language).components(separatedBy: "\n\n")
    let result = answer.result
    notes = answer.read.notes.filter { $0.isMistake || result.count == 0 }
      .map { $0.text(in: language) }
    views = SearchView.allCases.map {
      View(
        label: words.name(of: $0), address: answer.address($0), isCurrent: $0 == answer.view)
    }
    count = Plural.statement.counted(result.count, in: language)
    let (from, until) = (answer.offset + 1, answer.offset + result.hits.count)
    shown =
      result.hits.count < result.count && !result.hits.isEmpty ? words.shown(from, until) : nil
    let isUnranked =
      answer.order == .relevance && result.order == .latest && answer.read.query.isRanked
    unranked = isUnranked && result.count > 0 ? QueryHelp.unranked(in: language) : nil
    nothing = result.count == 0 && notes.isEmpty && !answer.text.isEmpty ? words.noHits : nil
    facets = SearchFacet.all(answer.facets, in: answer, language)
    hasFacets = !facets.isEmpty
    previous = answer.page > 1 ? answer.address(page: answer.page - 1) : nil
    next =
      until < result.count && !result.hits.isEmpty ? answer.address(page: answer.page + 1) : nil
  }
}
