import ResonanzModel
import ResonanzStorage

extension Operations {
  /// What was replied, and replying.
  static let answers: [Operation] = [
    .get(
      "/api/answers", "answers", "What was replied; on anything where nothing is named.",
      .from(.viewer), subjects + [.optional("result", RecordSchemas.result, "Of weighing.")],
      answer: .list(.named("Answer")), APIReading.answers),
    .get(
      "/api/answers/{number}", "answer", "One reply.", .from(.viewer), [answer],
      answer: .named("Answer"), APIReading.answer),
    .post(
      "/api/answers", "add-answer", "Replies to one thing.", .from(.analyst),
      body: subjects + contents + [
        .optional("further", .boolean, "Whether it may stand beside another one to the same.")
      ], answer: .named("NewAnswer"), AnswerForms.add),
    .post(
      "/api/answers/{number}", "revise-answer",
      "Says a reply otherwise; the earlier one stays in the history.", .from(.analyst), [answer],
      body: contents, AnswerForms.revise),
    .post(
      "/api/answers/{number}/withdraw", "withdraw-answer",
      "Withdraws a reply; it stays in the history.", .from(.analyst), [answer], body: [],
      AnswerForms.withdraw),
  ]

  private static let answer = number("Of the answer.")

  /// One of them where something is answered; at most one where answers are read.
  private static let subjects: [Schema.Property] = [
    .optional("statement", .number, "Number of a statement."),
    .optional("submission-of", .number, "A statement: all that came in with it."),
    .optional("measure", .words, "Slug of a measure: all its feedback."),
  ]

  private static let contents: [Schema.Property] = [
    .init("result", RecordSchemas.result, "Of weighing it."),
    .init("date", .words, "Day of the decision, such as `2016-12-06`."),
    .init("text", .words, "The reasons; never blank."),
  ]
}
