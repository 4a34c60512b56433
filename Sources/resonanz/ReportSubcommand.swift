import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A report that people ask an archive for.
protocol ReportSubcommand: ParsableCommand {
  associatedtype Answer: Report
  var question: ReportQuestion { get }
  /// Makes the report; nothing is written.
  func report(on asked: AskedReport) throws -> Answer
}

extension ReportSubcommand {
  func run() throws { try question.run { try report(on: $0) } }
}

/// What a report is asked of.
struct AskedReport {
  let archive: Archive
  let filter: TallyFilter
  let point: Point

  func tally(_ kind: TargetKind) throws -> Tally {
    try archive.tally(kind, filter: filter, asOf: point)
  }

  /// What the reports on single themes and measures are made of.
  func material(_ scope: ReportMaterial.Scope) throws -> ReportMaterial {
    try ReportMaterial(of: archive, scope, filter: filter, asOf: point)
  }
}
