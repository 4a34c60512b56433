import ResonanzModel

/// The one query of what changed between the events `:start` and `:end`.
struct ChangeSQL {
  /// Of either event; only its filter is read.
  let statements: CountedStatements
  let kind: TargetKind
  /// The measure that follows one that is gone at the end.
  let followers: [Int64: Int64]

  /// Rows of (counted, group, whether it counts respondents, then how many at the start, at the end, added
  /// and withdrawn, then the same four of what is unattributed). `counted` is a target, or 0 for all that
  /// was said.
  var text: String {
    """
    WITH follower(gone, target) AS MATERIALIZED (\(follower)),
    \(reaches("start")), \(reaches("end")),
    spoken AS MATERIALIZED (
      SELECT counted, source_group, respondent, statement, max(at_start) AS at_start,
        max(at_end) AS at_end
      FROM (
        \(tags("start", "coalesce(follower.target, start_reach.counted)", "1, 0"))
        LEFT JOIN follower ON follower.gone = start_reach.counted
        WHERE \(held("start"))
        UNION ALL \(tags("end", "end_reach.counted", "0, 1")) WHERE \(held("end"))
        UNION ALL \(all("start", "1, 0")) UNION ALL \(all("end", "0, 1")))
      GROUP BY counted, statement)
    SELECT counted, source_group, 0, \(Self.numbers("")), \(Self.numbers(" AND respondent = 0"))
    FROM spoken GROUP BY counted, source_group
    UNION ALL
    SELECT counted, source_group, 1, \(Self.numbers("")), 0, 0, 0, 0 FROM (
      SELECT counted, source_group, max(at_start) AS at_start, max(at_end) AS at_end
      FROM spoken WHERE respondent > 0 GROUP BY counted, source_group, respondent)
    GROUP BY counted, source_group
    """
  }

  private static func numbers(_ condition: String) -> String {
    """
    sum(at_start\(condition)), sum(at_end\(condition)),
      sum(at_end > at_start\(condition)), sum(at_start > at_end\(condition))
    """
  }

  private var follower: String {
    guard !followers.isEmpty else { return "SELECT NULL, NULL WHERE 0" }
    let rows = followers.sorted { $0.key < $1.key }.map { "(\($0.key), \($0.value))" }
    return "VALUES " + rows.joined(separator: ", ")
  }

  private func reaches(_ point: String) -> String {
    let total = kind == .theme ? CatalogueRecorder.anyTheme : CatalogueRecorder.anyMeasure
    return """
      \(point)_reach(tagged, counted) AS MATERIALIZED (
        SELECT tagged, counted FROM (\(at(point, Reach.sql))) JOIN target ON target.id = counted
        WHERE kind = '\(kind.rawValue)' OR kind = 'any' AND slug = '\(total)')
      """
  }

  private func tags(_ point: String, _ counted: String, _ when: String) -> String {
    let flags = when == "1, 0" ? "1 AS at_start, 0 AS at_end" : when
    return """
      SELECT \(counted) AS counted, tag.source_group, tag.respondent, tag.statement, \(flags)
      FROM \(point)_reach JOIN tag ON tag.target = \(point)_reach.tagged
      JOIN statement ON statement.id = tag.statement \(statements.submissions)
      """
  }

  private func held(_ point: String) -> String {
    "\(at(point, AsOf.held("tag"))) AND \(at(point, statements.condition))"
  }

  private func all(_ point: String, _ when: String) -> String {
    """
    SELECT 0, statement.source_group, statement.respondent, statement.id, \(when)
    FROM statement \(statements.submissions) WHERE \(at(point, statements.condition))
    """
  }

  /// The same as of one of the two events.
  private func at(_ point: String, _ sql: String) -> String {
    sql.replacing(":event", with: ":\(point)")
  }
}
