import GRDB
import ResonanzModel

/// Counts the tags that held as of an event, under a filter. Reads the tags in the order of their key,
/// (target, respondent, statement); costs the number of tags.
struct CountedTally {
  let database: Database
  let event: Int64
  let filter: TallyFilter

  func counted() throws -> Counted {
    var counted = Counted()
    try readFigures(into: &counted)
    try readStances(into: &counted)
    try readBase(into: &counted)
    try readUncounted(into: &counted)
    counted.erasedSince = try erasedSince()
    return counted
  }

  /// The tags that count: held then, on statements that were there then and pass the filter.
  private var tags: String { tags(submissions) }

  /// - Parameter submissions: ``submissions``, or the same where a query reads them anyway.
  func tags(_ submissions: String) -> String {
    """
    tag JOIN statement ON statement.id = tag.statement \(submissions)
    WHERE tag.added <= :event AND (tag.removed IS NULL OR tag.removed > :event) AND \(condition)
    """
  }

  var submissions: String {
    filter.receivedFrom == nil && filter.receivedUntil == nil
      ? "" : "JOIN submission ON submission.id = statement.submission"
  }

  /// Which statements were there as of the event and pass the filter.
  var condition: String {
    """
    NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
      AND \(AsOf.held("absence"))) AND \(limits)
    """
  }

  /// Which statements the archive had as of the event, though they didn't count, and pass the filter.
  private var limits: String {
    var conditions = ["statement.added <= :event"]
    // A day, or a day and a time in UTC: the first ten characters are the day in both.
    if filter.receivedFrom != nil {
      conditions.append("substr(submission.received, 1, 10) >= :from")
    }
    if filter.receivedUntil != nil {
      conditions.append("substr(submission.received, 1, 10) <= :until")
    }
    if filter.consultation != nil { conditions.append("statement.consultation = :consultation") }
    return conditions.joined(separator: " AND ")
  }

  func arguments() throws -> StatementArguments {
    var arguments: StatementArguments = ["event": event]
    if let from = filter.receivedFrom { _ = arguments.append(contentsOf: ["from": from.iso]) }
    if let until = filter.receivedUntil { _ = arguments.append(contentsOf: ["until": until.iso]) }
    if let slug = filter.consultation {
      let id = try database.consultation(slug)
      _ = arguments.append(contentsOf: ["consultation": id])
    }
    return arguments
  }

  private func erasedSince() throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM absence AS erasure INDEXED BY absence_erased
        CROSS JOIN statement ON statement.id = erasure.statement \(submissions)
        WHERE erasure.cause = 'erased' AND erasure.added > :event AND \(condition)
        """,
      arguments: try arguments()) ?? 0
  }

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
      arguments: try arguments())
    while let row = try rows.next() {
      counted.figures[Counted.Key(target: row[0], group: row[1])] = Figures(
        statements: row[2], respondents: row[3], unattributed: row[4])
    }
  }

  private func readStances(into counted: inout Counted) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT tag.target, tag.stance, count(*) FROM \(tags) GROUP BY tag.target, tag.stance",
      arguments: try arguments())
    while let row = try rows.next() {
      guard let stance = Stance(rawValue: row[1]) else { continue }
      counted.stances[row[0], default: [:]][stance] = row[2]
    }
  }

  private func readBase(into counted: inout Counted) throws {
    let statements = "FROM statement \(submissions) WHERE \(condition)"
    var rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source_group, state, count(*), sum(respondent = 0) FROM (
          SELECT statement.source_group, statement.respondent, coalesce(
            (SELECT state FROM processing WHERE processing.statement = statement.id
              AND processing.added <= :event ORDER BY processing.added DESC LIMIT 1),
            statement.arrived) AS state
          \(statements))
        GROUP BY source_group, state
        """,
      arguments: try arguments())
    while let row = try rows.next() {
      counted.addBase(group: row[0], state: row[1], statements: row[2], unattributed: row[3])
    }
    rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement.source_group, count(DISTINCT nullif(statement.respondent, 0))
        \(statements) GROUP BY statement.source_group
        """,
      arguments: try arguments())
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
          ) AS away CROSS JOIN statement ON statement.id = away.statement \(submissions)
          WHERE \(AsOf.held("away")) AND \(limits)
            AND NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
              AND absence.cause = 'undone' AND \(AsOf.held("absence")))
          GROUP BY statement.id)
        GROUP BY source_group
        """,
      arguments: try arguments())
    while let row = try rows.next() {
      counted.base[row[0], default: GroupBase()].hidden = row[1]
      counted.base[row[0], default: GroupBase()].isAsked = true
    }
  }
}
