import HTTPTypes
import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// A card, poster or letter as a form sends it: its passages, word for word, and what is known of it.
struct TypedSubmission: Sendable {
  /// What a form says beside the text; each stays set for the next one.
  static let facts: [CardDirective] = [
    .consultation, .group, .question, .document, .page, .received, .organisation, .respondent,
    .theme, .measure, .stance, .keyword,
  ]

  /// By directive, only those that say something.
  let facts: [(directive: CardDirective, value: String)]
  let passages: [String]
  /// Made by the browser or program: what is sent again is not saved again.
  let id: String?
  let language: Language

  /// - Throws: `badKeyword`.
  init(_ visit: Visit, passages: [String]) throws {
    facts = try Self.facts.compactMap { directive in
      let values =
        try directive == .keyword ? visit.names("keyword") : visit.form.all(directive.rawValue)
      let said = values.filter { !$0.allSatisfy(\.isWhitespace) }
      return said.isEmpty
        ? nil : (directive, Self.isList(directive) ? CardNames.joined(said) : said[0])
    }
    self.passages = passages
    id = visit.form["id"]
    language = visit.language
  }

  private static func isList(_ directive: CardDirective) -> Bool {
    [.theme, .measure, .keyword].contains(directive)
  }

  /// What stays set, as it stands in an address.
  var address: FormFields { FormFields(facts.map { ($0.directive.rawValue, $0.value) }) }

  /// Saves it: one import.
  ///
  /// - Returns: its number, also where it was saved before by its id; nil where it was without one.
  /// - Throws: why it can't be taken; then nothing of it is.
  func save(into archive: Archive, by person: PersonID, at time: Instant) throws -> Int? {
    guard !passages.isEmpty, !passages.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw Fault.nothingTyped.about("text")
    }
    guard facts.contains(where: { $0.directive == .consultation }) else {
      throw Fault.noConsultation.about("consultation")
    }
    var typing = try CardTyping(
      vocabulary: try archive.vocabulary(), isTyped: true, language: language)
    for (directive, value) in facts {
      do {
        try typing.set(directive, to: value)
      } catch {
        throw Fault.typed(error).about(directive.rawValue)
      }
    }
    typing.take(passages: passages)
    if let id, let sent = try typing.sent(as: id, into: archive) {
      guard sent.isSame else { throw Fault.sentOtherwise(sent.number) }
      return sent.number
    }
    // Whoever types is told at once: nothing goes to a file of rejected cards.
    let tried = try saved(typing, archive, person, time, isDryRun: true)
    if let rejection = tried.lazy.compactMap({ $0.rejections.first }).first {
      throw Fault.typed { rejection.reason(in: $0) }
    }
    return try saved(typing, archive, person, time, isDryRun: false).first?.summary.number
  }

  private func saved(
    _ typing: CardTyping, _ archive: Archive, _ person: PersonID, _ time: Instant, isDryRun: Bool
  ) throws -> [ImportReport] {
    try typing.save(
      into: archive, by: person, settings: LineSettings(isDryRun: isDryRun, language: language),
      at: time, sentAs: id)
  }
}

extension Fault {
  static let nothingTyped = Fault(
    .unprocessableContent,
    Wording(german: "Es ist kein Text da.", english: "There is no text."),
    Wording(german: "Tippen Sie ein, was auf der Karte steht.", english: "Type what the card says.")
  )

  static let noConsultation = Fault(
    .unprocessableContent,
    Wording(german: "Es fehlt das Beteiligungsformat.", english: "The consultation is missing."),
    Wording(german: "Sagen Sie, wozu es gehört.", english: "Say what it belongs to."))

  /// - Parameter number: of the import that has the id.
  static func sentOtherwise(_ number: Int) -> Fault {
    Fault(
      .conflict,
      Wording(
        german: "Was unter dieser Kennung schon da ist, lautet anders: Import \(number).",
        english: "What is there already by this id is not the same: import \(number)."),
      Wording(
        german:
          "Eine weitere Karte braucht eine eigene Kennung; auf der Seite zum Eingeben bekommt sie die, wenn Sie diese neu laden. Soll sie an die Stelle der früheren treten, nehmen Sie erst Import \(number) zurück.",
        english:
          "Another card needs an id of its own; the page for typing in gives it one when you load it anew. If it is to take the place of the earlier one, undo import \(number) first."
      ))
  }

  static func typed(_ problem: LineProblem) -> Fault { typed { problem.sentence(in: $0) } }

  static func typed(_ reason: (Language) -> String) -> Fault {
    Fault(
      .unprocessableContent, Wording(german: reason(.german), english: reason(.english)),
      Wording(
        german: "Berichtigen Sie es; gespeichert wurde nichts.",
        english: "Correct it; nothing was saved."))
  }
}
