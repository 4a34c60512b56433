import ResonanzImport
import ResonanzReporting
import ResonanzWeb

/// What became of one file, for programs and for the exit code.
struct ImportOutcome {
  let json: JSONValue
  /// Whether something of it was not taken that should have been.
  let isBad: Bool

  init(json: JSONValue, isBad: Bool) {
    self.json = json
    self.isBad = isBad
  }

  init(_ report: ImportReport) {
    self.init(
      json: ImportSummaryJSON.value(report, rejectFile: report.rejectFile),
      isBad: report.rejected > 0 || report.leftOut == report.rows)
  }
}
