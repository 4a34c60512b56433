import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a search found, one statement a row, and what can be done with many of them at once.
struct TablePage: Page {
  static let template = "TablePage"

  let title: String
  let frame: SearchFrame
  let hasRows: Bool
  let number: TableHead
  let received: TableHead
  let rows: [TableRow]
  /// Nil for whoever may only read, and where nothing was found.
  let work: TableWork?
  /// What was done just now.
  let done: Done?

  var place: Place? { .search }

  static func show(_ visit: Visit) async throws -> Response {
    let answer = try await SearchAnswer(visit, as: .table)
    let (event, person) = (visit.doneEvent, try visit.person)
    let entry = try await visit.archive.read { archive in
      try event.flatMap { try archive.entry($0, by: person.person) }
    }
    return await visit.page(TablePage(answer, entry, visit.language, person.role))
  }

  private init(
    _ answer: SearchAnswer, _ entry: HistoryEntry?, _ language: Language, _ role: Role
  ) {
    let words = TableWords(language: language)
    title = SearchWords(language: language).title
    frame = SearchFrame(answer, language)
    number = TableHead(words.number, ascending: .number, descending: .latest, in: answer)
    received = TableHead(words.received, ascending: .oldest, descending: .newest, in: answer)
    rows = answer.result.hits.map { TableRow($0, answer.titles, language) }
    hasRows = !rows.isEmpty
    work = role >= .tagger && hasRows ? TableWork(answer, language) : nil
    done = entry.map { Done($0, back: answer.address, language) }
  }
}
