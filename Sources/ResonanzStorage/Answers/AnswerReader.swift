import GRDB
import ResonanzModel

/// Reads answers as they were at an event.
struct AnswerReader {
  /// Rows of `answer` that answer `:statement`, by itself or with its submission.
  static let answersStatement = """
    (answer.statement = :statement OR answer.submission = (
      SELECT submission FROM statement WHERE statement.id = :statement))
    """

  let database: Database
  let event: Int64

  /// In the order of their numbers.
  func answers(_ filter: AnswerFilter) throws -> [AnswerRecord] {
    let (condition, arguments) = try selection(filter)
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT answer.number, answer.statement, answer.submission, answer.target, answer.result,
            answer.decided, answer.text, target.slug, version.title, event.number AS event, event.at,
            event.person
          FROM answer JOIN event ON event.number = coalesce(answer.given, answer.added)
          LEFT JOIN target ON target.id = answer.target
          LEFT JOIN target_version AS version ON version.target = target.id
            AND \(AsOf.held("version"))
          WHERE \(condition) ORDER BY answer.number
          """),
      arguments: arguments)
    let reader = try AnsweredReader(database: database, event: event)
    return try rows.map { row in
      let version = AnswerWriter.Version(row: row)
      return AnswerRecord(
        number: row["number"], answered: try answered(version, row, reader),
        result: version.result, date: version.date, text: version.text,
        event: EventStamp(number: row["event"], time: Instant(iso: row["at"] as String)),
        person: PersonID(number: row["person"]))
    }
  }

  private func selection(_ filter: AnswerFilter) throws -> (String, StatementArguments) {
    var conditions = [AsOf.held("answer")]
    var arguments: StatementArguments = ["event": event]
    func add(_ condition: String, _ name: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      _ = arguments.append(contentsOf: [name: value])
    }
    add("answer.number = :number", "number", filter.number)
    add(Self.answersStatement, "statement", filter.statement)
    add(
      "answer.submission = (SELECT submission FROM statement WHERE statement.id = :member)",
      "member", filter.submissionOf)
    add("answer.target = :target", "target", filter.measure?.number)
    add("answer.result = :result", "result", filter.result?.rawValue)
    if filter.said != TallyFilter() {
      let limits = try SaidLimits(filter.said, in: database)
      conditions.append(
        """
        (answer.target IS NOT NULL
          OR EXISTS (SELECT 1 FROM statement WHERE statement.id = answer.statement
            AND \(limits.sql))
          OR EXISTS (SELECT 1 FROM statement WHERE statement.submission = answer.submission
            AND \(limits.sql)))
        """)
      _ = arguments.append(contentsOf: limits.arguments)
    }
    return (conditions.joined(separator: " AND "), arguments)
  }

  private func answered(
    _ version: AnswerWriter.Version, _ row: Row, _ reader: AnsweredReader
  ) throws -> Answered {
    if let statement = version.statement { return .statement(try reader.statement(statement)) }
    if let submission = version.submission {
      return .submission(try reader.statements(ofSubmission: submission))
    }
    return .measure(slug: row["slug"] ?? "", title: row["title"] ?? "")
  }
}

/// Reads what was answered, as it was at an event.
struct AnsweredReader {
  private let database: Database
  private let event: Int64
  private let facts: GRDB.Statement
  private let measures: GRDB.Statement
  private let members: GRDB.Statement

  init(database: Database, event: Int64) throws {
    self.database = database
    self.event = event
    facts = try database.makeStatement(
      sql: """
        SELECT consultation.title, source_group.slug, \(LaterFacts.current(.language))
        FROM statement JOIN submission ON submission.id = statement.submission
        JOIN consultation ON consultation.id = statement.consultation
        JOIN source_group ON source_group.id = statement.source_group
        WHERE statement.id = ?
        """)
    measures = try database.makeStatement(
      sql: """
        SELECT target.slug FROM tag INDEXED BY tag_statement
        JOIN target ON target.id = tag.target AND target.kind = 'measure'
        JOIN target_version AS version ON version.target = target.id AND \(AsOf.held("version"))
        WHERE tag.statement = :statement AND \(AsOf.held("tag"))
        ORDER BY version.retired, version.position, target.id
        """)
    members = try database.makeStatement(
      sql: "SELECT id FROM statement WHERE submission = ? AND added <= ? ORDER BY id")
  }

  func statements(ofSubmission submission: Int64) throws -> [AnsweredStatement] {
    try Int64.fetchAll(members, arguments: [submission, event]).map(statement)
  }

  func statement(_ number: Int64) throws -> AnsweredStatement {
    let past = StatementPast(database: database, statement: number, event: event)
    let row = try Row.fetchOne(facts, arguments: [number])
    return AnsweredStatement(
      number: Int(number), text: try past.text(), language: row?[2],
      consultation: row?[0] ?? "", group: row?[1] ?? "", isLive: try past.isLive(),
      measures: try String.fetchAll(measures, arguments: ["statement": number, "event": event]))
  }
}
