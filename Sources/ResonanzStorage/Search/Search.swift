import GRDB
import ResonanzModel

/// Runs a search.
struct Search {
  let database: Database

  func run(
    _ query: SearchQuery, _ filter: SearchFilter, limit: Int, offset: Int
  ) throws -> SearchResult {
    let expression = try SearchExpression(database: database)
    let required = try expression.required(query)
    var (conditions, arguments) = try conditions(filter)
    var from = "statement"
    let excluded = try expression.excluded(query)
    if let required {
      from = "full_text CROSS JOIN statement ON statement.id = full_text.rowid"
      conditions.insert("full_text MATCH :match", at: 0)
      let match = excluded.map { "(\(required)) NOT (\($0))" } ?? required
      _ = arguments.append(contentsOf: ["match": match])
    } else if let excluded {
      conditions.append(
        "statement.id NOT IN (SELECT rowid FROM full_text WHERE full_text MATCH :match)")
      _ = arguments.append(contentsOf: ["match": excluded])
    }
    let scope = "FROM \(from) WHERE \(conditions.joined(separator: " AND "))"
    let count = try Int.fetchOne(database, sql: "SELECT count(*) \(scope)", arguments: arguments)
    let marks = SearchMarks()
    let marked = required == nil ? "NULL" : "highlight(full_text, 0, :open, :close)"
    let order = required == nil ? "statement.id" : "full_text.rowid"
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT statement.id, \(marked) \(scope) ORDER BY \(order) DESC LIMIT \(limit) OFFSET \(offset)
        """,
      arguments: required == nil ? arguments : arguments &+ marks.arguments)
    return SearchResult(
      count: count ?? 0, hits: try rows.compactMap { try hit($0[0], marked: $0[1], marks) })
  }

  /// What holds of `statement` where a filter lets it pass.
  func conditions(_ filter: SearchFilter) throws -> ([String], StatementArguments) {
    var conditions = ["statement.live = 1"]
    var arguments = StatementArguments()
    func add(_ condition: String, _ name: String, _ value: Int64) {
      conditions.append(condition)
      _ = arguments.append(contentsOf: [name: value])
    }
    func tagged(_ name: String) -> String {
      """
      EXISTS (SELECT 1 FROM tag JOIN reach ON reach.tagged = tag.target AND reach.counted = :\(name)
        WHERE tag.statement = statement.id AND tag.removed IS NULL)
      """
    }
    if let slug = filter.theme {
      add(tagged("theme"), "theme", try database.target(.theme, slug))
    }
    if let slug = filter.measure {
      add(tagged("measure"), "measure", try database.target(.measure, slug))
    }
    if let slug = filter.group {
      add("statement.source_group = :group", "group", try database.group(slug))
    }
    if let slug = filter.consultation {
      add(
        "statement.consultation = :consultation", "consultation", try database.consultation(slug))
    }
    if filter.isOpen { conditions.append("statement.state = 'open'") }
    if filter.isUntagged {
      conditions.append(
        """
        NOT EXISTS (SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL)
        """)
    }
    return (conditions, arguments)
  }

  private func hit(
    _ statement: Int64, marked: String?, _ marks: SearchMarks
  ) throws -> SearchHit? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT revision.text, consultation.slug, source_group.slug, question.text,
          submission.received, statement.state
        FROM statement JOIN revision ON revision.id = statement.revision
        JOIN consultation ON consultation.id = statement.consultation
        JOIN source_group ON source_group.id = statement.source_group
        JOIN question ON question.id = statement.question
        JOIN submission ON submission.id = statement.submission WHERE statement.id = ?
        """,
      arguments: [statement])
    guard let row, let text = row[0] as String? else { return nil }
    let tags = try String.fetchAll(
      database,
      sql: """
        SELECT target.slug FROM tag JOIN target ON target.id = tag.target
        WHERE tag.statement = ? AND tag.removed IS NULL ORDER BY target.kind DESC, target.id
        """,
      arguments: [statement])
    return SearchHit(
      statement: Int(statement), text: text,
      marks: marked.map(marks.ranges) ?? [],
      consultation: row[1], group: row[2], question: row[3], received: row[4],
      state: StatementState(rawValue: row[5]) ?? .open, tags: tags)
  }
}
