import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// All rounds, and where another one is started.
struct RoundsPage: Page {
  static let template = "RoundsPage"

  /// A round in a row.
  struct Row: Sendable {
    let number: String
    let title: String
    let address: String
    let state: String
    let people: String
    let statements: String
    let answered: String
    let settled: String
  }

  /// What it takes to start one.
  struct Opening: Sendable {
    /// Names of the staff.
    let people: [String]
  }

  let title: String
  let hasRows: Bool
  let rows: [Row]
  /// Nil for whoever may not.
  let opening: Opening?

  var place: Place? { .rounds }

  static func show(_ visit: Visit) async throws -> Response {
    let (team, language, role) = (visit.site.team, visit.language, try visit.person.role)
    let (rounds, names) = try await visit.archive.read {
      (try $0.rounds(), try team.names())
    }
    let words = RoundWords(language: language)
    return await visit.page(
      RoundsPage(
        title: words.rounds, hasRows: !rounds.isEmpty,
        rows: rounds.reversed().map { row($0, names, words) },
        opening: role >= .analyst ? Opening(people: names.values.sorted()) : nil))
  }

  private static func row(
    _ round: Round, _ names: [PersonID: String], _ words: RoundWords
  ) -> Row {
    func grouped(_ count: Int) -> String { count.grouped(in: words.language) }
    return Row(
      number: String(round.number), title: round.title, address: "/rounds/\(round.number)",
      state: words.state(round), people: words.people(round, names),
      statements: grouped(round.statements), answered: grouped(round.answeredByAll),
      settled: grouped(round.settled))
  }
}
