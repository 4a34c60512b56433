import ResonanzImport
import ResonanzReporting
import ResonanzStorage

/// The stable form of an import's summary: `import` (its number, or null where nothing was new),
/// `consultation`, `rows`, `rejected`, `leftOut` and `unsubmitted` (rows), and of the answers in the accepted rows
/// `added`, `changed`, `unchanged`, `skipped`, which add up to all answer cells; `duplicates` is the
/// part of `added` that repeats a text already in the archive. One file gives an object, several an
/// array.
enum ImportSummaryJSON {
  static func print(_ reports: [ImportReport]) {
    let values = reports.map(value)
    Terminal.print((values.count == 1 ? values[0] : .array(values)).text + "\n")
  }

  private static func value(_ report: ImportReport) -> JSONValue {
    let summary = report.summary
    return .object([
      .init("import", summary.number.map { .number($0) } ?? .null),
      .init("consultation", .string(summary.consultation)),
      .init("rows", .number(report.rows)),
      .init("rejected", .number(report.rejected)),
      .init("leftOut", .number(report.leftOut)),
      .init("unsubmitted", .number(report.unsubmittedLeftOut)),
      .init("added", .number(summary.added)),
      .init("changed", .number(summary.changed)),
      .init("unchanged", .number(summary.unchanged)),
      .init("skipped", .number(report.skipped)),
      .init("duplicates", .number(summary.duplicates)),
      .init("tags", .number(summary.tags)),
      .init("respondents", .number(summary.respondents)),
      .init("rejectFile", .optional(report.rejectFile)),
    ])
  }
}
