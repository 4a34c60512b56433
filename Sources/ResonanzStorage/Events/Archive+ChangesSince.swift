import GRDB

/// What came, went or was changed after an event: what a report as of that event doesn't know.
public struct ChangesSince: Sendable, Equatable {
  /// Statements that came, were revised, or count no longer or again.
  public let statements: Int
  /// Tags that were given or taken away, but for those that came with new statements.
  public let tags: Int
  /// Answers that were given, revised or withdrawn.
  public let answers: Int
  /// Erasures, each of one statement, submission or respondent.
  public let erasures: Int

  public init(statements: Int, tags: Int, answers: Int = 0, erasures: Int = 0) {
    self.statements = statements
    self.tags = tags
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

  /// What was changed after an event.
  public func changes(since event: Int) throws(StorageError) -> ChangesSince {
    try reading { database in
      let statements = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (
            SELECT id FROM statement WHERE added > :event
            UNION SELECT statement FROM revision WHERE added > :event
            UNION SELECT statement FROM absence WHERE added > :event OR removed > :event)
          """,
        arguments: ["event": event])
      let tags = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM tag CROSS JOIN statement ON statement.id = tag.statement
          WHERE (tag.added > :event OR tag.removed > :event) AND statement.added <= :event
          """,
        arguments: ["event": event])
      let answers = try Int.fetchOne(
        database,
        sql: "SELECT count(DISTINCT number) FROM answer WHERE added > :event OR removed > :event",
        arguments: ["event": event])
      let erasures = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM erasure WHERE event > ?", arguments: [event])
      return ChangesSince(
        statements: statements ?? 0, tags: tags ?? 0, answers: answers ?? 0,
        erasures: erasures ?? 0)
    }
  }
}
