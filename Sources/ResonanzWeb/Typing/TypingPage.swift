import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Where cards, posters and letters are typed in, one after the other.
struct TypingPage: Page {
  static let template = "TypingPage"

  let title: String
  let facts: TypedFacts
  /// By which it is known that what is sent again is the same.
  let id: String
  /// What was saved just now.
  let done: String?
  let cards: [TypedCard]

  var place: Place? { .typing }

  /// Cards that are shown beside the next one.
  private static let most = 8

  static func show(_ visit: Visit) async throws -> Response {
    let saved = visit.query["saved"].flatMap { Int($0) }
    let (person, language) = (try visit.person.person, visit.language)
    let words = TypingWords(language: language)
    let page = try await visit.archive.read { archive in
      let titles = try Titles(of: archive)
      return TypingPage(
        title: words.title,
        facts: TypedFacts(visit.query, titles, try archive.consultations(), language),
        id: Secret.fresh(), done: saved.map(words.saved),
        cards: try TypedCard.last(most, by: person, in: archive, titles, language))
    }
    return await visit.page(page)
  }

  /// One card, `text`, of which a program may send several passages, and what is known of it; `id` makes it the same
  /// one when it is sent again.
  static func save(_ visit: Visit) async throws -> Response {
    let texts = visit.form.all("text").map(typed)
    let (person, time) = (try visit.person.person, visit.time)
    let card = try TypedSubmission(visit, passages: texts)
    let number = try await visit.archive.write { archive in
      try card.save(into: archive, by: person, at: time)
    }
    if visit.wantsData { return .json(json(number)) }
    return .seeOther(card.address.setting("saved", number.map(String.init)).address("/type"))
  }

  /// Takes back a card of one's own: `number` of its import.
  static func undo(_ visit: Visit) async throws -> Response {
    guard let number = visit.form["number"].flatMap({ Int($0) }) else { throw Fault.incomplete }
    let person = try visit.person.person
    try await visit.archive.write { archive in
      let record = try archive.importRecord(number)
      guard record.person == person, CardTyping.names.contains(record.file) else {
        throw Fault.notAllowed
      }
      // What is sent again is taken back already.
      if record.isInForce { _ = try archive.undoImport(number, by: person) }
    }
    if visit.wantsData { return .json(json(number)) }
    return .seeOther(
      try TypedSubmission(visit, passages: []).address.address("/type"))
  }

  /// Browsers send `\r\n` for every line break, whatever was typed
  /// (https://html.spec.whatwg.org/#append-an-entry).
  static func typed(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  private static func json(_ number: Int?) -> JSONValue {
    .object([.init("import", .optional(number))])
  }
}
