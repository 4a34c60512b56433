import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Where an answer is written, or another version of it.
struct AnswerPage: Page {
  static let template = "AnswerPage"

  /// An answer that is there.
  struct Given: Sendable {
    /// Where it is withdrawn.
    let withdraw: String
  }

  let title: String
  /// Where its form leads.
  let path: String
  /// What it is on, as the form sends it; nothing where that is known.
  let fields: [BulkOrder.Field]
  let subject: String
  let address: String
  /// Words of who is answered.
  let said: [AnsweredText]
  let results: [Choice]
  let date: String
  let text: String
  let given: Given?

  var place: Place? { .answers }

  /// A new one, on what the address names.
  static func new(_ visit: Visit) async throws -> Response {
    guard let subject = try AnswerChoice(visit.query).subject else { throw Fault.notOneSubject }
    let language = visit.language
    let asked = try await visit.archive.read { try AskedAnswer(subject, in: $0) }
    let today = try await visit.today
    return await visit.page(
      AnswerPage(
        title: AnswerPageWords(language: language).new, path: "/answers",
        fields: [BulkOrder.Field(name: subject.field.name, value: subject.field.value)],
        subject: asked.title(in: language).sentenceStart, address: asked.address,
        said: asked.said(in: language), results: choices(nil, language), date: language.day(today),
        text: "", given: nil))
  }

  /// Another version of one.
  static func edit(_ visit: Visit) async throws -> Response {
    let (number, language) = (try visit.number("number"), visit.language)
    let answer = try await visit.archive.read { archive in
      try archive.answers(AnswerFilter(number: number)).first
    }
    guard let answer else { throw Fault.notFound }
    let words = AnswerPageWords(language: language)
    let asked = AskedAnswer(answer.answered)
    return await visit.page(
      AnswerPage(
        title: words.title(of: number), path: "/answers/\(number)", fields: [],
        subject: asked.title(in: language).sentenceStart, address: asked.address,
        said: asked.said(in: language), results: choices(answer.result, language),
        date: language.day(answer.date),
        text: answer.text ?? "", given: Given(withdraw: "/answers/\(number)/withdraw")))
  }

  private static func choices(_ chosen: AnswerResult?, _ language: Language) -> [Choice] {
    AnswerResult.allCases.map {
      Choice(value: $0.rawValue, label: $0.title(in: language), isUsual: $0 == chosen)
    }
  }
}

/// What is to be answered.
private struct AskedAnswer: Sendable {
  private enum Name: Sendable {
    case answered(Answered)
    case statement(Int)
    case submission(of: Int)
    case measure(title: String)
  }

  private let name: Name
  let address: String
  /// With what their sources call their languages.
  private let said: [(text: String, language: String?)]

  /// - Throws: `unknownStatement`, `unknownMeasure`.
  init(_ subject: AnswerChoice.Subject, in archive: Archive) throws {
    switch subject {
    case .statement(let number):
      let record = try archive.statement(number)
      name = .statement(number)
      address = "/statements/\(number)"
      said = record.text.map { [(text: $0, language: record.language)] } ?? []
    case .submission(let number):
      let record = try archive.statement(number)
      name = .submission(of: number)
      address = "/statements/\(number)"
      said = ([record.text] + record.siblings.map(\.text)).compactMap { text in
        text.map { (text: $0, language: record.language) }
      }
    case .measure(let slug):
      _ = try archive.vocabulary().measure(slug)
      name = .measure(title: try Titles(of: archive).target(slug))
      address = "/measures/\(slug)"
      said = []
    }
  }

  init(_ answered: Answered) {
    name = .answered(answered)
    said = answered.statements.compactMap { statement in
      statement.text.map { (text: $0, language: statement.language) }
    }
    address =
      switch answered {
      case .measure(let slug, title: _): "/measures/\(slug)"
      case .statement, .submission: "/statements/\(answered.statements.first?.number ?? 0)"
      }
  }

  func said(in language: Language) -> [AnsweredText] {
    said.map { AnsweredText($0.text, in: $0.language, language) }
  }

  func title(in language: Language) -> String {
    switch name {
    case .answered(let answered): answered.title(in: language)
    case .statement(let number): AnswerPageWords(language: language).statement(number)
    case .submission(let number): AnswerPageWords(language: language).submission(of: number)
    case .measure(let title): title
    }
  }
}

extension Visit {
  /// The day that it is where the process is.
  fileprivate var today: CalendarDate {
    get async throws {
      let zone = try await archive.process().timeZone
      guard let local = LocalTime(time, in: zone) else { throw Fault.noDate(time.iso) }
      return local.day
    }
  }
}
