import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RecordSchemas {
  /// What an erasure takes; all figures are null where only an earlier one was finished.
  static let erasure = Schema.object([
    .init("event", maybeNumber, "Its number; null: nothing was erased."),
    .init("statements", figure, "That lose their text."),
    .init("texts", figure, "Their texts, earlier ones too."),
    .init("wordsInTexts", figure, "Words in these."), .init("tags", figure, "Of them."),
    .init("quotes", figure, "Of them."), .init("notes", figure, "On them."),
    .init("answers", .list(.number), "That lose their reasons."),
    .init("identical", .list(.number), "Other statements with the same words, which stay."),
    .init("attributes", figure, "Facts of respondents."),
    .init("ids", figure, "That the source gave, and names of organisations."),
    .init("words", figure, "That occur nowhere else."),
    .init("barred", figure, "Respondents of whom nothing is taken any more."),
    .init("sources", .list(text), "Files that it came from, which are not touched."),
    .init(
      "wiped", .optional(.boolean), "Whether nothing is left to be cleared; null: a preview."),
    .init(
      "copies",
      .list(
        .object([
          .init("kind", values(ArchiveCopy.Kind.allCases), "What it is."),
          .init("file", text, "Where."),
          .init("fate", values(FoundCopy.Fate.allCases), "What becomes of it."),
          .init("searched", .boolean, "Whether it could be looked into."),
        ])), "Files that Resonanz wrote and that may hold it."),
  ])

  private static let figure = Schema.optional(.count)
}
