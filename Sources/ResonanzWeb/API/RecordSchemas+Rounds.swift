import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension RecordSchemas {
  /// What is said of rounds.
  static let rounds: [(name: String, schema: Schema)] = [
    ("Round", .object(round)),
    (
      "RoundStatements",
      .object(round + [.init("list", .list(.named("RoundStatement")), "Its statements.")])
    ),
    ("RoundStatement", roundStatement), ("NextInRound", next), ("Difference", difference),
    ("Decision", decision),
    (
      "NewRound",
      .object([.init("event", .number, "Its number."), .init("round", .number, "The round's.")])
    ),
  ]

  private static let round: [Schema.Property] = [
    .init("round", .number, "Its number."), .init("title", text, "By which it is found."),
    .init("state", .text(of: ["open", "closed"]), "Whether people can answer."),
    .init("people", .list(text), "Names of those who tag."),
    .init("statements", .count, "Its statements that count."),
    .init("answeredByAll", .count, "Of those."), .init("settled", .count, "Of those."),
    .init("dropped", .count, "Its statements that no longer count."),
  ]

  private static let decision = Schema.object([
    .init(
      "tags",
      .list(
        .object([
          .init("target", text, "Kind and slug, as it is sent: `measure:radweg`."),
          .init("stance", stance, "Of a measure."),
        ])), "What it belongs to."),
    .init("reason", .optional(reason), "Why it belongs to nothing."),
  ])

  private static let roundStatement = Schema.object([
    .init("statement", .number, "Its number."),
    .init(
      "state", values(RoundRow.State.allCases), "Of the work on it; of an open round one's own."),
    .init("answer", .optional(.named("Decision")), "What one said oneself."),
    .init("text", text, "Whole."),
  ])

  private static let next = Schema.object([
    .init("round", .number, "Its number."), .init("left", .count, "Not answered yet."),
    .init("statement", maybeNumber, "Its number; null: nothing is left."),
    .init("text", maybeText, "Whole."), .init("question", maybeText, "Empty where there was none."),
    .init("consultation", maybeText, "Slug."), .init("group", maybeText, "Slug."),
  ])

  private static let difference = Schema.object([
    .init("statement", .number, "Its number."),
    .init("verdict", .text(of: ["agreed", "differing", "too-few"]), "How the answers stand."),
    .init("text", text, "Whole."),
    .init(
      "answers",
      .list(
        .object([
          .init("person", text, "Name."),
          .init("answer", .optional(.named("Decision")), "Null: none."),
        ])), "What each said."),
    .init(
      "settled",
      .optional(
        .object([
          .init("decision", .named("Decision"), "That holds."), .init("by", text, "Name."),
          .init("event", .number, "That settled it."),
        ])), "What is decided."),
  ])
}
