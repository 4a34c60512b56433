public import ResonanzImport
public import ResonanzReporting
import ResonanzStorage

/// The stable form of an import's summary: `import` (its number, or null where nothing was new),
/// `consultation`, `rows`, `rejected`, `leftOut` and `unsubmitted` (rows), and of the answers in the accepted rows
/// `added`, `changed`, `unchanged`, `skipped`, which add up to all answer cells; `returned` is the part of
/// `unchanged` that counts again, `erased` the part of `skipped` that was erased and stays so, `duplicates` the
/// part of `added` that repeats a text already in the archive; `stancesChanged`, `votesChanged`, `attributesChanged`,
/// `factsChanged`, `otherReceived`, `stancesLeftOut` and `stancesOfStaff` (as the file says, but not taken over); each with the numbers of the first thousand `…Statements`: `besideOthers` (their tags stand beside
/// those of the `besideImports`), `consentWithdrawn`,
/// `consentGiven`, `tagsLeftOut`, `otherConsent`, `consentStaysWithdrawn`, `otherSender` and `newSender` (as the file says,
/// but not taken over), and `vanished`, which the source no longer has, with the `vanishedQuoted` among them; and the `lostQuotes` whose words are in no text any more. `alsoIn` is the other consultation in
/// which the same file counts too, `resembles` one with a file of this name of which much is repeated; null:
/// none. `rejectFile` has what was rejected. Of the accepted rows further `questions`
/// and `groups` with their answers, `attributes` with the rows that have one and their different values,
/// `dropped` with the values that were not kept, `votes`, `keywords` and
/// `refusedByModerators`, the rows that a platform had not let pass; the headers of the `personal`
/// columns that were left out; the `withdrawals` of a consent in rows of which nothing else was taken, and the
/// `unknownWithdrawals` in those without an id that is known, which are not, each with its first ten `…Rows`; and how many `unclearConsents` are neither a plain yes nor a plain no, and so none, with the
/// numbers of the first five of those rows in `unclearConsentRows`.
public enum ImportSummaryJSON {
  /// - Parameter rejectFile: where what was rejected is; nil: nowhere.
  public static func value(_ report: ImportReport, rejectFile: String?) -> JSONValue {
    let summary = report.summary
    return .object(
      figures(report) + [
        .init("lostQuotes", .array(summary.lostQuotes.map { .number($0) })),
        .init("alsoIn", .optional(summary.alsoIn)),
        .init("resembles", .optional(summary.resembles)),
        .init("rejectFile", .optional(rejectFile)),
        .init("questions", questions(report)), .init("groups", groups(report)),
        .init("attributes", attributes(report)), .init("dropped", dropped(report)),
        .init("votes", votes(report)), .init("keywords", keywords(report)),
        .init("refusedByModerators", .number(report.refusedByModerators)),
        .init("personal", .array(report.personalColumns.map { .string($0) })),
        .init("withdrawals", .number(report.withdrawals.count)),
        .init("withdrawalRows", .array(report.withdrawals.first.map { .number($0) })),
        .init("unknownWithdrawals", .number(report.unknownWithdrawals.count)),
        .init("unknownWithdrawalRows", .array(report.unknownWithdrawals.first.map { .number($0) })),
        .init("unclearConsents", .number(report.unclearConsents.count)),
        .init(
          "unclearConsentRows", .array(report.unclearConsents.first.map { .number($0.number) })),
      ])
  }

  private static func figures(_ report: ImportReport) -> [JSONValue.Member] {
    let summary = report.summary
    return [
      .init("import", .optional(summary.number)),
      .init("consultation", .string(summary.consultation)),
      .init("rows", .number(report.rows)),
      .init("rejected", .number(report.rejected)),
      .init("leftOut", .number(report.leftOut)),
      .init("unsubmitted", .number(report.unsubmittedLeftOut)),
      .init("added", .number(summary.added)),
      .init("changed", .number(summary.changed)),
      .init("unchanged", .number(summary.unchanged)),
      .init("returned", .number(summary.returned)),
      .init("skipped", .number(report.skipped)),
      .init("erased", .number(summary.skippedErased)),
      .init("duplicates", .number(summary.duplicates)),
      .init("tags", .number(summary.tags)),
      .init("respondents", .number(summary.respondents)),
      .init("stancesChanged", .number(summary.stancesChanged)),
      .init("votesChanged", .number(summary.votesChanged)),
      .init("attributesChanged", .number(summary.attributesChanged)),
      .init("factsChanged", .number(summary.factsChanged)),
      .init("otherReceived", .number(summary.otherReceived)),
      .init("stancesLeftOut", .number(summary.stancesLeftOut)),
      .init("stancesOfStaff", .number(summary.stancesOfStaff)),
      .init("besideImports", .array(summary.besideImports.sorted().map { .number($0) })),
    ] + numbered("besideOthers", summary.besideOthers)
      + numbered("consentWithdrawn", summary.consentWithdrawn)
      + numbered("consentGiven", summary.consentGiven)
      + numbered("tagsLeftOut", summary.tagsLeftOut)
      + numbered("otherConsent", summary.otherConsent)
      + numbered("consentStaysWithdrawn", summary.consentStaysWithdrawn)
      + numbered("otherSender", summary.otherSender) + numbered("newSender", summary.newSender)
      + numbered("vanished", summary.vanished) + numbered("vanishedQuoted", summary.vanishedQuoted)
  }

  private static func numbered(_ name: String, _ found: NumberedStatements) -> [JSONValue.Member] {
    [
      .init(name, .number(found.count)),
      .init(name + "Statements", .array(found.numbers.map { .number($0) })),
    ]
  }

  private static func questions(_ report: ImportReport) -> JSONValue {
    .array(
      report.answersByQuestion.map {
        .object([.init("question", .string($0.question)), .init("answers", .number($0.answers))])
      })
  }

  private static func groups(_ report: ImportReport) -> JSONValue {
    .object(report.answersByGroup.map { .init($0.group, .number($0.answers)) })
  }

  private static func attributes(_ report: ImportReport) -> JSONValue {
    .array(
      report.attributes.map {
        .object([
          .init("attribute", .string($0.name)), .init("rows", .number($0.rows)),
          .init("values", .number($0.values)),
        ])
      })
  }

  private static func dropped(_ report: ImportReport) -> JSONValue {
    .array(
      report.dropped.map {
        .object([
          .init("column", .string($0.column)),
          .init("reason", .string($0.reason == .other ? "other" : "unreadable")),
          .init("values", .number($0.count)),
        ])
      })
  }

  private static func votes(_ report: ImportReport) -> JSONValue {
    .object([
      .init("statements", .number(report.votes.statements)),
      .init("for", .number(report.votes.supporting)),
      .init("against", .number(report.votes.opposing)),
    ])
  }

  private static func keywords(_ report: ImportReport) -> JSONValue {
    .object([
      .init("keywords", .number(report.keywords.keywords)),
      .init("uses", .number(report.keywords.uses)),
    ])
  }

  /// Of a sheet that was handed out and came back: `event` (null where nothing was new), `rows`, `untouched`, `rejected`,
  /// `added`, `unchanged`, and of tags `restanced`, `restated` and the `differing` statements.
  public static func value(_ report: HandedOutReport) -> JSONValue {
    switch report.content {
    case .tags(let content, let outcome):
      value(
        content, report.event, added: outcome.added, unchanged: outcome.unchanged,
        [
          .init("restanced", .number(outcome.restanced)),
          .init("differing", .array(outcome.differing.map { .number($0) })),
          .init("restated", .number(outcome.restated)),
        ])
    case .answers(let content, let outcome):
      value(content, report.event, added: outcome.added, unchanged: outcome.unchanged, [])
    }
  }

  private static func value<Draft, Fault>(
    _ content: HandedOutContent<Draft, Fault>, _ event: Int?, added: Int, unchanged: Int,
    _ more: [JSONValue.Member]
  ) -> JSONValue {
    .object(
      [
        .init("event", .optional(event)), .init("rows", .number(content.rows)),
        .init("untouched", .number(content.untouched)),
        .init("rejected", .number(content.rejections.count)), .init("added", .number(added)),
        .init("unchanged", .number(unchanged)),
      ] + more)
  }
}
