import GRDB
import ResonanzModel

/// Counts the tags that held as of an event, under a filter. Reads the tags in the order of their key,
/// (target, respondent, statement); costs the number of tags.
struct CountedTally {
  let database: Database
  private let statements: CountedStatements

  init(database: Database, event: Int64, filter: TallyFilter) throws {
    self.database = database
    statements = try .counted(database, asOf: event, filter)
  }

  func counted() throws -> Counted {
    var counted = Counted()
    try readFigures(into: &counted)
    try readStances(into: &counted)
    try readBase(into: &counted)
    try readUncounted(into: &counted)
    counted.erasedSince = try statements.erasedSince()
    return counted
  }

  private var tags: String { statements.tags(statements.submissions) }

  private func readFigures(into counted: inout Counted) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        WITH reaches(tagged, counted) AS (\(Reach.sql))
        SELECT reaches.counted, tag.source_group, count(DISTINCT tag.statement),
          count(DISTINCT nullif(tag.respondent, 0)),
          count(DISTINCT iif(tag.respondent = 0, tag.statement, NULL))
        FROM reaches JOIN \(tags) AND reaches.tagged = tag.target
        GROUP BY reaches.counted, tag.source_group
        """,
      arguments: try statements.arguments())
    while let row = try rows.next() {
      counted.figures[Counted.Key(target: row[0], group: row[1])] = Figures(
        statements: row[2], respondents: row[3], unattributed: row[4])
    }
  }

  private func readStances(into counted: inout Counted) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT tag.target, tag.stance, count(*) FROM \(tags) GROUP BY tag.target, tag.stance",
      arguments: try statements.arguments())
    while let row = try rows.next() {
      guard let stance = Stance(rawValue: row[1]) else { continue }
      counted.stances[row[0], default: [:]][stance] = row[2]
    }
  }

  private func readBase(into counted: inout Counted) throws {
    let all = "FROM statement \(statements.submissions) WHERE \(statements.condition)"
    var rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source_group, state, count(*), sum(respondent = 0) FROM (
          SELECT statement.source_group, statement.respondent, \(statements.state) AS state
          \(all))
        GROUP BY source_group, state
        """,
      arguments: try statements.arguments())
    while let row = try rows.next() {
      counted.addBase(group: row[0], state: row[1], statements: row[2], unattributed: row[3])
    }
    rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement.source_group, count(DISTINCT nullif(statement.respondent, 0))
        \(all) GROUP BY statement.source_group
        """,
      arguments: try statements.arguments())
    while let row = try rows.next() {
      counted.base[row[0], default: GroupBase()].figures.respondents = row[1]
    }
  }

  /// What was said and doesn't count: hidden by a person, or erased. Costs the number of those.
  func readUncounted(into counted: inout Counted) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source_group, sum(hidden AND NOT erased) FROM (
          SELECT statement.source_group, max(away.cause = 'hidden') AS hidden,
            max(away.cause = 'erased') AS erased
          FROM (
            SELECT * FROM absence INDEXED BY absence_hidden WHERE cause = 'hidden'
            UNION ALL SELECT * FROM absence INDEXED BY absence_erased WHERE cause = 'erased'
          ) AS away CROSS JOIN statement ON statement.id = away.statement \(statements.submissions)
          WHERE \(AsOf.held("away")) AND \(statements.limits)
            AND NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
              AND absence.cause = 'undone' AND \(AsOf.held("absence")))
          GROUP BY statement.id)
        GROUP BY source_group
        """,
      arguments: try statements.arguments())
    while let row = try rows.next() {
      counted.base[row[0], default: GroupBase()].hidden = row[1]
      counted.base[row[0], default: GroupBase()].isAsked = true
    }
  }
}
