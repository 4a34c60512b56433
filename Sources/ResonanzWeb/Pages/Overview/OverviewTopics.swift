import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Which group speaks of which theme: a table whose shades say how much of what the group said it is.
struct OverviewTopics: Sendable {
  /// What one group said on one theme.
  struct Cell: Sendable {
    let figure: LinkedFigure
    /// The class of its shade: `h1` … `h5`; nil for none.
    let shade: String?
    /// Of all that the group said; nil of nothing.
    let share: String?
  }

  /// One theme.
  struct Row: Sendable {
    let title: String
    let address: String
    let cells: [Cell]
    let total: LinkedFigure
  }

  let groups: [String]
  let rows: [Row]

  init(_ report: FeedbackReport, _ language: Language) {
    let basis = report.basis
    let shown = basis.shownGroups.filter { basis.base(of: $0.slug).figures.statements > 0 }
    func share(_ row: FeedbackRow, _ group: SourceGroup) -> Double {
      let whole = basis.base(of: group.slug).figures.statements
      let part = row.byGroup[group.slug]?.figures.statements ?? 0
      return whole == 0 ? 0 : Double(part) / Double(whole)
    }
    let largest = report.rows.flatMap { row in shown.map { share(row, $0) } }.max() ?? 0
    groups = shown.map { $0.title(in: language) }
    rows = report.rows.map { row in
      Row(
        title: row.title, address: "/themes/\(row.slug)",
        cells: shown.map { group in
          Self.cell(
            row, group, HeatScale.step(of: share(row, group), largest: largest),
            Percent.whole(share(row, group)), language)
        },
        total: LinkedFigure(row.total, [.init(.theme, row.slug)], language))
    }
  }

  private static func cell(
    _ row: FeedbackRow, _ group: SourceGroup, _ step: Int, _ percent: Int, _ language: Language
  ) -> Cell {
    let feedback = row.byGroup[group.slug]
    return Cell(
      figure: LinkedFigure(
        feedback, [.init(.theme, row.slug), .init(.group, group.slug)], language),
      shade: step == 0 ? nil : "h\(step)",
      share: step == 0 ? nil : OverviewWords(language: language).percentage(percent))
  }
}

extension LinkedFigure {
  /// How much was said, or the sign of why nothing was.
  init(_ feedback: Feedback?, _ filters: [StatementLink.Filter], _ language: Language) {
    if let zero = feedback?.zero {
      self.init(zero.sign(in: language), query: nil)
    } else {
      self.init(feedback?.figures.statements ?? 0, StatementLink(filters), language)
    }
  }
}
