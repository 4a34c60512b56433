import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// How far the work is.
struct OverviewProgress: Sendable {
  /// The work on one consultation, or on all.
  struct Work: Sendable {
    let title: String
    let statements: LinkedFigure
    let processed: LinkedFigure
    let open: LinkedFigure
    /// Of the statements, in per cent, as people write it; and as a number for the bar.
    let share: String
    let percent: Int

    init(_ done: WorkDone, titled title: String, _ consultation: String?, _ language: Language) {
      self.title = title
      let own: [StatementLink.Filter] = consultation.map { [.init(.consultation, $0)] } ?? []
      statements = LinkedFigure(done.statements, StatementLink(own), language)
      // Whatever is not open: processed with a tag, or with a reason for having none.
      processed = LinkedFigure(
        done.processed,
        StatementLink(own + [.init(.state, StatementState.open.rawValue, isExcluded: true)]),
        language)
      open = LinkedFigure(
        done.open, StatementLink(own + [.init(.state, StatementState.open.rawValue)]), language)
      percent = Percent.whole(done.processed, of: done.statements) ?? 0
      share =
        done.statements == 0
        ? "–" : OverviewWords(language: language).percentage(percent)
    }
  }

  let total: Work
  let hasStatements: Bool
  let consultations: [Work]

  init(_ report: ProgressReport, _ language: Language) {
    total = Work(report.total, titled: "", nil, language)
    hasStatements = report.total.statements > 0
    consultations = report.progress.consultations.map {
      Work($0.total, titled: $0.title, $0.slug, language)
    }
  }
}
