import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement: what was said, with all that the archive knows of it, and what can be done with it.
struct StatementPage: Page {
  static let template = "StatementPage"

  let title: String
  /// Where its forms lead.
  let address: String
  /// Nil where it was erased.
  let text: String?
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let erased: String?
  let question: String?
  let state: String
  let flags: [String]
  let facts: [StatementFact]
  /// What stands where it has no tag.
  let untagged: String
  let tags: [StatementTag]
  let showsAnswers: Bool
  /// What the administration replied to it, or to all that came in with it.
  let answers: [AnswerRow]
  /// Where it is answered; nil for whoever may not, and where it was erased.
  let answer: String?
  let showsNotes: Bool
  let notes: [StatementNote]
  let showsQuotes: Bool
  let quotes: [StatementQuote]
  let hasSiblings: Bool
  let siblings: [StatementSibling]
  let hasRepeats: Bool
  let repeats: [Int]
  let history: [StatementChange]
  /// What can be done; nil for whoever may only read, and where the text is gone.
  let work: StatementWork?
  /// Where it is erased; nil for whoever may not.
  let erasure: String?
  /// What was done just now.
  let done: Done?

  static func show(_ visit: Visit) async throws -> Response {
    let number = try visit.number("number")
    let person = try visit.person
    let event = visit.doneEvent
    let team = visit.site.team
    let answer = try await visit.archive.read { archive in
      StatementAnswer(
        record: try archive.statement(number), titles: try Titles(of: archive),
        names: try team.names(), zone: try archive.catalogue().process.timeZone,
        answers: try archive.answers(AnswerFilter(statement: number)),
        next: try archive.next(of: person.person),
        done: try event.flatMap { try archive.entry($0, by: person.person) })
    }
    return await visit.page(StatementPage(answer, visit.language, person.role))
  }

  private init(_ answer: StatementAnswer, _ language: Language, _ role: Role) {
    let record = answer.record
    let words = StatementPageWords(language: language)
    let sentences = StatementWords(
      language, keywords: answer.titles.keywords, targets: answer.titles.targets)
    title = words.title(record.number)
    address = "/statements/\(record.number)"
    text = record.text
    lang = language.mark(ofText: record.language)
    erased = record.text == nil ? Wording.erased(in: language) : nil
    question = record.question.isEmpty ? nil : record.question
    state = sentences.state(of: record)
    flags = record.flags.map { $0.title(in: language) }
    facts = StatementFact.all(of: answer, language)
    untagged = words.untagged(isErased: record.text == nil)
    let canErase = role >= .admin && record.text != nil
    erasure = canErase ? "/erase?statement=\(record.number)" : nil
    let canWork = role >= .tagger && record.text != nil
    tags = record.tags.map { StatementTag($0, answer, language, canWork: canWork) }
    notes = record.notes.map { StatementNote($0, answer, language, canWork: canWork) }
    quotes = record.quotes.map { StatementQuote($0, language, canWork: canWork) }
    answers = answer.answers.map {
      AnswerRow($0, answer.names, language, canWrite: role >= .analyst)
    }
    self.answer =
      role >= .analyst && record.text != nil
      ? AnswerChoice.Subject.statement(record.number).writeAddress : nil
    showsAnswers = !answers.isEmpty || self.answer != nil
    hasSiblings = !record.siblings.isEmpty
    hasRepeats = !record.repeats.isEmpty
    showsNotes = canWork || !notes.isEmpty
    showsQuotes = canWork || !quotes.isEmpty
    siblings = StatementSibling.all(of: record, language)
    repeats = record.repeats
    history = record.history.reversed().map { StatementChange($0, sentences, answer, language) }
    work = canWork ? StatementWork(answer, language) : nil
    done = answer.done.map { Done($0, back: "/statements/\(record.number)", language) }
  }
}

/// What the archive says of a statement.
struct StatementAnswer: Sendable {
  let record: StatementRecord
  let titles: Titles
  let names: [PersonID: String]
  let zone: String
  let answers: [AnswerRecord]
  /// What whoever asks can take back, and do again.
  let next: (undo: HistoryEntry?, redo: HistoryEntry?)
  /// What was done just now, by whoever asks.
  let done: HistoryEntry?

  func name(_ person: PersonID) -> String { names.name(of: person) }
}
