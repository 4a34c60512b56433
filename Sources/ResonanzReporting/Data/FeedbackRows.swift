import ResonanzModel
import ResonanzStorage

extension FeedbackReport {
  /// One row a measure or theme: `slug`, `title`, `rank`, `theme`, `retired` (`true` or `false`),
  /// `statements`, `respondents`, `unattributed`, then for each group `<slug>.statements`,
  /// `<slug>.respondents`, `<slug>.unattributed` and `<slug>.zero`, which says what a zero means:
  /// `silent`, `open` or `not-asked`; empty where something was said. Measures end with
  /// `stance.supports` and one column for each other stance; themes have none, and no `rank` and `theme`.
  /// There is no row of totals, since a spreadsheet would add it up.
  public func write(to writer: inout some RowWriter) {
    let place = kind == .measure ? ["rank", "theme"] : []
    let groups = basis.groups.flatMap { group in
      (Self.figureNames + ["zero"]).map { "\(group.slug).\($0)" }
    }
    let stances = kind == .measure ? Stance.allCases.map { "stance.\($0.rawValue)" } : []
    writer.row(["slug", "title"] + place + ["retired"] + Self.figureNames + groups + stances)
    for row in rows { writer.row(cells(of: row)) }
  }

  private static let figureNames = ["statements", "respondents", "unattributed"]

  private func cells(of row: FeedbackRow) -> [String] {
    let place = kind == .measure ? [row.rank?.rawValue ?? "", row.theme ?? ""] : []
    let groups = basis.groups.flatMap { group -> [String] in
      guard let feedback = row.byGroup[group.slug] else { return ["", "", "", ""] }
      return feedback.figures.cells + [feedback.zero?.rawValue ?? ""]
    }
    return [row.slug, row.title] + place + [String(row.isRetired)] + row.total.figures.cells
      + groups
      + (kind == .measure ? Stance.allCases.map { String(row.byStance[$0] ?? 0) } : [])
  }
}

extension Figures {
  /// Without separators, for programs.
  fileprivate var cells: [String] { [statements, respondents, unattributed].map { String($0) } }
}
