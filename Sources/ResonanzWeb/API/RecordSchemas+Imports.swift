import ResonanzImport
import ResonanzModel

extension RecordSchemas {
  /// What is said of imports.
  static let imports: [(name: String, schema: Schema)] = [
    ("NewUpload", newUpload), ("Upload", upload), ("Column", column), ("ImportState", importState),
    ("ImportOutcome", outcome), ("Import", record),
  ]

  private static let newUpload = Schema.object([
    .init("upload", text, "By which it is asked for."),
    .init("address", text, "Where one goes on with it."),
  ])

  private static let upload = Schema.object([
    .init("upload", text, "By which it is asked for."),
    .init("address", text, "Of its page."),
    .init("file", text, "Name."), .init("size", .count, "In bytes."),
    .init(
      "kind", values(ImportAnswer.Kind.allCases),
      "A table; lines that say themselves what they are; a sheet that was handed out."),
    .init("columns", .list(.named("Column")), "Of a table."),
    .init("notes", .list(text), "What one has to know of how it is read."),
    .init("fault", maybeText, "Why what was said last can't be done."),
    .init("preview", .optional(.named("ImportOutcome")), "What an import would do."),
  ])

  private static let column = Schema.object([
    .init("column", .number, "From 1."), .init("header", text, "As it stands there."),
    .init("role", values(ColumnRole.allCases), "What it is taken for."),
    .init("reason", text, "Why."), .init("options", maybeText, "What was said of it beyond that."),
    .init("samples", .list(text), "Of what it holds; nothing personal."),
  ])

  private static let importState = Schema.object([
    .init(
      "state", .text(of: ["waiting", "running", "done", "failed"]),
      "Waiting: nobody asked for it yet."),
    .init("share", .optional(.integer(0...100)), "In per cent."),
    .init("fault", maybeText, "Why it failed."),
    .init("outcome", .optional(.named("ImportOutcome")), "What came of it."),
  ])

  private static let outcome = Schema.object([
    .init("reports", .list(.document), "As `resonanz import --format json` gives them."),
    .init("rejections", .list(text), "The first rows that are not taken, each with the reason."),
  ])

  private static let record = Schema.object([
    .init("import", .number, "Its number."), .init("inForce", .boolean, "False: it is undone."),
    .init("consultation", text, "Slug."), .init("file", text, "Name."),
    .init("time", text, "UTC."), .init("by", maybeText, "Name."),
    .init("added", .count, "Statements."), .init("changed", .count, "Statements."),
    .init("unchanged", .count, "Statements."),
    .init("duplicates", .count, "Of those added: the same words as another one."),
    .init("mapping", text, "How it was read."),
  ])
}
