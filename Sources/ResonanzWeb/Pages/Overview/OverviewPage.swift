import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What is in, what is left, and what it says so far. Every figure leads to its statements.
struct OverviewPage: Page {
  static let template = "OverviewPart"

  let title: String
  let progress: OverviewProgress
  /// The last one that it knows of.
  let event: String
  /// Who else is at the desk; nil: nobody.
  let taggers: String?
  /// Nil where nothing was said.
  let topics: OverviewTopics?
  let ranking: OverviewRanking?
  let events: [EventRow]

  var place: Place? { .overview }

  /// What the archive says.
  private struct Answer: Sendable {
    let progress: ProgressReport
    let measures: FeedbackReport
    let themes: FeedbackReport
    let events: [HistoryEntry]
  }

  static func show(_ visit: Visit) async throws -> Response {
    let (names, taggers) = (try await visit.names(), visit.otherTaggers)
    return try await visit.keptPage(names: names, inputs: [taggers].compactMap(\.self)) {
      let answer = try await visit.archive.read { archive in
        let tallies = try archive.tallies()
        return Answer(
          progress: ProgressReport(of: try archive.progress(waiting: 0)),
          measures: FeedbackReport(
            of: tallies.measures, themes: tallies.themes, sortedByFeedback: true),
          themes: FeedbackReport(of: tallies.themes), events: try archive.history(limit: 10))
      }
      return OverviewPage(answer, names, taggers: taggers, visit.language)
    }
  }

  private init(
    _ answer: Answer, _ names: [PersonID: String], taggers: String?, _ language: Language
  ) {
    title = OverviewWords(language: language).title
    progress = OverviewProgress(answer.progress, language)
    self.taggers = taggers
    event = String(answer.progress.progress.asOf.number)
    let isEmpty = answer.progress.total.statements == 0
    topics = isEmpty ? nil : OverviewTopics(answer.themes, language)
    ranking = isEmpty ? nil : OverviewRanking(answer.measures, language)
    let zone = answer.progress.progress.process.timeZone
    events = answer.events.map { EventRow($0, names, zone: zone, language) }
  }
}

/// A figure with the search for its statements.
struct LinkedFigure: Sendable, Equatable {
  let figure: String
  /// Nil where there is nothing to see.
  let address: String?

  init(_ figure: String, query: String?) {
    self.figure = figure
    address = query.map { FormFields([("q", $0)]).address("/search") }
  }

  /// A count; of none there is nothing to see.
  init(_ count: Int, _ link: StatementLink, _ language: Language) {
    self.init(
      count.grouped(in: language), query: count > 0 ? link.query(in: language) : nil)
  }
}
