import ResonanzImport
import ResonanzModel
import ResonanzStorage

extension Operations {
  /// Typing in what was in no file.
  static let typing: [Operation] = [
    .post(
      "/api/submissions", "type-in", "Takes a card, a poster or a letter: one import.",
      .from(.tagger),
      body: [
        .init(
          "text", .list(.words),
          "Its passages word for word, each a statement; lines end with `\\n`."
        )
      ] + TypedSubmission.facts.map(fact) + [
        .optional(
          "id", .words,
          "Made by the program, for good: what is sent again by it is taken once, and other things by it are refused."
        )
      ], answer: .named("Typed"), TypingPage.save),
    .post(
      "/api/submissions/undo", "take-back", "Takes back what one typed in oneself.",
      .from(.tagger), body: [.init("number", .number, "Of its import.")], answer: .named("Typed"),
      TypingPage.undo),
  ]

  private static func fact(_ directive: CardDirective) -> Schema.Property {
    let about = about(directive)
    return Schema.Property(
      directive.rawValue, directive == .stance ? RecordSchemas.stance : about.schema,
      isRequired: directive == .consultation, about.text)
  }

  private static func about(_ directive: CardDirective) -> (schema: Schema, text: String) {
    switch directive {
    case .consultation: (.words, "Slug, or the name of a new one.")
    case .group: (.text(), "Slug of the source group.")
    case .question: (.text(), "That it answers.")
    case .document: (.text(), "Where it stands, such as `plakat-3.jpg`.")
    case .page: (.text(), "Of the document.")
    case .received: (.text(), "Day, such as `2016-12-06`.")
    case .organisation: (.text(), "That wrote it.")
    case .respondent: (.text(), "Pseudonym, never a name.")
    case .theme: (.list(.words), "Slugs.")
    case .measure: (.list(.words), "Slugs.")
    case .keyword: (.list(.words), "Titles, made where they aren't there.")
    default: (.text(), "To the measures.")
    }
  }
}
