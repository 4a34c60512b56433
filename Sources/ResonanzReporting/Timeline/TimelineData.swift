import ResonanzModel
import ResonanzStorage

extension TimelineReport: Report {
  /// An object that begins like that of the feedback reports, with `report` = `"timeline"`: `process`,
  /// `asOf`, `erasedSince`, `filter`, `groups`, `base`. Then, in this order:
  /// - `about`: `kind` and `slug` of the theme or measure that it is limited to, or null
  /// - `by`: `month`, `quarter` or `year`
  /// - `periods`: each with `period` (`2016-10`, `2016-Q4`, `2016`), `statements`, `respondents`,
  ///   `unattributed` and `byGroup` (by slug the same three, every group); those without anything, too
  /// - `withoutDate`: the same without `period`; null where everything has a date
  /// - `total`: the same of everything; distinct respondents, not sums of the periods
  public var json: JSONValue {
    let about: JSONValue =
      target.map {
        .object([.init("kind", .string($0.kind.rawValue)), .init("slug", .string($0.slug))])
      } ?? .null
    let undated = rows.first { $0.period == nil }
    return .object(
      basis.members(report: "timeline") + [
        .init("about", about), .init("by", .string(period.rawValue)),
        .init(
          "periods",
          .array(
            dated.map {
              .object(
                [.init("period", .optional($0.period))] + members($0.total, $0.byGroup))
            })),
        .init("withoutDate", undated.map { .object(members($0.total, $0.byGroup)) } ?? .null),
        .init("total", .object(members(total, totalByGroup))),
      ])
  }

  private func members(_ total: Figures, _ byGroup: [String: Figures]) -> [JSONValue.Member] {
    total.members + [
      .init("byGroup", basis.byGroup { .object((byGroup[$0] ?? .zero).members) })
    ]
  }

  /// One row a period: `period` (empty: no date), `statements`, `respondents`, `unattributed`, then for each
  /// group `<slug>.statements`, `<slug>.respondents`, `<slug>.unattributed`.
  public func write(to writer: inout some RowWriter) {
    let names = ["statements", "respondents", "unattributed"]
    let groups = basis.groups.flatMap { group in names.map { "\(group.slug).\($0)" } }
    writer.row(["period"] + names + groups)
    for row in rows {
      let figures = [row.total] + basis.groups.map { row.byGroup[$0.slug] ?? .zero }
      writer.row(
        [row.period ?? ""]
          + figures.flatMap { [$0.statements, $0.respondents, $0.unattributed].map(String.init) })
    }
  }
}
