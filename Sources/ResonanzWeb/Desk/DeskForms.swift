import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What is sent from the desk. Each is one event, or none where everything was so already, and is answered with
/// the statement to show then; each has an `id` that the browser made, and is done once.
enum DeskForms {
  /// What a statement then is tagged to: of `target`, `had` are those that it was tagged to when it was shown; `stance` is
  /// `SLUG:STANCE`, or of all measures that say none; `keyword` may be several; `state` is why it belongs to nothing.
  static func tag(_ visit: Visit) async throws -> Response {
    let (form, language, desk) = (try DeskTagging(visit), visit.language, visit.site.desk)
    let time = visit.time
    let vocabulary = try await visit.archive.catalogue().titles.vocabulary
    return try await done(visit, changesCatalogue: form.makesKeywords) { archive, number, person in
      guard !form.isContradiction else { throw Fault.reasonBesideTags }
      guard form.isChange else {
        return DeskDone(statement: number, said: DeskWords.nothingChosen(in: language))
      }
      let event = try archive.tag([number], try form.change(in: vocabulary), by: person).event
      let record = try archive.statement(number)
      // Whoever takes the last tag away looks at it still.
      if record.state == .open {
        _ = desk.take(number, for: person, at: time)
        return DeskDone(
          event: event, statement: number, said: DeskWords.stillOpen(number, in: language))
      }
      desk.done(number, by: person)
      return DeskDone(event: event, said: DeskWords.saved(record, in: language))
    }
  }

  /// Leaves a statement for later, or for others.
  static func skip(_ visit: Visit) async throws -> Response {
    let (number, person) = (try statement(visit), try visit.person.person)
    visit.site.desk.skip(number, of: DeskQueue(visit.form), by: person)
    return try await answer(visit, DeskDone(said: DeskWords.skipped(number, in: visit.language)))
  }

  /// `flag`, and `set`: `1` or `0`.
  static func flag(_ visit: Visit) async throws -> Response {
    guard let flag = visit.form["flag"].flatMap({ StatementFlag(rawValue: $0) }) else {
      throw Fault.incomplete
    }
    let (isSet, language) = (visit.form["set"] != "0", visit.language)
    return try await done(visit) { archive, number, person in
      DeskDone(
        event: try archive.setFlag(flag, isSet, on: [number], by: person).event,
        statement: number, said: DeskWords.flagged(flag, isSet, in: language))
    }
  }

  /// `text`: what colleagues must know.
  static func note(_ visit: Visit) async throws -> Response {
    let (text, language) = (visit.form["text"] ?? "", visit.language)
    return try await done(visit) { archive, number, person in
      guard let subject = NoteSubject(statement: number) else { throw Fault.notFound }
      // The same words again are what was sent again.
      let said = DeskDone(statement: number, said: DeskWords.noted(in: language))
      let notes = try archive.statement(number).notes
      if notes.contains(where: { $0.person == person && $0.text == text }) { return said }
      try archive.addNote(text, on: subject, by: person)
      return DeskDone(
        event: try archive.lastEvent, statement: number,
        said: DeskWords.noted(in: language))
    }
  }

  /// A passage as evidence for `target`: `words`, and where the script knows it, `start` and `end` in Unicode scalars of
  /// the text as the page shows it.
  static func quote(_ visit: Visit) async throws -> Response {
    guard let words = visit.form["words"], let target = visit.form["target"] else {
      throw Fault.incomplete
    }
    let (start, end) = (
      visit.form["start"].flatMap { Int($0) }, visit.form["end"].flatMap { Int($0) }
    )
    let language = visit.language
    return try await done(visit) { archive, number, person in
      let id = try TargetChoice.target(target, in: try archive.vocabulary()).id
      let text = try archive.statement(number).text ?? ""
      var passage = ShownText(text).span(from: start, to: end, saying: words)
      if passage == nil {
        let found = try archive.passage(words, of: number)
        passage = (found.span, found.words)
      }
      guard let passage else { throw Fault.notFound }
      try archive.addQuote(
        QuoteDraft(statement: number, span: passage.span, words: passage.words, target: id),
        by: person)
      return DeskDone(
        event: try archive.lastEvent, statement: number,
        said: DeskWords.quoted(passage.words, in: language))
    }
  }

  /// Takes back `event`, or what this person did last. With a number it can be sent again whatever happened to the server
  /// since: nothing is taken back twice.
  static func undo(_ visit: Visit) async throws -> Response {
    let (event, language) = (visit.form["event"].flatMap { Int($0) }, visit.language)
    return try await done(visit, needsStatement: false) { archive, _, person in
      do {
        let reversal = try archive.undo(event, by: person)
        return try DeskDone(
          reversal, in: archive, by: person, DeskWords.undone(reversal, in: language))
      } catch StorageError.takenBack(let event) {
        return DeskDone(
          statement: try archive.entry(event, by: person)?.statement,
          said: DeskWords.undoneAlready(event, in: language))
      }
    }
  }

  /// Does again `event`, or what was taken back last. With a number it can be sent again, too.
  static func redo(_ visit: Visit) async throws -> Response {
    let (event, language) = (visit.form["event"].flatMap { Int($0) }, visit.language)
    return try await done(visit, needsStatement: false) { archive, _, person in
      do {
        let reversal = try archive.redo(event, by: person)
        return try DeskDone(
          reversal, in: archive, by: person, DeskWords.redone(reversal, in: language))
      } catch StorageError.nothingToRedo {
        guard let entry = try event.flatMap({ try archive.entry($0, by: person) }),
          !entry.isTakenBack
        else { throw StorageError.nothingToRedo }
        return DeskDone(
          statement: entry.statement,
          said: DeskWords.redoneAlready(entry.event.number, in: language))
      }
    }
  }

  /// Somebody still looks at a statement.
  static func hold(_ visit: Visit) async throws -> Response {
    let isTheirs = visit.site.desk.take(
      try statement(visit), for: try visit.person.person, at: visit.time)
    return Response(status: isTheirs ? .noContent : .conflict)
  }

  /// Somebody closed the desk.
  static func leave(_ visit: Visit) async throws -> Response {
    visit.site.desk.leave(try statement(visit), by: try visit.person.person, at: visit.time)
    return Response(status: .noContent)
  }

  private static func statement(_ visit: Visit) throws -> Int {
    guard let number = visit.form["statement"].flatMap({ Int($0) }), number > 0 else {
      throw Fault.incomplete
    }
    return number
  }

  /// Does something once, in one turn of the writer.
  private static func done(
    _ visit: Visit, needsStatement: Bool = true, changesCatalogue: Bool = true,
    _ body: @escaping @Sendable (Archive, Int, PersonID) throws -> DeskDone
  ) async throws -> Response {
    let person = try visit.person.person
    let number = needsStatement ? try statement(visit) : 0
    let archive = visit.archive
    let done = try await visit.site.sentOnce(visit.form["id"], by: person) {
      try await archive.write(changesCatalogue: changesCatalogue) {
        try body($0, number, person)
      }
    }
    return try await answer(visit, done)
  }

  private static func answer(_ visit: Visit, _ done: DeskDone) async throws -> Response {
    let queue = DeskQueue(visit.form)
    if visit.wantsData {
      return try await DeskPage.answer(
        visit, queue, showing: done.statement, said: done.said, event: done.event)
    }
    return .seeOther(
      queue.fields.setting("statement", done.statement.map(String.init))
        .setting("event", done.event.map(String.init)).address("/desk"))
  }
}
