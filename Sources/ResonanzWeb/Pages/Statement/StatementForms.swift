import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What the forms on a statement's page do. Each is one event, or none where everything was so already, and
/// leads back to the page, which says what was done.
enum StatementForms {
  /// `target` with `stance`, and `keyword`, which may be several: what it then is tagged to.
  static func tag(_ visit: Visit) async throws -> Response {
    let form = visit.form
    let titles = try visit.names("keyword")
    guard form[TargetChoice.field] != nil || !titles.isEmpty else { throw Fault.nothingChosen }
    return try await change(visit) { archive, number, person in
      let tags = try TargetChoice.drafts(of: form, in: try archive.vocabulary())
      return try archive.tag(
        [number], TagChange(added: tags, keywords: titles), by: person
      ).event
    }
  }

  /// `target`: what it is tagged to no more.
  static func untag(_ visit: Visit) async throws -> Response {
    let targets = visit.form.all("target")
    guard !targets.isEmpty else { throw Fault.nothingChosen }
    return try await change(visit) { archive, number, person in
      let vocabulary = try archive.vocabulary()
      let removed = try targets.map { try TargetChoice.target($0, in: vocabulary).id }
      return try archive.tag([number], TagChange(removed: removed), by: person).event
    }
  }

  /// `state`: why it belongs to nothing, or `open`.
  static func setState(_ visit: Visit) async throws -> Response {
    guard let state = visit.form["state"].flatMap({ StatementState(rawValue: $0) }),
      state != .processed
    else { throw Fault.incomplete }
    return try await change(visit) { archive, number, person in
      try archive.tag([number], TagChange(state: state), by: person).event
    }
  }

  /// `flag`, and `set`: `1` or `0`.
  static func setFlag(_ visit: Visit) async throws -> Response {
    guard let flag = visit.form["flag"].flatMap({ StatementFlag(rawValue: $0) }) else {
      throw Fault.incomplete
    }
    let isSet = visit.form["set"] == "1"
    return try await change(visit) { archive, number, person in
      try archive.setFlag(flag, isSet, on: [number], by: person).event
    }
  }

  /// `text`: what one must know of it.
  static func addNote(_ visit: Visit) async throws -> Response {
    let text = visit.form["text"] ?? ""
    return try await change(visit) { archive, number, person in
      guard let subject = NoteSubject(statement: number) else { throw Fault.notFound }
      try archive.addNote(text, on: subject, by: person)
      return try archive.lastEvent
    }
  }

  /// `note`: the number of one that is no longer right.
  static func removeNote(_ visit: Visit) async throws -> Response {
    guard let note = visit.form["note"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    return try await change(visit) { archive, number, person in
      // Of this statement: a page can't take away what it doesn't show.
      guard let subject = NoteSubject(statement: number),
        try archive.notes(on: subject).contains(where: { $0.number == note })
      else { throw StorageError.unknownNote(note) }
      try archive.removeNote(note, by: person)
      return try archive.lastEvent
    }
  }

  /// `words` as they stand in it, and `target`: what they are evidence for.
  static func addQuote(_ visit: Visit) async throws -> Response {
    guard let typed = visit.form["words"], let target = visit.form["target"] else {
      throw Fault.incomplete
    }
    let note = visit.form["note"]
    return try await change(visit) { archive, number, person in
      let target = try TargetChoice.target(target, in: try archive.vocabulary())
      let passage = try archive.passage(typed, of: number)
      try archive.addQuote(
        QuoteDraft(
          statement: number, span: passage.span, words: passage.words, target: target.id,
          note: note), by: person)
      return try archive.lastEvent
    }
  }

  /// `quote`: the number of one that is evidence no more.
  static func removeQuote(_ visit: Visit) async throws -> Response {
    guard let quote = visit.form["quote"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    return try await change(visit) { archive, number, person in
      guard
        try archive.quotes(QuoteFilter(statement: number)).contains(where: { $0.number == quote })
      else { throw StorageError.quote(.unknown(quote)) }
      try archive.removeQuote(quote, by: person)
      return try archive.lastEvent
    }
  }

  /// - Parameter body: returns the event; nil where nothing was written.
  private static func change(
    _ visit: Visit, _ body: @escaping @Sendable (Archive, Int, PersonID) throws -> Int?
  ) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person.person)
    let event = try await visit.archive.write { try body($0, number, person) }
    return visit.done(event, then: "/statements/\(number)")
  }
}
