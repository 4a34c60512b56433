import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One event with the statements that it changed.
struct EventPage: Page {
  static let template = "EventPage"

  /// One of the statements.
  struct Row: Sendable {
    let number: String
    let address: String
    let text: String
  }

  let title: String
  let event: EventRow
  let count: String
  let statements: [Row]
  let previous: String?
  let next: String?
  let hasPages: Bool

  var place: Place? { .history }

  private static let size = 50

  /// `page`: from 1.
  static func show(_ visit: Visit) async throws -> Response {
    let (number, team) = (try visit.number("number"), visit.site.team)
    let asked = visit.query["page"].flatMap { Int($0) } ?? 1
    let page = min(max(1, asked), 100_000)
    let (found, texts, names, zone) = try await visit.archive.read { archive in
      let found = try archive.statements(of: number, from: (page - 1) * size, limit: size)
      return (
        found, try found.statements.map { try archive.statement($0).text }, try team.names(),
        try archive.catalogue().process.timeZone
      )
    }
    let language = visit.language
    let address = "/history/\(number)"
    func link(_ page: Int) -> String { FormFields([("page", String(page))]).address(address) }
    return await visit.page(
      EventPage(
        title: HistoryWords.event(number, in: language),
        event: EventRow(found.entry, names, zone: zone, language),
        count: found.count.grouped(in: language),
        statements: zip(found.statements, texts).map { statement, text in
          Row(
            number: String(statement), address: "/statements/\(statement)",
            text: text ?? Wording.erased(in: language))
        },
        previous: page > 1 ? link(page - 1) : nil,
        next: page * size < found.count ? link(page + 1) : nil, hasPages: found.count > size))
  }
}
