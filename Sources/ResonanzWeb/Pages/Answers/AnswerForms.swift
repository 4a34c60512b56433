import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Writes answers, revises and withdraws them; each is one event.
enum AnswerForms {
  /// `statement`, `submission-of` or `measure`; `result`, `date`, `text`; `further`: beside another one.
  static func add(_ visit: Visit) async throws -> Response {
    let form = visit.form
    guard let subject = try AnswerChoice(form).subject else { throw Fault.notOneSubject }
    let (result, date, text) = try contents(visit)
    let (isFurther, person) = (form["further"] != nil, try visit.person.person)
    let (number, event) = try await visit.archive.write { archive in
      let draft = AnswerDraft(
        subject: try subject.known(in: archive), result: result, date: date, text: text)
      return (try archive.answer(draft, by: person, isFurther: isFurther), try archive.lastEvent)
    }
    return visit.done(event, then: "/answers", [.init("answer", .number(number))])
  }

  /// `result`, `date`, `text`: all as they then are.
  static func revise(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let (result, date, text) = try contents(visit)
    let event: Int? = try await visit.archive.write { archive in
      let revision = AnswerRevision(result: result, date: date, text: text)
      return try archive.reviseAnswer(number, revision, by: person) ? archive.lastEvent : nil
    }
    return visit.done(event, then: "/answers")
  }

  static func withdraw(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let event = try await visit.archive.write { archive in
      try archive.withdrawAnswer(number, by: person)
      return try archive.lastEvent
    }
    return visit.done(event, then: "/answers")
  }

  private static func contents(
    _ visit: Visit
  ) throws -> (result: AnswerResult, date: CalendarDate, text: String) {
    let form = visit.form
    guard let result = form["result"].flatMap({ AnswerResult(rawValue: $0) }),
      let typed = form["date"], let text = form["text"],
      text.contains(where: { !$0.isWhitespace })
    else { throw visit.wantsData ? Fault.inObject(.wrong("text")) : .incomplete }
    guard let date = CalendarDate(iso: typed) ?? CalendarDate(german: typed) else {
      throw Fault.noDate(typed)
    }
    return (result, date, text.replacing("\r\n", with: "\n"))
  }
}
