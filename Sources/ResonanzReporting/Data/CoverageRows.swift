import ResonanzModel
import ResonanzStorage

extension CoverageReport {
  /// One row a gap: `gap`, `slug`, `title`, `group`, `zero`, `statements`; a cell is empty where it says
  /// nothing of that gap. `gap` is
  /// - `measure` or `theme`: one without feedback; `zero` says what that means
  /// - `group`: the group named in `group` said nothing on the theme; `zero` says what that means
  /// - `open`: how many statements of the group nobody has looked at, whatever their file says of them
  /// - `whole-process`, `no-content` or `new-proposal`: how many statements of the group belong to nothing
  ///   for that reason
  /// - `keyword-only`: how many processed statements of the group belong to keywords alone
  /// - `consultation`: how many statements of that one are open
  public func write(to writer: inout some RowWriter) {
    writer.row(["gap", "slug", "title", "group", "zero", "statements"])
    for (gap, rows) in [("measure", silentMeasures), ("theme", silentThemes)] {
      for row in rows {
        writer.row([gap, row.slug, row.title, "", row.total.zero?.rawValue ?? "", "0"])
      }
    }
    for theme in themes {
      for zero in Zero.allCases {
        for group in theme.groups(zero) {
          writer.row(["group", theme.slug, theme.title, group.slug, zero.rawValue, "0"])
        }
      }
    }
    for state in Self.untaggedStates {
      for group in basis.groups {
        let count = statements(in: state, of: group.slug)
        writer.row([state.rawValue, "", "", group.slug, "", String(count)])
      }
    }
    for group in basis.groups {
      let count = statementsWithKeywordOnly(of: group.slug)
      writer.row(["keyword-only", "", "", group.slug, "", String(count)])
    }
    for consultation in unfinished {
      let open = consultation.base.states[.open] ?? 0
      writer.row(["consultation", consultation.slug, consultation.title, "", "", String(open)])
    }
  }
}
