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
    /// What `lang` says of the text; nil where that is in the page's language.
    let lang: String?
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
    let (found, records, names, zone) = try await visit.archive.read { archive in
      let found = try archive.statements(of: number, from: (page - 1) * size, limit: size)
      return (
        found, try found.statements.map { try archive.statement($0) }, try team.names(),
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
        statements: records.map { record in
          Row(
            number: String(record.number), address: "/statements/\(record.number)",
            text: record.text ?? Wording.erased(in: language),
            lang: record.text == nil ? nil : language.mark(ofText: record.language))
        },
        previous: page > 1 ? link(page - 1) : nil,
        next: page * size < found.count ? link(page + 1) : nil, hasPages: found.count > size))
  }
}
