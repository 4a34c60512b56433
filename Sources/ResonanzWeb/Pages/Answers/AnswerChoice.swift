import ResonanzModel
import ResonanzStorage

/// Which answers are meant, or what is to be answered, as an address or a form says it.
struct AnswerChoice: Sendable {
  /// What an answer is on.
  enum Subject: Sendable, Equatable {
    case statement(Int)
    /// All that came in with a statement.
    case submission(of: Int)
    /// Slug.
    case measure(String)

    /// As forms and addresses name it.
    var field: (name: String, value: String) {
      switch self {
      case .statement(let number): ("statement", String(number))
      case .submission(let number): ("submission-of", String(number))
      case .measure(let slug): ("measure", slug)
      }
    }

    /// The answers to it.
    var listAddress: String { FormFields([field]).address("/answers") }

    /// Where it is answered.
    var writeAddress: String { FormFields([field]).address("/answers/new") }

    /// As the archive has it.
    ///
    /// - Throws: `unknownMeasure`.
    func known(in archive: Archive) throws(StorageError) -> AnswerSubject {
      switch self {
      case .statement(let number): .statement(number)
      case .submission(let number): .submission(of: number)
      case .measure(let slug): .measure(try archive.vocabulary().measure(slug))
      }
    }
  }

  let subject: Subject?
  let result: AnswerResult?

  /// - Throws: `notOneSubject` where several are named.
  init(_ fields: FormFields) throws {
    let subjects: [Subject] = [
      fields["statement"].flatMap { Int($0) }.map { .statement($0) },
      fields["submission-of"].flatMap { Int($0) }.map { .submission(of: $0) },
      fields["measure"].map { .measure($0) },
    ].compactMap(\.self)
    guard subjects.count < 2 else { throw Fault.notOneSubject }
    subject = subjects.first
    result = fields["result"].flatMap { AnswerResult(rawValue: $0) }
  }

  /// The same of another result; nil: of any.
  func address(with result: AnswerResult?) -> String {
    var fields: [(name: String, value: String)] = subject.map { [$0.field] } ?? []
    if let result { fields.append(("result", result.rawValue)) }
    return FormFields(fields).address("/answers")
  }

  /// - Throws: `unknownMeasure`.
  func filter(in archive: Archive) throws(StorageError) -> AnswerFilter {
    var filter = AnswerFilter(result: result)
    switch try subject?.known(in: archive) {
    case .statement(let number): filter.statement = number
    case .submission(let number): filter.submissionOf = number
    case .measure(let target): filter.measure = target
    case nil: break
    }
    return filter
  }
}
