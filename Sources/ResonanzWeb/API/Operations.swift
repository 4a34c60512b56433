import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// All that programs can ask for.
enum Operations {
  static let all: [Operation] =
    reading + reports + changes + answers + typing + rounds + imports
    + desk + erasure

  /// The number of a statement in a path.
  private static let number = number("Of the statement.")

  /// The number of something in a path.
  static func number(_ about: String) -> Schema.Property {
    Schema.Property("number", .number, about)
  }

  /// Of a list that has the newest first.
  static let part: [Schema.Property] = [
    .optional("limit", .integer(1...1000), "How many; 50 where it isn't said."),
    .optional("before", .number, "Only those with a lower number."),
  ]

  private static let reading: [Operation] = [
    .get(
      "/api/openapi.json", "describe", "This description.", .everyone, answer: .document,
      APIReading.description),
    .get(
      "/api/catalogue", "catalogue",
      "Themes, measures, keywords, consultations and source groups.",
      answer: .named("Catalogue"), APIReading.catalogue),
    .get(
      "/api/search", "search", "Statements by the same queries as on the search page.",
      .from(.viewer),
      [
        .optional("q", .text(), "Words and filters; without them all statements."),
        .optional("sort", RecordSchemas.order, "Order of the hits."),
        .optional(
          "limit", .integer(1...APIReading.mostHits), "How many hits; 20 where it isn't said."),
        .optional("offset", .integer(0...100_000_000), "How many hits to pass over."),
        .optional("counts", .boolean, "Whether to count by every filter."),
      ], answer: .named("Search"), APIReading.search),
    .get(
      "/api/statements/{number}", "statement", "All that the archive knows of a statement.",
      .from(.viewer), [number], answer: .named("Statement"), APIReading.statement),
    .get(
      "/api/progress", "progress", "How much is processed, and what waits longest.", .from(.viewer),
      [.optional("consultation", .text(), "Slug of the only one to look at.")],
      answer: .document, APIReading.progress),
    .get(
      "/api/codebook", "codebook", "What belongs to each theme and measure and what does not.",
      answer: .document, APIReading.codebook),
    .get(
      "/api/codebook/{slug}", "codebook-entry", "What is written down of one theme or measure.",
      .from(.viewer), [.init("slug", .words, "Of the theme or measure.")],
      answer: .named("CodebookEntry"), APIReading.codebookEntry),
    .get(
      "/api/history", "history", "What was done, newest first.", .from(.viewer), part,
      answer: .list(.named("Event")), APIReading.history),
  ]

  static let target = Schema.Property(
    "target", .some(.words), "Kind and slug: `measure:radweg`, `theme:klima`, `keyword:dach`.")

  private static let changes: [Operation] = [
    .post(
      "/api/statements/{number}/tags", "tag", "Tags a statement.", .from(.tagger), [number],
      body: [
        .optional("target", target.schema, target.about),
        .optional("stance", RecordSchemas.stance, "Of the measures among them."),
        .optional("keyword", .text(), "Title of a keyword, made where it isn't there."),
      ], StatementForms.tag),
    .post(
      "/api/statements/{number}/untag", "untag", "Takes tags away.", .from(.tagger), [number],
      body: [target], StatementForms.untag),
    .post(
      "/api/statements/{number}/state", "state",
      "Says why it belongs to nothing, or queues it again.",
      .from(.tagger), [number],
      body: [
        .init(
          "state",
          .text(of: StatementState.allCases.filter { $0 != .processed }.map(\.rawValue)),
          "A reason, or `open`.")
      ], StatementForms.setState),
    .post(
      "/api/statements/{number}/flags", "flag", "Sets a flag, or takes it away.", .from(.tagger),
      [number],
      body: [
        .init("flag", RecordSchemas.flag, "Which."),
        .init("set", .boolean, "Whether it then is set."),
      ], StatementForms.setFlag),
    .post(
      "/api/statements/{number}/notes", "note", "Writes a note on it.", .from(.tagger), [number],
      body: [.init("text", .words, "Never blank.")], StatementForms.addNote),
    .post(
      "/api/statements/{number}/notes/remove", "remove-note", "Takes a note away.", .from(.tagger),
      [number], body: [.init("note", .number, "Its number.")], StatementForms.removeNote),
    .post(
      "/api/statements/{number}/quotes", "quote", "Picks a passage as evidence.", .from(.tagger),
      [number],
      body: [
        .init("words", .words, "As they stand in the text."),
        .init("target", .words, target.about), .optional("note", .text(), "Why."),
      ], StatementForms.addQuote),
    .post(
      "/api/statements/{number}/quotes/remove", "remove-quote", "Takes a quote away.",
      .from(.tagger), [number], body: [.init("quote", .number, "Its number.")],
      StatementForms.removeQuote),
    .post(
      "/api/tags", "tag-many", "Tags and untags all statements that a query finds.", .from(.tagger),
      body: [
        .init("q", .text(), "Words and filters, all of which must be understood."),
        .init("preview", .boolean, "Whether to say only what would happen."),
        .optional("expected", .count, "How many statements it must find; else nothing is done."),
        .optional("target", target.schema, target.about),
        .optional("stance", RecordSchemas.stance, "Of the measures among them."),
        .optional("keyword", .list(.text()), "Titles of keywords, made where they aren't there."),
        .optional("remove", target.schema, "What they are tagged to no more."),
        .optional("state", RecordSchemas.state, "Why they belong to nothing, or `open`."),
      ], answer: .named("BulkChange"), APIChanges.tagMany),
    .post(
      "/api/codebook", "write-codebook",
      "Writes down what belongs to a theme or measure, in place of what was there.",
      .from(.analyst),
      body: [
        .init("slug", .words, "Of the theme or measure."),
        .init("seen", .words, "As it was read: refused where somebody wrote to it since."),
        .optional("belongs", .text(), "What belongs to it."),
        .optional("not", .text(), "What does not."),
        .optional("examples", .list(.words), "Of what belongs to it, each one line."),
      ], CodebookForms.save),
    .post(
      "/api/undo", "undo", "Takes back one's own last change, or another one.", .from(.tagger),
      body: [.optional("event", .number, "Its number.")], answer: .named("Reversal"),
      UndoForms.undo),
    .post(
      "/api/redo", "redo", "Does again what was taken back last.", .from(.tagger), body: [],
      answer: .named("Reversal"), UndoForms.redo),
  ]
}
