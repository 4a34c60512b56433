import ResonanzModel

/// All that can be asked for. What is not in this table is not there: nothing else makes a route.
enum RouteTable {
  static let all: [Route] =
    entrance + pages + changes + desk + imports + Operations.all.map(\.route)

  /// Before somebody is known.
  private static let entrance: [Route] = [
    .get("/assets/{version}/{name}", .everyone, AssetPage.show),
    .get("/health", .everyone, HealthPage.show),
    .get("/login", .everyone, LoginPage.show),
    .post("/login", .everyone, SignInPage.signIn),
    .post("/logout", .from(.viewer), LoginPage.leave),
  ]

  private static let pages: [Route] = [
    .get("/account", .from(.viewer), AccountPage.show),
    .get("/erase", .from(.admin), ErasePage.show),
    .get("/history", .from(.viewer), HistoryPage.show),
    .get("/history/{number}", .from(.viewer), EventPage.show),
    .get("/", .from(.viewer), OverviewPage.show),
    .get(LiveStream.path, .from(.viewer), LiveStream.show),
    .get("/search", .from(.viewer), SearchPage.show),
    .get("/table", .from(.viewer), TablePage.show),
    .get("/statements/{number}", .from(.viewer), StatementPage.show),
    .get("/themes/{slug}", .from(.viewer), ReportPage.theme),
    .get("/measures/{slug}", .from(.viewer), ReportPage.measure),
    .get("/reports", .from(.viewer), ReportsPage.show),
    .get("/reports/{slug}", .from(.viewer), ReportOrderPage.show),
    .get("/reports/{slug}/file", .from(.viewer), ReportDownload.file),
    .get("/answers", .from(.viewer), AnswersPage.show),
    .get("/answers/new", .from(.analyst), AnswerPage.new),
    .get("/answers/{number}", .from(.analyst), AnswerPage.edit),
    .get("/rounds", .from(.viewer), RoundsPage.show),
    .get("/rounds/{number}", .from(.viewer), RoundPage.show),
    .get("/rounds/{number}/answer", .from(.tagger), RoundAnswerPage.answer),
    .get("/rounds/{number}/decide", .from(.analyst), RoundAnswerPage.decide),
    .get("/codebook", .from(.viewer), CodebookPage.show),
  ]

  /// What changes something; each is one event.
  private static let changes: [Route] = [
    .post("/account/password", .from(.viewer), AccountPage.changePassword),
    .post("/answers", .from(.analyst), AnswerForms.add),
    .post("/answers/{number}", .from(.analyst), AnswerForms.revise),
    .post("/answers/{number}/withdraw", .from(.analyst), AnswerForms.withdraw),
    .post("/rounds", .from(.analyst), RoundForms.open),
    .post("/rounds/{number}/answers", .from(.tagger), RoundForms.answer),
    .post("/rounds/{number}/close", .from(.analyst), RoundForms.close),
    .post("/rounds/{number}/reopen", .from(.analyst), RoundForms.reopen),
    .post("/rounds/{number}/settle", .from(.analyst), RoundForms.settle),
    .post("/codebook", .from(.analyst), CodebookForms.save),
    .post("/table/preview", .from(.tagger), BulkForms.preview),
    .post("/table/change", .from(.tagger), BulkForms.change),
    .post("/statements/{number}/tags", .from(.tagger), StatementForms.tag),
    .post("/statements/{number}/untag", .from(.tagger), StatementForms.untag),
    .post("/statements/{number}/state", .from(.tagger), StatementForms.setState),
    .post("/statements/{number}/flags", .from(.tagger), StatementForms.setFlag),
    .post("/statements/{number}/notes", .from(.tagger), StatementForms.addNote),
    .post("/statements/{number}/notes/remove", .from(.tagger), StatementForms.removeNote),
    .post("/statements/{number}/quotes", .from(.tagger), StatementForms.addQuote),
    .post("/statements/{number}/quotes/remove", .from(.tagger), StatementForms.removeQuote),
    .post("/erase", .from(.admin), ErasePage.erase),
    .post("/erase/finish", .from(.admin), ErasePage.finish),
    .post("/undo", .from(.tagger), UndoForms.undo),
    .post("/redo", .from(.tagger), UndoForms.redo),
  ]

  /// The tagging desk; what is posted is done once by the id that it has.
  private static let desk: [Route] = [
    .get("/desk", .from(.tagger), DeskPage.show),
    .post("/desk/tag", .from(.tagger), DeskForms.tag),
    .post("/desk/skip", .from(.tagger), DeskForms.skip),
    .post("/desk/flag", .from(.tagger), DeskForms.flag),
    .post("/desk/note", .from(.tagger), DeskForms.note),
    .post("/desk/quote", .from(.tagger), DeskForms.quote),
    .post("/desk/undo", .from(.tagger), DeskForms.undo),
    .post("/desk/redo", .from(.tagger), DeskForms.redo),
    .post("/desk/hold", .from(.tagger), DeskForms.hold),
    .post("/desk/leave", .from(.tagger), DeskForms.leave),
  ]

  /// Files on their way into the archive.
  private static let imports: [Route] = [
    .get("/import", .from(.analyst), ImportStartPage.show),
    .file("/import/files", .from(.analyst), ImportForms.receive),
    .get("/import/{upload}", .from(.analyst), ImportForms.show),
    .post("/import/{upload}/check", .from(.analyst), ImportForms.check),
    .post("/import/{upload}/run", .from(.analyst), ImportForms.run),
    .get("/import/{upload}/progress", .from(.analyst), ImportProgressEvents.show),
    .get("/import/{upload}/result", .from(.analyst), ImportResultPage.show),
    .get("/import/{upload}/rejected", .from(.analyst), ImportForms.rejected),
    .get("/type", .from(.tagger), TypingPage.show),
    .post("/type", .from(.tagger), TypingPage.save),
    .get("/type/letter", .from(.tagger), LetterPage.show),
    .post("/type/letter", .from(.tagger), LetterPage.take),
    .post("/type/undo", .from(.tagger), TypingPage.undo),
    .get("/imports", .from(.viewer), ImportsPage.show),
    .get("/imports/{number}", .from(.viewer), ImportRecordPage.show),
    .post("/imports/{number}/undo", .from(.analyst), ImportRecordPage.undo),
    .post("/imports/{number}/redo", .from(.analyst), ImportRecordPage.redo),
  ]
}
