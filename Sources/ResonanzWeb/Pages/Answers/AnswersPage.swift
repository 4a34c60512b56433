import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What the administration replied, and what still waits for a reply.
struct AnswersPage: Page {
  static let template = "AnswersPage"

  /// Something that narrows the list.
  struct Filter: Sendable {
    let label: String
    let address: String
    let isChosen: Bool
  }

  /// A measure that waits for an answer.
  struct Waiting: Sendable {
    let title: String
    let address: String
    let feedback: LinkedFigure
    /// Where it is answered; nil for whoever may not.
    let write: String?
  }

  let title: String
  let filters: [Filter]
  /// What the list is on alone; nil: on anything.
  let subject: String?
  /// Where that is answered; nil for whoever may not, and where it is on anything.
  let write: String?
  let count: String
  let hasRows: Bool
  let rows: [AnswerRow]
  let hasWaiting: Bool
  let waiting: [Waiting]
  /// The search for the statements that wait.
  let unanswered: String
  let files: [ReportFile]
  let missing: [String]
  let done: Done?

  var place: Place? { .answers }

  static func show(_ visit: Visit) async throws -> Response {
    let (choice, person) = (try AnswerChoice(visit.query), try visit.person)
    let (event, team) = (visit.doneEvent, visit.site.team)
    let known = try await visit.archive.read { archive in
      AnswersKnown(
        answers: try archive.answers(choice.filter(in: archive)),
        waiting: choice.subject == nil && choice.result == nil
          ? try archive.unansweredMeasures() : [],
        titles: try Titles(of: archive), names: try team.names(),
        done: try event.flatMap { try archive.entry($0, by: person.person) })
    }
    return await visit.page(AnswersPage(known, choice, visit.language, person.role))
  }

  private init(
    _ known: AnswersKnown, _ choice: AnswerChoice, _ language: Language, _ role: Role
  ) {
    let words = AnswerPageWords(language: language)
    let canWrite = role >= .analyst
    title = words.title
    let results: [AnswerResult?] = [nil] + AnswerResult.allCases
    filters = results.map { result in
      Filter(
        label: result?.title(in: language) ?? words.all, address: choice.address(with: result),
        isChosen: result == choice.result)
    }
    subject = choice.subject.map { words.only(on: $0, known.titles) }
    write = canWrite ? choice.subject.map { $0.writeAddress } : nil
    count = words.counted(known.answers.count)
    rows = known.answers.map { AnswerRow($0, known.names, language, canWrite: canWrite) }
    hasRows = !rows.isEmpty
    waiting = known.waiting.map { measure in
      Waiting(
        title: measure.title, address: "/measures/\(measure.slug)",
        feedback: LinkedFigure(
          measure.statements, StatementLink([StatementLink.Filter(.measure, measure.slug)]),
          language),
        write: canWrite ? AnswerChoice.Subject.measure(measure.slug).writeAddress : nil)
    }
    hasWaiting = !waiting.isEmpty
    unanswered = SearchAddress(language.pick("unbeantwortet", "unanswered")).text(.list)
    let order = ReportOrder(kind: .answers, fields: FormFields())
    files = ReportFile.all(order, language)
    missing = ReportFile.missing(in: language)
    done = known.done.map { Done($0, back: "/answers", language) }
  }
}

/// What the archive says of answers.
private struct AnswersKnown: Sendable {
  let answers: [AnswerRecord]
  let waiting: [UnansweredMeasure]
  let titles: Titles
  let names: [PersonID: String]
  let done: HistoryEntry?
}
