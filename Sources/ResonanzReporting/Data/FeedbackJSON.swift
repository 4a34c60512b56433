import ResonanzModel
import ResonanzStorage

extension FeedbackReport: Report {
  /// An object with, in this order:
  /// - `report`: `"measures"` or `"themes"`
  /// - `process`: `slug`, `title`
  /// - `asOf`: `event` (number of the last event), `time` (UTC, ISO 8601; null before the first)
  /// - `erasedSince`: statements that are counted and were erased after that event
  /// - `filter`: `receivedFrom`, `receivedUntil` (days), `consultation` (slug); null where nothing is
  ///   left out
  /// - `groups`: slugs of the source groups in the order of the tables
  /// - `base`: by slug of the group: `statements`, `processed`, `respondents`, `unattributed`, `asked`.
  ///   A zero below means *not known yet* where `processed` is less than `statements`, *not asked* where
  ///   `asked` is false and `statements` is 0, and *nothing was said* otherwise
  /// - `measures` (or `themes`), in the order of the report, each with `slug`, `title`, `rank`
  ///   (`key`, `priority`, `other`), `theme` (slug of the main one, or null), `retired`,
  ///   `statements`, `respondents`, `unattributed`, `byGroup` (by slug the same three, every group),
  ///   `byStance` (statements by stance, every stance). Themes have no `rank`, `theme`, `byStance`
  /// - `total`: `statements`, `respondents`, `unattributed`, `byGroup`; distinct, not sums of the rows
  public var json: JSONValue {
    let name = kind.rawValue + "s"
    return .object(
      basis.members(report: name) + [
        .init(name, .array(rows.map(json))),
        .init(
          "total", .object(total.figures.members + [.init("byGroup", byGroup(totalByGroup))])),
      ])
  }

  private func json(_ row: FeedbackRow) -> JSONValue {
    let isMeasure = kind == .measure
    let name: [JSONValue.Member] = [
      .init("slug", .string(row.slug)), .init("title", .string(row.title)),
    ]
    let place: [JSONValue.Member] = [
      .init("rank", .optional(row.rank?.rawValue)), .init("theme", .optional(row.theme)),
    ]
    let stances = Stance.allCases.map { stance in
      JSONValue.Member(stance.rawValue, .number(row.byStance[stance] ?? 0))
    }
    return .object(
      name + (isMeasure ? place : []) + [.init("retired", .bool(row.isRetired))]
        + row.total.figures.members + [.init("byGroup", byGroup(row.byGroup))]
        + (isMeasure ? [.init("byStance", .object(stances))] : []))
  }

  private func byGroup(_ feedback: [String: Feedback]) -> JSONValue {
    basis.byGroup { .object((feedback[$0]?.figures ?? .zero).members) }
  }
}
