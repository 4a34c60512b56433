import ResonanzModel
import ResonanzStorage

extension Operations {
  /// Working through what is open, beside people: what one has, nobody else gets. What belongs to a statement is said with
  /// `/api/statements/{number}/tags` or `state`, and taken back with `/api/undo`.
  static let desk: [Operation] = [
    .post(
      "/api/desk/next", "desk-next",
      "The next open statement of a queue, which nobody else gets for five minutes; asked again it is the same, for five more, until something is said of it or it is skipped.",
      .from(.tagger), body: queue, answer: .named("DeskNext"), APIDesk.next),
    .post(
      "/api/desk/skip", "desk-skip",
      "Leaves a statement to others, and gives the next one.", .from(.tagger),
      body: [statement] + queue, answer: .named("DeskNext"), APIDesk.skip),
    .post(
      "/api/desk/leave", "desk-leave",
      "Gives a statement free at once; whoever asks gets it again first.", .from(.tagger),
      body: [statement], APIDesk.leave),
  ]

  private static let statement = Schema.Property("statement", .number, "Its number.")

  private static let queue: [Schema.Property] = [
    .optional(
      "q", .text(), "Words and filters, all of which must be understood; without them all."),
    .optional("order", RecordSchemas.values(QueueOrder.allCases), "At which end to begin."),
  ]
}
