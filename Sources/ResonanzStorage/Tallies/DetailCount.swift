import GRDB
import ResonanzModel

/// Counts what stands behind the figures of themes or measures, one set-based statement a question.
struct DetailCount {
  /// Says what counts.
  let tally: CountedStatements
  let kind: TargetKind
  /// The only one that is counted; nil: all of the kind.
  let only: Int64?

  private var database: Database { tally.database }

  func details() throws -> [String: FeedbackDetail] {
    let reader = StoredCatalogue(database: database, event: tally.event)
    let targets = try reader.targets(kind).filter { only == nil || $0.id.number == only }
    var details = Dictionary(
      uniqueKeysWithValues: targets.map { ($0.id.number, FeedbackDetail()) })
    try readQuarters(into: &details)
    if kind == .measure { try readStances(into: &details, groups: reader.groups()) }
    try readKeywords(into: &details, reader)
    return Dictionary(
      uniqueKeysWithValues: targets.map { ($0.slug, details[$0.id.number] ?? FeedbackDetail()) })
  }

  /// Which of the counted targets are asked for, as an end of a WHERE.
  private func asked(_ column: String) -> String {
    if let only { return " AND \(column) = \(only)" }
    return " AND \(column) IN (SELECT id FROM target WHERE kind = '\(kind.rawValue)')"
  }

  /// Statements, known respondents, statements of nobody known.
  private static let figures = """
    count(DISTINCT tag.statement), count(DISTINCT nullif(tag.respondent, 0)),
    count(DISTINCT iif(tag.respondent = 0, tag.statement, NULL))
    """

  private func readQuarters(into details: inout [Int64: FeedbackDetail]) throws {
    let submissions = "JOIN submission ON submission.id = statement.submission"
    // A day, or a day and a time in UTC: the first ten characters are the day in both.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        WITH reaches(tagged, counted) AS (\(Reach.sql))
        SELECT reaches.counted, substr(submission.received, 1, 4) || '-Q'
          || ((CAST(substr(submission.received, 6, 2) AS INTEGER) + 2) / 3) AS quarter,
          \(Self.figures)
        FROM reaches JOIN \(tally.tags(submissions)) AND reaches.tagged = tag.target
          \(asked("reaches.counted"))
        GROUP BY reaches.counted, quarter
        """,
      arguments: try tally.arguments())
    while let row = try rows.next() {
      let figures = Figures(statements: row[2], respondents: row[3], unattributed: row[4])
      if let quarter = (row[1] as String?).flatMap(Quarter.init(text:)) {
        details[row[0]]?.byQuarter[quarter] = figures
      } else {
        details[row[0]]?.undated = figures
      }
    }
  }

  private func readStances(
    into details: inout [Int64: FeedbackDetail], groups: [Vocabulary.Group]
  ) throws {
    let slugs = Dictionary(uniqueKeysWithValues: groups.map { ($0.id.number, $0.group.slug) })
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT tag.target, tag.source_group, tag.stance, count(*)
        FROM \(tally.tags(tally.submissions))\(asked("tag.target"))
        GROUP BY tag.target, tag.source_group, tag.stance
        """,
      arguments: try tally.arguments())
    while let row = try rows.next() {
      guard let stance = Stance(rawValue: row[2]), let group = slugs[row[1]] else { continue }
      details[row[0]]?.stances[group, default: [:]][stance] = row[3]
    }
  }

  /// Begins with the tags of keywords, which are fewer than those of themes and measures; the index is
  /// named, or SQLite would read all tags of the target for each of them.
  private func readKeywords(
    into details: inout [Int64: FeedbackDetail], _ reader: StoredCatalogue
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        WITH reaches(tagged, counted) AS (\(Reach.sql))
        SELECT reaches.counted, said.target, \(Self.figures)
        FROM target AS keyword
        CROSS JOIN tag AS said ON said.target = keyword.id AND \(AsOf.held("said"))
        CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = said.statement
        CROSS JOIN statement ON statement.id = tag.statement \(tally.submissions)
        CROSS JOIN reaches ON reaches.tagged = tag.target
        WHERE keyword.kind = 'keyword' AND \(AsOf.held("tag")) AND \(tally.condition)
          \(asked("reaches.counted"))
        GROUP BY reaches.counted, said.target
        """,
      arguments: try tally.arguments())
    var counted: [Int64: [Int64: Figures]] = [:]
    while let row = try rows.next() {
      counted[row[0], default: [:]][row[1]] = Figures(
        statements: row[2], respondents: row[3], unattributed: row[4])
    }
    let own = try keywordsBelow()
    let elsewhere = try keywordsElsewhere()
    for keyword in try reader.targets(.keyword) {
      for target in details.keys {
        let figures = counted[target]?[keyword.id.number]
        let isOwn = own[keyword.id.number] == target && !keyword.isRetired
        guard figures != nil || isOwn else { continue }
        details[target]?.keywords.append(
          KeywordFigures(
            slug: keyword.slug, title: keyword.title, figures: figures ?? .zero,
            elsewhere: isOwn ? elsewhere[keyword.id.number] ?? 0 : 0))
      }
    }
    for target in details.keys {
      // Stable: the catalogue's order where as many statements have them.
      details[target]?.keywords.sort { $0.figures.statements > $1.figures.statements }
    }
  }

  /// Of keywords below what is counted: how many statements have them and no tag to that.
  private func keywordsElsewhere() throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH reaches(tagged, counted) AS (\(Reach.sql))
        SELECT keyword.target, count(*)
        FROM target_version AS keyword
        CROSS JOIN tag AS said ON said.target = keyword.target AND \(AsOf.held("said"))
        CROSS JOIN statement ON statement.id = said.statement \(tally.submissions)
        WHERE keyword.below IS NOT NULL AND \(AsOf.held("keyword")) AND \(tally.condition)
          \(asked("keyword.below"))
          AND NOT EXISTS (SELECT 1 FROM tag INDEXED BY tag_statement
            JOIN reaches ON reaches.tagged = tag.target AND reaches.counted = keyword.below
            WHERE tag.statement = statement.id AND \(AsOf.held("tag")))
        GROUP BY keyword.target
        """,
      arguments: try tally.arguments())
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// The theme or measure that each keyword stood below then.
  private func keywordsBelow() throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT target, below FROM target_version
        WHERE below IS NOT NULL AND \(AsOf.held("target_version"))
        """,
      arguments: ["event": tally.event])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }
}
