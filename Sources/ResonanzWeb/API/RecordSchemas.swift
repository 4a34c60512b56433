import ResonanzModel
import ResonanzStorage

/// What answers are made of, each under the name that the description gives it.
enum RecordSchemas {
  static let all: [(name: String, schema: Schema)] =
    [
      ("Refusal", refusal), ("Change", change), ("Reversal", reversal), ("BulkChange", bulkChange),
      ("NewAnswer", newAnswer),
      ("Catalogue", catalogue), ("CodebookEntry", codebookEntry), ("Search", search), ("Hit", hit),
      ("Statement", statement),
      ("Tag", tag), ("Note", note), ("Quote", quote), ("Span", span), ("Answer", answer),
      ("Source", source), ("StatementEvent", statementEvent), ("Event", event), ("Typed", typed),
      ("DeskNext", deskNext), ("Erasure", erasure),
    ] + rounds + imports

  static let text = Schema.text()
  static let maybeText = Schema.optional(.text())
  static let maybeNumber = Schema.optional(.number)

  static func values<Value: RawRepresentable<String>>(_ values: [Value]) -> Schema {
    .text(of: values.map(\.rawValue))
  }

  static let state = values(StatementState.allCases)
  static let reason = values(StatementState.allCases.filter(\.isReason))
  static let stance = values(Stance.allCases)
  static let flag = values(StatementFlag.allCases)
  static let kind = values(TargetKind.allCases)
  static let order = values(StatementOrder.allCases)
  static let result = values(AnswerResult.allCases)

  private static let refusal = Schema.object([
    .init(
      "error",
      .object([
        .init("status", .integer(400...599), "As HTTP has it."),
        .init("attempt", maybeText, "What was being done."),
        .init("reason", text, "Why it was not."),
        .init("remedy", maybeText, "What to do now."),
        .init("field", maybeText, "Which of what was sent it is about."),
      ]), "In the language that was asked for.")
  ])

  private static let change = Schema.object([
    .init("event", maybeNumber, "Its number; null: everything was so already.")
  ])

  private static let newAnswer = Schema.object([
    .init("event", .number, "Its number."), .init("answer", .number, "The answer's number."),
  ])

  private static let deskNext = Schema.object([
    .init("statement", .optional(.named("Statement")), "Claimed; null: nothing is left.")
  ])

  private static let typed = Schema.object([
    .init(
      "import", maybeNumber,
      "Its number, also where it was taken before by its id; null: before without one.")
  ])

  private static let reversal = Schema.object([
    .init("event", maybeNumber, "Its own number."),
    .init("reversed", .number, "The event that was taken back, or done again."),
    .init("statements", .count, "Statements that it concerned."),
  ])

  private static let bulkChange = Schema.object([
    .init("event", maybeNumber, "Its number; null: a preview, or everything was so already."),
    .init("found", .count, "Statements that the query finds."),
    .init("added", .count, "Tags to what a statement was not tagged to."),
    .init("removed", .count, "Tags taken away."),
    .init("restanced", .count, "Tags with another stance."),
    .init("restated", .count, "Statements with another state."),
  ])

  private static let entry = Schema.object([
    .init("slug", text, "Its short name."), .init("title", text, "Its name."),
    .init("retired", .boolean, "Whether it takes no new tags."),
  ])

  private static let catalogue = Schema.object([
    .init("themes", .list(entry), "In their order."),
    .init("measures", .list(entry), "In their order."),
    .init("keywords", .list(entry), "In the order in which they were made."),
    .init(
      "consultations",
      .list(
        .object([
          .init("slug", text, "Its short name."), .init("title", text, "Its name."),
          .init("statements", .count, "That count."),
          .init("publication", values(Publication.allCases), "What of it may be published."),
        ])), "In the order in which they came."),
    .init(
      "groups",
      .list(
        .object([.init("slug", text, "Its short name."), .init("title", text, "Its name.")])),
      "Source groups, in their order."),
  ])

  private static let codebookEntry = Schema.object([
    .init("slug", text, "Of the theme or measure."),
    .init("belongs", maybeText, "What belongs to it."), .init("not", maybeText, "What does not."),
    .init("examples", .list(text), "Of what belongs to it."),
    .init("seen", text, "To be sent when it is written anew."),
  ])

  private static let search = Schema.object([
    .init("count", .count, "Statements found in all."), .init("order", order, "Of the hits."),
    .init("notes", .list(text), "What in the query was not understood as a filter."),
    .init("hits", .list(.named("Hit")), "Those asked for."),
    .optional("counts", .map(.map(.count)), "Statements by filter and value."),
  ])

  private static let hit = Schema.object([
    .init("statement", .number, "Its number."), .init("text", text, "Whole."),
    .init(
      "marks", .list(.list(.count)),
      "Where the words stand: begin and end, in Unicode scalars."),
    .init("consultation", text, "Slug."), .init("group", text, "Slug."),
    .init("question", text, "Empty where there was none."),
    .init("received", maybeText, "Year, month or day."),
    .init("state", state, "Of the work on it."),
    .init("tags", .list(text), "Slugs of themes and measures."),
    .init("keywords", .list(text), "Slugs."),
  ])

  private static let statement = Schema.object([
    .init("statement", .number, "Its number."), .init("text", maybeText, "Null: erased."),
    .init("live", .boolean, "False while its imports are undone."),
    .init("state", state, "Of the work on it."), .init("consultation", text, "Slug."),
    .init("question", text, "Empty where there was none."), .init("group", text, "Slug."),
    .init("received", maybeText, "Year, month or day."),
    .init("respondent", maybeText, "Null: nobody that is known."),
    .init("organisation", maybeText, "Its name."),
    .init("attributes", .map(.list(text)), "What is known of the respondent."),
    .init("document", maybeText, "Where it stood."), .init("page", maybeText, "Of the document."),
    .init("consent", maybeText, "To publishing, in the source's words; null: it does not say."),
    .init(
      "votes",
      .optional(
        .object([
          .init("for", .optional(.count), "Null: unknown."),
          .init("against", .optional(.count), "Null: unknown."),
        ])), "Of others, for it and against it."),
    .init("hidden", .boolean, "Whether it does not count."), .init("flags", .list(flag), "Set."),
    .init("notes", .list(.named("Note")), "On it."), .init("tags", .list(.named("Tag")), "Live."),
    .init("quotes", .list(.named("Quote")), "Of it."),
    .init("answers", .list(.named("Answer")), "To it, or to its submission."),
    .init("sources", .list(.named("Source")), "Rows of files."),
    .init("submission", .list(.number), "Others of its submission."),
    .init("repeats", .list(.number), "Others that say the same."),
    .init("history", .list(.named("StatementEvent")), "Oldest first."),
  ])

  private static let tag = Schema.object([
    .init("kind", kind, "Of what it is about; with `:` and the slug it is sent."),
    .init("slug", text, "Of what it is about."),
    .init("stance", stance, "Of a measure."),
    .init("import", maybeNumber, "That brought it; null: a person did."),
    .init("suggested", .boolean, "Whether the program proposed it."),
    .init("event", .number, "That gave it."), .init("time", maybeText, "UTC."),
    .init("by", maybeText, "Name."),
  ])

  private static let note = Schema.object([
    .init("note", .number, "Its number."), .init("statement", maybeNumber, "That it is on."),
    .init("target", maybeText, "That it is on."), .init("quote", maybeNumber, "That it is on."),
    .init("text", maybeText, "Null: erased."), .init("event", .number, "That wrote it."),
    .init("time", maybeText, "UTC."), .init("by", maybeText, "Name."),
  ])

  private static let span = Schema.object([
    .init("start", .count, "In Unicode scalars."), .init("length", .count, "In Unicode scalars."),
  ])

  private static let quote = Schema.object([
    .init("quote", .number, "Its number."), .init("kind", kind, "Of what it is evidence for."),
    .init("target", text, "Of what it is evidence for."),
    .init("order", .count, "Among those of its target."),
    .init("statement", .number, "That it is of."),
    .init("consultation", text, "Slug."), .init("question", .optional(.count), "From 1."),
    .init("group", text, "Slug."), .init("start", .count, "In Unicode scalars."),
    .init("length", .count, "In Unicode scalars."),
    .init("text", maybeText, "Verbatim; null: erased or lost."),
    .init("omissions", .list(.named("Span")), "Left out in public."),
    .init("public", maybeText, "As it may be published; null: it may not."),
    .init("bars", .list(values(QuoteBar.allCases)), "Why it may not be published."),
    .init("lost", .boolean, "Whether the text has its words no more."),
    .init("note", maybeText, "Why it was picked."), .init("event", .number, "That picked it."),
    .init("time", maybeText, "UTC."), .init("by", maybeText, "Name."),
  ])

  private static let answer = Schema.object([
    .init("answer", .number, "Its number."),
    .init("to", .text(of: ["statement", "submission", "measure"]), "What it answers."),
    .init("statements", .list(.document), "That it answers."),
    .init(
      "measure",
      .optional(
        .object([.init("slug", text, "Its short name."), .init("title", text, "Its name.")])),
      "That it answers."),
    .init("result", result, "Of weighing it."),
    .init("date", text, "Day."), .init("text", maybeText, "Null: erased."),
    .init("event", .number, "That wrote it."), .init("time", maybeText, "UTC."),
    .init("by", maybeText, "Name."),
  ])

  private static let source = Schema.object([
    .init("import", .number, "Its number."), .init("file", text, "Name."),
    .init("sha256", text, "Of the file."), .init("profile", maybeText, "By which it was read."),
    .init("row", .count, "From 1."), .init("column", .count, "From 1; 0: none."),
    .init("inForce", .boolean, "False while the import is undone."),
  ])

  private static let statementEvent = Schema.object([
    .init("event", .number, "Its number."), .init("time", maybeText, "UTC."),
    .init("by", maybeText, "Name."), .init("change", text, "What was done."),
    .init("about", maybeText, "To what."),
  ])

  private static let event = Schema.object([
    .init("event", .number, "Its number."), .init("time", text, "UTC."),
    .init("by", maybeText, "Name."), .init("kind", values(EventKind.allCases), "What was done."),
    .init("subject", maybeNumber, "Number of what it was about."),
    .init(
      "about",
      .list(
        .object([
          .init("kind", text, "Of what."), .init("name", text, "Of what."),
          .init("gone", .boolean, "Whether it was taken away."),
        ])), "What it gave and took away."),
    .init("undoes", maybeNumber, "Event that it takes back."),
    .init("takenBack", .boolean, "Whether it is taken back."),
    .init("statements", .count, "That it concerned."),
  ])
}
