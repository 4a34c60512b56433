import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What was asked for, and what the archive says to it.
struct SearchAnswer: Sendable {
  /// As it was typed.
  let text: String
  let order: StatementOrder
  /// From 1.
  let page: Int
  let offset: Int
  let read: ReadQuery
  let result: SearchResult
  let facets: [Facet]
  let titles: Titles

  /// More than any archive has: an address can have any number in it.
  private static let lastPage = 1_000_000

  init(_ visit: Visit, size: Int) async throws {
    let text = visit.query["q"] ?? ""
    let order = visit.query["sort"].flatMap { StatementOrder(rawValue: $0) } ?? .relevance
    let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), Self.lastPage)
    let offset = (page - 1) * size
    let (team, asker) = (visit.site.team, try visit.person.person)
    (read, result, facets, titles) = try await visit.archive.read { archive in
      let read = try archive.readQuery(text, people: try team.names(), asker: asker)
      return (
        read, try archive.search(read.query, order: order, limit: size, offset: offset),
        try archive.facets(read.query), try Titles(of: archive)
      )
    }
    self.text = text
    self.order = order
    self.page = page
    self.offset = offset
  }

  /// The same search, on another page.
  func address(page: Int) -> String { address(text, page: page) }

  /// Another search in the same order.
  func address(_ query: String, page: Int = 1) -> String {
    var fields = [(name: "q", value: query)]
    if order != .relevance { fields.append(("sort", order.rawValue)) }
    if page > 1 { fields.append(("page", String(page))) }
    return FormFields(fields).address("/search")
  }
}
