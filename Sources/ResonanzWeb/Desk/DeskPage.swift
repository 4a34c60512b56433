import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The tagging desk: one statement at a time, and all that can be done with it.
struct DeskPage: Page {
  static let template = "DeskPage"

  /// An end of the queue to begin at.
  struct Order: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  let title: String
  let query: String
  let orders: [Order]
  /// What the search did not understand.
  let notes: [String]
  /// `12 heute von Ihnen`.
  let own: String
  /// How many are open, whatever the queue.
  let open: String
  /// Who else is at the desk; nil: nobody.
  let taggers: String?
  /// What was done just now.
  let said: String?
  /// Nil where the queue is empty.
  let work: DeskWork?
  /// Where the queue is empty.
  let empty: String?

  var place: Place? { .desk }

  /// The desk, or for its script what there is to show and nothing around it.
  static func show(_ visit: Visit) async throws -> Response {
    let queue = DeskQueue(visit.query)
    let named = visit.query["statement"].flatMap { Int($0) }
    let event = visit.query["event"].flatMap { Int($0) }
    return try await answer(visit, queue, showing: named, said: nil, event: event)
  }

  /// Shows a statement, or the next one of a queue.
  ///
  /// - Parameters:
  ///   - said: what was done just now; nil: what the history says of `event`, if that was one of theirs.
  static func answer(
    _ visit: Visit, _ queue: DeskQueue, showing named: Int?, said: String?, event: Int? = nil
  ) async throws -> Response {
    let person = try visit.person
    var holder: PersonID?
    var number = named
    if let named {
      if !visit.site.desk.take(named, for: person.person, at: visit.time) {
        holder = visit.site.desk.holder(of: named, at: visit.time)
      }
    } else {
      number = try await next(visit, queue)
    }
    let team = visit.site.team
    let (shown, other) = (number, holder)
    let catalogue = try await visit.archive.catalogue()
    let answer = try await visit.archive.read { archive in
      let names = try team.names()
      let read = try archive.readQuery(queue.query, people: names, asker: person.person)
      return DeskAnswer(
        record: try shown.map { try archive.statement($0) }, titles: catalogue.titles,
        codebook: catalogue.codebook,
        progress: try archive.progress(waiting: 0, for: person.person),
        notes: read.notes, empty: try shown == nil ? EmptyQueue(read.query, in: archive) : nil,
        holder: other.map { names[$0] ?? "#\($0.number)" },
        reversible: try archive.reversible(by: person.person),
        done: try said == nil ? event.flatMap { try archive.entry($0, by: person.person) } : nil)
    }
    let page = DeskPage(
      answer, queue, said: said, taggers: visit.otherTaggers, visit.language)
    guard visit.wantsData else { return await visit.page(page) }
    return .json(
      .object([
        .init("statement", number.map { .number($0) } ?? .null),
        .init("event", event.map { .number($0) } ?? .null), .init("said", .optional(said)),
        .init("own", .string(page.own)), .init("open", .string(page.open)),
        .init("html", .string(await visit.part(of: page, template: "DeskStatement"))),
      ]))
  }

  /// The next statement of a queue for who asks.
  static func next(_ visit: Visit, _ queue: DeskQueue) async throws -> Int? {
    let (team, person) = (visit.site.team, try visit.person.person)
    @Sendable func query(_ archive: Archive) throws -> StatementQuery {
      try archive.readQuery(queue.query, people: try team.names(), asker: person).query
    }
    return try await visit.site.desk.next(
      of: queue, for: person, at: visit.time,
      isOpen: { number in
        try await visit.archive.read { archive in
          var only = try query(archive)
          only.conditions.append(StatementCondition(.number([number...number])))
          return try !archive.openStatements(only, limit: 1).isEmpty
        }
      },
      more: { after in
        try await visit.archive.read { archive in
          try archive.openStatements(
            try query(archive), in: queue.order, after: after, limit: DeskPlace.page)
        }
      })
  }

  private init(
    _ answer: DeskAnswer, _ queue: DeskQueue, said: String?, taggers: String?, _ language: Language
  ) {
    title = DeskWords.title(in: language)
    query = queue.query
    orders = QueueOrder.allCases.map { order in
      Order(
        value: order.rawValue, label: DeskWords.label(order, in: language),
        isChosen: order == queue.order)
    }
    notes = answer.notes.map { $0.text(in: language) }
    own = DeskWords.own(answer.progress, in: language)
    open = ProgressReport(of: answer.progress).total.open.grouped(in: language)
    self.taggers = taggers
    self.said = said ?? answer.done.map { StatementPageWords(language: language).done($0) }
    work = answer.record.map { DeskWork($0, answer, queue, language) }
    empty = answer.empty.map { DeskWords.empty($0, in: language) }
  }
}

/// What the archive says for the desk, in one state.
struct DeskAnswer: Sendable {
  let record: StatementRecord?
  let titles: Titles
  let codebook: [CodebookEntry]
  let progress: Progress
  let notes: [QueryNote]
  /// Why there is no statement; nil where there is.
  let empty: EmptyQueue?
  /// Who else has the statement in hand.
  let holder: String?
  /// What an undo and a redo would be about.
  let reversible: Reversible
  /// What was done just now, where nobody else says so.
  let done: HistoryEntry?
}
