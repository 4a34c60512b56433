import GRDB
import ResonanzModel

/// Counts all that was said in each consultation.
struct ConsultationCount {
  /// Says what counts.
  let tally: CountedStatements
  /// Whether the kept counts say it.
  let isKept: Bool

  func bases() throws -> [ConsultationBase] {
    var bases: [Int64: GroupBase] = [:]
    for row in try Row.fetchAll(
      tally.database, sql: isKept ? Self.kept : counted,
      arguments: isKept ? StatementArguments() : try tally.arguments())
    {
      var base = bases[row[0]] ?? GroupBase()
      base.figures.statements += row[2]
      base.figures.unattributed += row[3]
      base.isAsked = true
      if let state = StatementState(rawValue: row[1]) { base.states[state] = row[2] }
      bases[row[0]] = base
    }
    for row in try Row.fetchAll(
      tally.database, sql: isKept ? Self.keptRespondents : countedRespondents,
      arguments: isKept ? StatementArguments() : try tally.arguments())
    {
      bases[row[0], default: GroupBase()].figures.respondents = row[1]
    }
    return try Row.fetchAll(
      tally.database, sql: "SELECT id, slug, title FROM consultation WHERE added <= ? ORDER BY id",
      arguments: [tally.event]
    ).map { row in
      ConsultationBase(slug: row[1], title: row[2], base: bases[row[0]] ?? GroupBase())
    }.filter { tally.filter.consultation == nil || $0.slug == tally.filter.consultation }
  }

  private static let kept = """
    SELECT consultation, state, sum(statements), sum(unattributed) FROM count_base
    GROUP BY consultation, state
    """
  private static let keptRespondents = """
    SELECT consultation, sum(respondents) FROM count_base_respondent GROUP BY consultation
    """

  private var counted: String {
    """
    SELECT consultation, state, count(*), sum(respondent = 0) FROM (
      SELECT statement.consultation, statement.respondent, \(tally.state) AS state
      FROM statement \(tally.submissions) WHERE \(tally.condition))
    GROUP BY consultation, state
    """
  }

  private var countedRespondents: String {
    """
    SELECT statement.consultation, count(DISTINCT nullif(statement.respondent, 0))
    FROM statement \(tally.submissions) WHERE \(tally.condition) GROUP BY statement.consultation
    """
  }
}
