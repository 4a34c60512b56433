import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement of a round, to be tagged without what others said of it, or, once it is closed, to be decided.
struct RoundAnswerPage: Page {
  static let template = "RoundAnswerPage"

  let title: String
  let statement: String
  let text: String
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let question: String?
  /// `3 von 20 beantwortet`; nil where something is decided.
  let progress: String?
  /// Where its form leads.
  let path: String
  let form: DecisionForm
  /// What was said in the same submission.
  let siblings: [StatementSibling]
  let hasSiblings: Bool
  let back: String
  let done: Done?

  var place: Place? { .rounds }

  /// The statement that the address names, or the next that one has not answered.
  static func answer(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let (asked, event) = (visit.query["statement"].flatMap { Int($0) }, visit.doneEvent)
    let answer = try await visit.archive.read { archive -> Known? in
      let work = try archive.work(inRound: number, of: person)
      let round = try archive.round(number)
      guard round.isOpen, let statement = asked ?? work.next, work.statements.contains(statement)
      else { return nil }
      return Known(
        round: round, record: try archive.statement(statement),
        vocabulary: try archive.vocabulary(), decision: work.answers[statement],
        answered: work.answers.count, all: work.statements.count,
        done: try event.flatMap { try archive.entry($0, by: person) })
    }
    let path = "/rounds/\(number)"
    guard let answer else {
      return .seeOther(
        FormFields(event.map { [("event", String($0))] } ?? []).address(path))
    }
    return await visit.page(
      RoundAnswerPage(answer, path: path + "/answers", isAnswer: true, visit.language))
  }

  /// What nobody said so far, or not all.
  static func decide(_ visit: Visit) async throws -> Response {
    let number = try visit.number("number")
    guard let asked = visit.query["statement"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    let known = try await visit.archive.read { archive in
      let result = try archive.result(ofRound: number)
      guard let statement = result.statements.first(where: { $0.statement == asked }) else {
        throw Fault.notFound
      }
      return Known(
        round: result.round, record: try archive.statement(asked),
        vocabulary: try archive.vocabulary(), decision: statement.settlement?.decision,
        answered: 0, all: 0, done: nil)
    }
    return await visit.page(
      RoundAnswerPage(
        known, path: "/rounds/\(number)/settle", isAnswer: false, visit.language))
  }

  /// Nothing of it says what others said.
  private struct Known: Sendable {
    let round: Round
    let record: StatementRecord
    let vocabulary: Vocabulary
    let decision: RoundDecision?
    let answered: Int
    let all: Int
    let done: HistoryEntry?
  }

  private init(_ known: Known, path: String, isAnswer: Bool, _ language: Language) {
    let words = RoundWords(language: language)
    let record = known.record
    title = words.title(known.round)
    statement = String(record.number)
    text = record.text ?? ""
    lang = language.mark(ofText: record.language)
    question = record.question.isEmpty ? nil : record.question
    progress = isAnswer ? words.progress(known.answered, of: known.all) : nil
    self.path = path
    form = DecisionForm(known.vocabulary, known.decision, language)
    siblings = StatementSibling.all(of: record, language)
    hasSiblings = !siblings.isEmpty
    back = "/rounds/\(known.round.number)"
    done = known.done.map { Done($0, back: "/rounds/\(known.round.number)", language) }
  }
}
