import GRDB

/// What is different from what it was at an event: what a report as of that event doesn't know. What was
/// changed and changed back since is not.
public struct ChangesSince: Sendable, Equatable {
  /// Statements that count and didn't: new ones, and those that count again.
  public let added: Int
  /// Statements that count in another text.
  public let reworded: Int
  /// Statements that count no longer, though nobody had them erased.
  public let gone: Int
  /// Statements that counted and were erased.
  public let erased: Int
  /// Tags that are there or not, or have another stance, but for those that came with new statements.
  public let tags: Int
  /// Statements that were processed or opened again, or have another reason for having no tag, but for new
  /// ones.
  public let states: Int
  /// Answers that are there or not, or say something else.
  public let answers: Int
  /// Erasures, each of one statement, submission or respondent, also of what did not count.
  public let erasures: Int

  public init(
    added: Int = 0, reworded: Int = 0, gone: Int = 0, erased: Int = 0, tags: Int = 0,
    states: Int = 0, answers: Int = 0, erasures: Int = 0
  ) {
    self.added = added
    self.reworded = reworded
    self.gone = gone
    self.erased = erased
    self.tags = tags
    self.states = states
    self.answers = answers
    self.erasures = erasures
  }
}

extension Archive {
  /// The hash of the chain at an event as 64 hexadecimal digits: the same in every copy of an archive, and
  /// in no other one. Nil where there is no such event.
  public func hash(of event: Int) throws(StorageError) -> String? {
    try reading { database in
      try String.fetchOne(
        database, sql: "SELECT lower(hex(hash)) FROM event WHERE number = ?", arguments: [event])
    }
  }

  /// What is different from what it was at an event.
  public func changes(since event: Int) throws(StorageError) -> ChangesSince {
    try reading { database in
      func count(_ sql: String) throws -> Int {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM (\(sql))", arguments: ["event": event]) ?? 0
      }
      let statements = try Row.fetchOne(
        database, sql: ChangesSince.statements, arguments: ["event": event])
      return ChangesSince(
        added: statements?["added"] ?? 0, reworded: statements?["reworded"] ?? 0,
        gone: statements?["gone"] ?? 0, erased: statements?["erased"] ?? 0,
        tags: try count(ChangesSince.tags),
        states: try count(ChangesSince.states), answers: try count(ChangesSince.answers),
        erasures: try count("SELECT 1 FROM erasure WHERE event > :event"))
    }
  }
}

extension ChangesSince {
  fileprivate static let statements = """
    WITH touched AS MATERIALIZED (
      SELECT statement.live, statement.added <= :event AND NOT EXISTS (SELECT 1 FROM absence
          WHERE absence.statement = statement.id AND \(AsOf.held("absence"))) AS counted,
        revision.added > :event AS reworded,
        EXISTS (SELECT 1 FROM absence
          WHERE absence.statement = statement.id AND absence.cause = 'erased') AS erased
      FROM statement LEFT JOIN revision ON revision.id = statement.revision
      WHERE statement.id IN (
        SELECT id FROM statement WHERE added > :event
        UNION SELECT statement FROM revision WHERE added > :event
        UNION SELECT statement FROM absence WHERE added > :event OR removed > :event))
    SELECT total(live AND NOT counted) AS added, total(live AND counted AND reworded) AS reworded,
      total(NOT live AND counted AND NOT erased) AS gone, total(NOT live AND counted AND erased) AS erased
    FROM touched
    """

  fileprivate static let tags = """
    SELECT 1 FROM tag CROSS JOIN statement ON statement.id = tag.statement
    WHERE (tag.added > :event OR tag.removed > :event) AND statement.added <= :event
    GROUP BY tag.target, tag.statement
    HAVING max(iif(\(AsOf.held("tag")), tag.stance, NULL))
      IS NOT max(iif(tag.removed IS NULL, tag.stance, NULL))
    """

  fileprivate static let states = """
    SELECT 1 FROM statement WHERE statement.added <= :event
      AND statement.id IN (SELECT statement FROM processing WHERE added > :event)
      AND statement.state <> coalesce((SELECT state FROM processing
          WHERE processing.statement = statement.id AND processing.added <= :event
          ORDER BY processing.added DESC LIMIT 1),
        statement.arrived)
    """

  /// The target of an answer to a measure moves with the measure.
  fileprivate static let answers = """
    SELECT 1 FROM answer WHERE answer.added > :event OR answer.removed > :event
    GROUP BY answer.number
    HAVING max(iif(\(AsOf.held("answer")), \(version), NULL))
      IS NOT max(iif(answer.removed IS NULL, \(version), NULL))
    """

  private static let version = "answer.result || answer.decided || hex(answer.commitment)"
}
