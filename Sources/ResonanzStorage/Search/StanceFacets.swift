import GRDB
import ResonanzModel

/// Counts the themes and measures of a query that asks for a stance. Who adds one of them asks for the
/// stance on it too, or on those that were asked for before: so it is not always among what was found
/// that its statements are.
struct StanceFacets {
  /// Another part of the `WITH` before the counts, which starts with a comma, or nothing.
  let base: String
  /// Kind, slug, title, statements.
  let selection: String

  /// - Returns: nil where a query asks for no stance.
  init?(_ set: StatementSet) throws {
    let asked = set.query.conditions.filter(\.isOfStance)
    guard !asked.isEmpty else { return nil }
    // On whichever measure was meant until one is added: then those are among them.
    let areFound = asked.allSatisfy { $0.property.stanceTargets == [] && !$0.isExcluded }
    if areFound {
      base = ""
    } else {
      var query = set.query
      query.conditions.removeAll(where: \.isOfStance)
      let all = try StatementSet(query, database: set.database)
        .select("statement.id", needsStatement: true)
      base = ", besides AS MATERIALIZED (\(all.sql))"
    }
    let from = areFound ? "found" : "besides"
    let conditions = asked.map(Self.condition).joined(separator: " AND ")
    selection = """
      SELECT target.kind, target.slug, version.title, counted.statements FROM (
        SELECT target, count(*) AS statements FROM (
          SELECT DISTINCT reach.counted AS target, \(from).id AS statement
          FROM \(from) CROSS JOIN tag ON tag.statement = \(from).id AND tag.removed IS NULL
          CROSS JOIN reach ON reach.tagged = tag.target
            AND reach.counted IN (SELECT id FROM target WHERE kind IN ('theme', 'measure'))
        ) AS pair
        WHERE \(conditions) GROUP BY target) AS counted
      JOIN target ON target.id = counted.target
      JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
      """
  }

  /// That a statement of a `pair` has the stance on its target or on one that was asked for before.
  private static func condition(_ condition: StatementCondition) -> String {
    guard case .stance(let stances, of: let targets) = condition.property else { return "1" }
    let words = stances.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let on = (["pair.target"] + targets.map { "\($0.number)" }).joined(separator: ", ")
    return """
      \(condition.isExcluded ? "NOT " : "")EXISTS (
        SELECT 1 FROM tag AS own CROSS JOIN reach AS counts ON counts.tagged = own.target
          AND counts.counted IN (\(on))
        WHERE own.statement = pair.statement AND own.removed IS NULL AND own.stance IN (\(words))
          AND own.target IN (SELECT id FROM target WHERE kind = 'measure'))
      """
  }
}

extension StatementCondition {
  fileprivate var isOfStance: Bool { property.stanceTargets != nil }
}

extension StatementCondition.Property {
  fileprivate var stanceTargets: [TargetID]? {
    if case .stance(_, of: let targets) = self { targets } else { nil }
  }
}
