import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// All that happened, the newest first.
struct HistoryPage: Page {
  static let template = "HistoryPage"

  /// What an event can have done.
  struct Kind: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  let title: String
  /// Whether only what they did themselves is shown.
  let isOwn: Bool
  let kinds: [Kind]
  let events: [EventRow]
  let hasEvents: Bool
  /// What was done just now.
  let done: Done?
  let turning: ListTurning?
  /// The list without its page, to come back to.
  let address: String

  var place: Place? { .history }

  /// `mine`, `kind`, `before`: only events before that one; `event`: done just now.
  static func show(_ visit: Visit) async throws -> Response {
    let (team, person) = (visit.site.team, try visit.person)
    let (isOwn, kind) = (visit.query["mine"] != nil, EventKind(rawValue: visit.query["kind"] ?? ""))
    let before = ListTurning.before(visit)
    let event = visit.doneEvent
    let (entries, done, names, zone) = try await visit.archive.read { archive in
      (
        try archive.history(
          of: isOwn ? person.person : nil, kinds: kind.map { [$0] } ?? [],
          limit: ListTurning.limit, before: before),
        try event.flatMap { try archive.entry($0, by: person.person) },
        try team.names(), try archive.catalogue().process.timeZone
      )
    }
    let rows = entries.prefix(ListTurning.size).map {
      EventRow(
        $0, names, zone: zone, visit.language, asker: person.role >= .tagger ? person.person : nil)
    }
    return await visit.page(
      HistoryPage(visit, rows, entries.map(\.event.number), done, isOwn: isOwn, kind))
  }

  private init(
    _ visit: Visit, _ rows: [EventRow], _ numbers: [Int], _ done: HistoryEntry?, isOwn: Bool,
    _ kind: EventKind?
  ) {
    let language = visit.language
    title = HistoryWords.title(in: language)
    self.isOwn = isOwn
    kinds = EventKind.allCases.map {
      Kind(value: $0.rawValue, label: $0.title(in: language), isChosen: $0 == kind)
    }
    (events, hasEvents) = (rows, !rows.isEmpty)
    let filter = FormFields()
      .setting("mine", isOwn ? "1" : nil).setting("kind", kind?.rawValue)
    address = filter.address("/history")
    turning = ListTurning(visit, numbers, path: "/history", filter: filter)
    self.done = done.map { Done($0, back: filter.address("/history"), language) }
  }
}
