import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// A letter, from which passages become statements of one submission. What no passage has is not kept: it is shown
/// before anything is saved.
struct LetterPage: Page {
  static let template = "LetterPage"

  /// What is to be saved, to be looked at once more.
  struct Review: Sendable {
    let passages: [String]
    let spans: [String]
    let leftOutTitle: String
    let leftOut: [String]
  }

  let title: String
  let facts: TypedFacts
  /// By which it is known that what is sent again is the same.
  let id: String
  let text: String?
  /// As they were written in the field for those without a script.
  let passages: String?
  let fault: String?
  let review: Review?

  var place: Place? { .typing }

  static func show(_ visit: Visit) async throws -> Response {
    await visit.page(try await page(visit, visit.query, nil, nil))
  }

  /// `text`, and of it `span` (several) or `passages`: shows what would be kept; with `save` it is.
  static func take(_ visit: Visit) async throws -> Response {
    let form = visit.form
    do {
      let letter = try letter(of: form)
      guard form["save"] != nil, !letter.spans.isEmpty else {
        if letter.spans.isEmpty { throw Fault.noPassage }
        return await visit.page(try await page(visit, form, letter, nil))
      }
      let typed = try TypedSubmission(visit, passages: letter.passages)
      let (person, time) = (try visit.person.person, visit.time)
      let number = try await visit.archive.write { archive in
        try typed.save(into: archive, by: person, at: time)
      }
      return .seeOther(typed.address.setting("saved", number.map(String.init)).address("/type"))
    } catch let fault as Fault {
      return await visit.page(
        try await page(visit, form, nil, fault), status: fault.status)
    }
  }

  private static func letter(of form: FormFields) throws -> LetterText {
    let text = TypingPage.typed(form["text"] ?? "")
    let spans = form.all("span")
    return spans.isEmpty
      ? try LetterText(text, passages: TypingPage.typed(form["passages"] ?? ""))
      : try LetterText(text, spans: spans)
  }

  private static func page(
    _ visit: Visit, _ form: FormFields, _ letter: LetterText?, _ fault: Fault?
  ) async throws -> LetterPage {
    let language = visit.language
    let words = TypingWords(language: language)
    return try await visit.archive.read { archive in
      let facts = TypedFacts(
        form, try Titles(of: archive), try archive.consultations(), language)
      return LetterPage(
        title: words.letterTitle, facts: facts,
        id: Secret.fresh(),
        text: form["text"].map(TypingPage.typed), passages: form["passages"],
        fault: fault?.sentence(in: language), review: letter.map { Review($0, words) })
    }
  }
}

extension LetterPage.Review {
  fileprivate init(_ letter: LetterText, _ words: TypingWords) {
    passages = letter.passages
    spans = letter.spans.map { "\($0.lowerBound)-\($0.upperBound)" }
    leftOut = letter.leftOut
    leftOutTitle = words.leftOut(leftOut.count)
  }
}

extension Fault {
  static let noPassage = Fault(
    .unprocessableContent,
    Wording(german: "Es ist keine Stelle ausgewählt.", english: "No passage is selected."),
    Wording(
      german: "Wählen Sie aus, was Aussagen werden sollen.",
      english: "Select what is to become statements."))

  static func badPassage(_ passage: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "„\(passage)“ steht so nicht im Text, oder zwei Stellen überschneiden sich.",
        english: "“\(passage)” is not in the text so, or two passages overlap."),
      Wording(
        german: "Wählen Sie wörtlich und in der Reihenfolge des Textes aus.",
        english: "Select word for word and in the order of the text."))
  }
}
