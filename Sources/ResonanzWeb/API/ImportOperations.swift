import ResonanzImport
import ResonanzModel
import ResonanzStorage

extension Operations {
  /// Files on their way into the archive, and those that are in.
  static let imports: [Operation] = [
    .file(
      "/api/import/files", "send-file",
      "Takes a file, which waits to be imported, in the place of the last one that one sent and didn't import.",
      .from(.analyst), [.init("name", .words, "Of the file; its ending says what it is.")],
      answer: .named("NewUpload"), ImportForms.receive),
    .get(
      "/api/import/{upload}", "upload", "What a file's columns are taken for, and why.",
      .from(.analyst), [upload], answer: .named("Upload"), ImportForms.show),
    .post(
      "/api/import/{upload}/check", "check-import",
      "The same with what is said of it, and what an import would do; it changes nothing.",
      .from(.analyst), [upload], body: reading, answer: .named("Upload"), ImportForms.check),
    .post(
      "/api/import/{upload}/run", "run-import",
      "Begins to import it; how far that is says `/api/import/{upload}/result`.",
      .from(.analyst), [upload], body: reading, answer: .named("ImportState"), ImportForms.run),
    .get(
      "/api/import/{upload}/result", "import-result",
      "How far an import is, and in the end what came of it.", .from(.analyst), [upload],
      answer: .named("ImportState"), ImportResultPage.show),
    .download(
      "/api/import/{upload}/rejected", "rejected-rows",
      "The rows that were not taken, each with the reason, to be corrected and sent.",
      .from(.analyst), [upload], as: ["text/csv", "text/plain"], ImportForms.rejected),
    .get(
      "/api/imports", "imports", "All imports, newest first.", .from(.viewer), part,
      answer: .list(.named("Import")),
      APIReading.imports),
    .get(
      "/api/imports/{number}", "import", "One import.", .from(.viewer), [record],
      answer: .named("Import"), APIReading.importRecord),
    .post(
      "/api/imports/{number}/undo", "undo-import",
      "Takes an import back: its statements count no longer.", .from(.analyst), [record],
      body: [confirmed], ImportRecordPage.undo),
    .post(
      "/api/imports/{number}/redo", "redo-import", "Brings an import back.", .from(.analyst),
      [record], body: [confirmed], ImportRecordPage.redo),
  ]

  private static let record = number("Of the import.")
  private static let confirmed = Schema.Property.optional(
    "confirmed", .boolean, "That consents may hold again through it that do not hold now.")
  private static let upload = Schema.Property(
    "upload", .words, "Of the file, as it was given when it was sent.")

  /// How a file is to be read: what the command takes as options.
  private static let reading: [Schema.Property] =
    facts + [
      .optional("sheet", .text(), "Name of the sheet of a workbook."),
      .optional("encoding", .text(), "Of the text; without it found out."),
      .optional("layout", RecordSchemas.values(ResonanzImport.Layout.allCases), "What a row is."),
      .optional("profile", .text(), "Name of a kept reading; `-`: none, only guess."),
      .optional("like", .number, "Number of an import that is read alike."),
      .optional("save-profile", .text(), "Name under which the reading is kept."),
      .optional("replaces", .number, "Number of the import that it is a correction of."),
      .optional("replace-texts", .boolean, "Whether it may change more than a fifth of the texts."),
      .optional("incomplete", .boolean, "Whether rows count that nobody sent off."),
    ]
    + ImportWords.notations.map { name, label, hint in
      .optional(
        name, .list(.words), "\(label(in: .english)), such as `\(hint(in: .english))`.")
    }

  private static let facts: [Schema.Property] = [
    .optional("consultation", .text(), "Slug, or the name of a new one."),
    .optional("group", .text(), "Slug of the source group of all."),
    .optional("theme", .list(.words), "Slugs, of all."),
    .optional("measure", .list(.words), "Slugs, of all."),
    .optional("stance", RecordSchemas.stance, "To the measures."),
    .optional("keyword", .list(.words), "Titles, made where they aren't there."),
    .optional("received", .text(), "Day of all, such as `2016-12-06`."),
    .optional("organisation", .text(), "That all are from."),
    .optional("language", .text(), "That all are in."),
    .optional("consent", .text(), "What all agreed to."),
    .optional("document", .text(), "Where all stood."),
  ]
}
