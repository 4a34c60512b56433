import GRDB
import ResonanzModel

/// What became of a list of answers.
public struct AnswerSheetOutcome: Sendable, Equatable {
  /// The event; nil where every answer was there already, so that nothing was written, and in a dry run.
  public internal(set) var event: Int?
  /// Answers that are new.
  public internal(set) var added = 0
  /// Answers that were there in the same words.
  public internal(set) var unchanged = 0
}

extension Archive {
  /// Adds many answers, each to something of its own: one event.
  ///
  /// - Parameter isDryRun: does everything and takes it back, so that the outcome says what would happen.
  /// - Throws: what ``answer(_:by:)`` throws, but for an answer that is there already.
  public func answer(
    _ drafts: [AnswerDraft], by person: PersonID, isDryRun: Bool = false
  ) throws(StorageError) -> AnswerSheetOutcome {
    for draft in drafts { try refuseEmpty(draft.text) }
    return try deciding { database, _ in
      let check = AnswerSubjectCheck(database: database)
      let event = try OpenEvent.begin(.answer, by: person, at: clock(), in: database)
      let writer = AnswerWriter(database: database, event: event.number)
      var outcome = AnswerSheetOutcome()
      for draft in drafts {
        let version = AnswerWriter.Version(
          draft, submission: try check.submission(of: draft.subject))
        if try writer.same(as: version) != nil {
          outcome.unchanged += 1
        } else if let first = try writer.first(to: version) {
          throw StorageError.answer(.answered(first))
        } else {
          try writer.add(version)
          outcome.added += 1
        }
      }
      guard !isDryRun, outcome.added > 0 else { return .rollBack(outcome) }
      var digest = EventDigest()
      try digest.read(AnswerWriter.digestParts, of: event.number, in: database)
      try event.finish(
        statements: try writer.statementCount(), digest: digest, in: database)
      outcome.event = Int(event.number)
      return .commit(outcome)
    }
  }

  /// What can be answered, as it is now.
  ///
  /// - Throws: `unknownStatement`; `unknownMeasure` where the target is none.
  public func answered(_ subject: AnswerSubject) throws(StorageError) -> Answered {
    try reading { database in
      let reader = try AnsweredReader(database: database, event: database.event(at: .now))
      switch subject {
      case .statement(let number):
        try AnswerSubjectCheck(database: database).refuseUnknown(number)
        return .statement(try reader.statement(Int64(number)))
      case .submission(let number):
        try AnswerSubjectCheck(database: database).refuseUnknown(number)
        return .submission(try reader.statements(ofSubmissionWith: Int64(number), in: database))
      case .measure(let target):
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT target.slug, version.title FROM target
            JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
            WHERE target.id = ?
            """,
          arguments: [target.number])
        guard let row else { throw StorageError.unknownMeasure("", known: []) }
        return .measure(slug: row[0], title: row[1])
      }
    }
  }

  /// Those of some statements, or of their submissions, that nothing answers, in the same order, each once: as
  /// `unanswered` finds them, so that what is answered with a measure is not among them.
  public func unanswered(
    _ statements: [Int], bySubmission: Bool = false
  ) throws(StorageError) -> [Answered] {
    try reading { database in
      let reader = try AnsweredReader(database: database, event: database.event(at: .now))
      let select = try database.makeStatement(
        sql: """
          SELECT submission FROM statement WHERE id = :statement AND NOT \(ConditionSQL.answered)
          """)
      var seen: Set<Int64> = []
      return try statements.compactMap { statement in
        let found = try Int64.fetchOne(select, arguments: ["statement": statement])
        guard let submission = found else { return nil }
        if !bySubmission { return .statement(try reader.statement(Int64(statement))) }
        guard seen.insert(submission).inserted else { return nil }
        return .submission(try reader.statements(ofSubmission: submission))
      }
    }
  }
}

extension AnswerWriter {
  /// How many statements the answers of this event are to.
  fileprivate func statementCount() throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT statement FROM answer WHERE added = :event AND statement IS NOT NULL
          UNION SELECT statement.id FROM answer
            CROSS JOIN statement ON statement.submission = answer.submission
            WHERE answer.added = :event)
        """,
      arguments: ["event": event]) ?? 0
  }
}

extension AnsweredReader {
  fileprivate func statements(
    ofSubmissionWith statement: Int64, in database: Database
  ) throws -> [AnsweredStatement] {
    let submission = try Int64.fetchOne(
      database, sql: "SELECT submission FROM statement WHERE id = ?", arguments: [statement])
    return try statements(ofSubmission: submission ?? 0)
  }
}
