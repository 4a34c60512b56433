import ResonanzModel
import ResonanzStorage

extension Operations {
  /// Several people tag the same, each for themselves.
  static let rounds: [Operation] = [
    .get(
      "/api/rounds", "rounds", "All rounds.", answer: .list(.named("Round")),
      RoundReading.rounds),
    .get(
      "/api/rounds/{number}", "round",
      "A round with its statements; while it is open with one's own answers and nobody else's.",
      .from(.viewer), [round], answer: .named("RoundStatements"), RoundReading.round),
    .get(
      "/api/rounds/{number}/next", "next-in-round", "The next statement that one has not answered.",
      .from(.tagger), [round], answer: .named("NextInRound"), RoundReading.next),
    .get(
      "/api/rounds/{number}/differences", "differences",
      "What is left to decide in a closed round, and who said what.", .from(.viewer),
      [round, .optional("all", .boolean, "Also what people agree on, and what is settled.")],
      answer: .list(.named("Difference")), RoundReading.differences),
    .get(
      "/api/rounds/{number}/agreement", "agreement", "How far people agree in a closed round.",
      .from(.viewer), [round], answer: .document, RoundReading.agreement),
    .post(
      "/api/rounds", "open-round", "Starts a round.", .from(.analyst),
      body: [
        .init("title", .words, "By which it is found again."),
        .init("person", .list(.words), "Names of those who tag; at least two."),
        .optional("q", .text(), "Words and filters for its statements; without them all."),
        .optional("sample", .integer(1...1_000_000), "How many of them, drawn by lot."),
        .optional("seed", .count, "Draws the same ones again."),
      ], answer: .named("NewRound"), RoundForms.open),
    .post(
      "/api/rounds/{number}/answers", "answer-in-round",
      "All that one says of a statement, in place of what one said before.", .from(.tagger),
      [round], body: [statement, tags, reason], RoundForms.answer),
    .post(
      "/api/rounds/{number}/close", "close-round", "Ends a round.", .from(.analyst), [round],
      body: [confirmed], RoundForms.close),
    .post(
      "/api/rounds/{number}/reopen", "reopen-round", "Opens a round again.", .from(.analyst),
      [round], body: [confirmed], RoundForms.reopen),
    .post(
      "/api/rounds/{number}/settle", "settle",
      "Decides on a statement of a closed round, and tags it so.", .from(.analyst), [round],
      body: [
        statement, .optional("as", .words, "Name of the one whose answer holds."), tags, reason,
      ], RoundForms.settle),
    .post(
      "/api/rounds/{number}/settle-agreed", "settle-agreed",
      "Decides all that people agree on in a closed round.", .from(.analyst), [round], body: [],
      RoundForms.settleAgreed),
  ]

  private static let round = number("Of the round.")

  private static let statement = Schema.Property("statement", .number, "One of its statements.")

  private static let tags = Schema.Property.optional(
    "tags",
    .list(
      .object([
        .init("target", .words, target.about),
        .optional("stance", RecordSchemas.stance, "Of a measure."),
      ])), "What it belongs to.")

  private static let reason = Schema.Property.optional(
    "reason", RecordSchemas.reason, "Why it belongs to nothing.")

  private static let confirmed = Schema.Property.optional(
    "confirmed", .boolean, "That it is meant, though somebody else started the round.")
}
