import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What was asked for, and what the archive says to it.
struct SearchAnswer: Sendable {
  let view: SearchView
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

  init(_ visit: Visit, as view: SearchView) async throws {
    let text = visit.query["q"] ?? ""
    let order = visit.query["sort"].flatMap { StatementOrder(rawValue: $0) } ?? .relevance
    let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), Self.lastPage)
    let (size, offset) = (view.size, (page - 1) * view.size)
    let (team, asker) = (visit.site.team, try visit.person.person)
    titles = try await visit.archive.catalogue().titles
    (read, result, facets) = try await visit.archive.read { archive in
      let read = try archive.readQuery(text, people: try team.names(), asker: asker)
      return (
        read, try archive.search(read.query, order: order, limit: size, offset: offset),
        try archive.facets(read.query)
      )
    }
    self.view = view
    self.text = text
    self.order = order
    self.page = page
    self.offset = offset
  }

  /// The same search, on another page.
  func address(page: Int) -> String { SearchAddress(text, order, page: page).text(view) }

  /// Another search in the same order.
  func address(_ query: String) -> String { SearchAddress(query, order).text(view) }

  /// The same search in another order.
  func address(_ order: StatementOrder) -> String { SearchAddress(text, order).text(view) }

  /// The same search, looked at in another way.
  func address(_ view: SearchView) -> String { SearchAddress(text, order).text(view) }

  /// Where it is now.
  var address: String { address(page: page) }
}

/// The address of a search.
struct SearchAddress: Sendable {
  private var fields: FormFields

  /// - Parameter page: from 1.
  init(_ query: String, _ order: StatementOrder = .relevance, page: Int = 1) {
    var fields = [(name: "q", value: query)]
    if order != .relevance { fields.append(("sort", order.rawValue)) }
    if page > 1 { fields.append(("page", String(page))) }
    self.fields = FormFields(fields)
  }

  /// Of the search that an address or a form is about.
  init(of fields: FormFields) {
    let order = fields["sort"].flatMap { StatementOrder(rawValue: $0) } ?? .relevance
    self.init(
      fields["q"] ?? "", order, page: fields["page"].flatMap { Int($0) } ?? 1)
  }

  func text(_ view: SearchView) -> String { fields.address(view.path) }

  /// After something was done, which the page then says.
  func text(_ view: SearchView, after event: Int?) -> String {
    fields.setting("event", event.map(String.init)).address(view.path)
  }
}
