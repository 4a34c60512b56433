import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// An answer, with what is said on whom.
struct AnswerRow: Sendable {
  let number: Int
  let subject: String
  let address: String
  /// Words of who is answered; nothing where a measure's feedback is as a whole.
  let said: [String]
  let result: String
  let day: String
  let reasons: String
  let person: String
  /// Where it is revised; nil for whoever may not.
  let edit: String?

  init(
    _ answer: AnswerRecord, _ names: [PersonID: String], _ language: Language, canWrite: Bool
  ) {
    let erased = Wording.erased(in: language)
    number = answer.number
    subject = answer.answered.title(in: language).sentenceStart
    address =
      switch answer.answered {
      case .measure(let slug, title: _): "/measures/\(slug)"
      case .statement(let statement): "/statements/\(statement.number)"
      case .submission(let statements): "/statements/\(statements.first?.number ?? 0)"
      }
    said = answer.answered.statements.map { $0.text ?? erased }
    result = answer.result.title(in: language)
    day = language.day(answer.date)
    reasons = answer.text ?? erased
    person = names.name(of: answer.person)
    edit = canWrite ? "/answers/\(answer.number)" : nil
  }
}
