import ResonanzModel
import ResonanzStorage

extension ChangeReport: Report {
  /// An object that begins like that of the feedback reports, with `report` = `"change"`: `process`, `asOf`
  /// (the later point), `erasedSince`, `filter`, `groups`, `base`. Then, in this order:
  /// - `from`: `event`, `time` of the earlier point
  /// - `measures` (or `themes`): each with `slug`, `title`, `rank` (not of themes), `retired` and its change
  /// - `total`: the change of all of them together, each statement and respondent once
  /// - `said`: the change of all that was said, tagged or not
  ///
  /// A change is `start`, `end`, `added`, `withdrawn`, each with `statements`, `respondents` and
  /// `unattributed`, and `byGroup`: by slug the same four, every group. Respondents that were added are those
  /// who were not counted there at the start. `start` + `added` = `end` + `withdrawn`.
  public var json: JSONValue {
    .object(
      basis.members(report: "change") + [
        .init(
          "from",
          .object([
            .init("event", .number(from.number)), .init("time", .optional(from.time?.iso)),
          ])),
        .init(kind.rawValue + "s", .array(rows.map(json))),
        .init("total", .object(members(total, totalByGroup))),
        .init("said", .object(members(base, baseByGroup))),
      ])
  }

  private func json(_ row: Row) -> JSONValue {
    let rank: [JSONValue.Member] =
      kind == .measure ? [.init("rank", .optional(row.rank?.rawValue))] : []
    return .object(
      [.init("slug", .string(row.slug)), .init("title", .string(row.title))] + rank
        + [.init("retired", .bool(row.isRetired))] + members(row.total, row.byGroup))
  }

  private func members(
    _ change: FiguresChange, _ byGroup: [String: FiguresChange]
  ) -> [JSONValue.Member] {
    change.members
      + [.init("byGroup", basis.byGroup { .object((byGroup[$0] ?? .zero).members) })]
  }

  /// One row a measure or theme and group: `slug`, `title`, `retired`, `group` (empty: all together), then of
  /// `start`, `added`, `withdrawn` and `end` each `<name>.statements`, `<name>.respondents`,
  /// `<name>.unattributed`. Groups that had nothing at either point are left out.
  public func write(to writer: inout some RowWriter) {
    let names = FiguresChange.parts.flatMap { part in
      ["statements", "respondents", "unattributed"].map { "\(part.name).\($0)" }
    }
    writer.row(["slug", "title", "retired", "group"] + names)
    for row in rows {
      let start = [row.slug, row.title, String(row.isRetired)]
      writer.row(start + [""] + row.total.cells)
      for group in basis.groups {
        guard let change = row.byGroup[group.slug] else { continue }
        writer.row(start + [group.slug] + change.cells)
      }
    }
  }
}

extension FiguresChange {
  fileprivate static var parts: [(name: String, path: KeyPath<FiguresChange, Figures>)] {
    [
      ("start", \.start), ("added", \.added), ("withdrawn", \.withdrawn), ("end", \.end),
    ]
  }

  fileprivate var members: [JSONValue.Member] {
    Self.parts.map { .init($0.name, .object(self[keyPath: $0.path].members)) }
  }

  fileprivate var cells: [String] {
    Self.parts.flatMap { part in
      let figures = self[keyPath: part.path]
      return [figures.statements, figures.respondents, figures.unattributed].map(String.init)
    }
  }
}
