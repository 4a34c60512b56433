import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Words of somebody who is answered.
struct AnsweredText: Sendable {
  let text: String
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?

  init(_ text: String, in stated: String?, _ language: Language) {
    self.text = text
    lang = language.mark(ofText: stated)
  }

  /// That they are erased.
  init(erased language: Language) {
    text = Wording.erased(in: language)
    lang = nil
  }
}

/// An answer, with what is said on whom.
struct AnswerRow: Sendable {
  let number: Int
  let subject: String
  /// What `lang` says of the subject, where that is a measure's title; nil where it is in the page's language.
  let lang: String?
  let address: String
  /// Words of who is answered; nothing where a measure's feedback is as a whole.
  let said: [AnsweredText]
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
    if case .measure = answer.answered { lang = language.mark() } else { lang = nil }
    said = answer.answered.statements.map { statement in
      statement.text.map { AnsweredText($0, in: statement.language, language) }
        ?? AnsweredText(erased: language)
    }
    result = answer.result.title(in: language)
    day = language.day(answer.date)
    reasons = answer.text ?? erased
    person = names.name(of: answer.person)
    edit = canWrite ? "/answers/\(answer.number)" : nil
  }
}
