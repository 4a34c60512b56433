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
  /// The quotes that leave the house with it.
  func publicQuotes(of report: Answer) -> [QuoteRecord]
}

extension ReportSubcommand {
  func run() throws {
    let (report, write) = try question.answer { try self.report(on: $0) }
    Terminal.notePersonHints(in: publicQuotes(of: report))
    try write()
  }

  func publicQuotes(of report: Answer) -> [QuoteRecord] { [] }
}

extension AskedReport {
  /// What the reports on single themes and measures are made of; a bar says how far it is.
  func material(_ scope: ReportMaterial.Scope, isPublic: Bool) throws -> ReportMaterial {
    let bar = ProgressBar(words("Bericht", "Report"))
    defer { bar.finish() }
    return try material(scope, isPublic: isPublic) { bar.show(name(of: $0)) }
  }
}

/// What is being read, for who waits for it.
private func name(of step: ReportMaterial.Step) -> String {
  switch step {
  case .tally: words("Nennungen auszählen", "counting the feedback")
  case .details:
    words("Gruppen, Tendenzen und Zeiten auszählen", "counting groups, stances and times")
  case .words: words("typische Wörter suchen", "looking for typical words")
  case .quotes: words("Zitate und Abwägungen lesen", "reading quotes and answers")
  }
}
