import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// Writes answers, revises and withdraws them; each is one event.
enum AnswerForms {
  /// `statement`, `submission-of` or `measure`; `result`, `date`, `text`; `further`: beside another one.
  static func add(_ visit: Visit) async throws -> Response {
    let form = visit.form
    guard let subject = AnswerChoice(form).subject else { throw Fault.incomplete }
    let (result, date, text) = try contents(form)
    let (isFurther, person) = (form["further"] != nil, try visit.person.person)
    return try await change(visit) { archive in
      let draft = AnswerDraft(
        subject: try subject.known(in: archive), result: result, date: date, text: text)
      do throws(StorageError) {
        try archive.answer(draft, by: person, isFurther: isFurther)
      } catch {
        // How to have both is said in the words of the form.
        guard case .answer(.answered(let number)) = error else { throw error }
        throw Fault.answered(number)
      }
    }
  }

  /// `result`, `date`, `text`: all as they then are.
  static func revise(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let (result, date, text) = try contents(visit.form)
    return try await change(visit) { archive in
      try archive.reviseAnswer(
        number, AnswerRevision(result: result, date: date, text: text), by: person)
    }
  }

  static func withdraw(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    return try await change(visit) { try $0.withdrawAnswer(number, by: person) }
  }

  private static func contents(
    _ form: FormFields
  ) throws -> (result: AnswerResult, date: CalendarDate, text: String) {
    guard let result = form["result"].flatMap({ AnswerResult(rawValue: $0) }),
      let text = form["text"], text.contains(where: { !$0.isWhitespace })
    else { throw Fault.incomplete }
    guard let date = form["date"].flatMap({ CalendarDate(iso: $0) ?? CalendarDate(german: $0) })
    else { throw Fault.noDate }
    return (result, date, text.replacing("\r\n", with: "\n"))
  }

  /// Leads back to the list, which says what was done.
  private static func change(
    _ visit: Visit, _ body: @escaping @Sendable (Archive) throws -> Void
  ) async throws -> Response {
    let event: Int? = try await visit.archive.write { archive in
      let before = try archive.events(around: .now).last
      try body(archive)
      let last = try archive.events(around: .now).last
      return last == before ? nil : last
    }
    return .seeOther(
      FormFields(event.map { [("event", String($0))] } ?? []).address("/answers"))
  }
}
