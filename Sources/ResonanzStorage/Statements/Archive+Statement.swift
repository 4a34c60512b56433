import GRDB
public import ResonanzModel

extension Archive {
  /// The whole life of a statement up to a point: its text, state, tags, flags, notes and quotes as they
  /// were then. Where it is from is told as it is known now.
  ///
  /// - Throws: `unknownStatement`, `statementCameLater`, `unknownMilestone`, `unknownEvent`.
  public func statement(
    _ number: Int, asOf point: Point = .now
  ) throws(StorageError) -> StatementRecord {
    try reading { database in
      let event = try database.event(at: point)
      return try StatementReader(
        database: database, statement: Int64(number), event: event
      ).record()
    }
  }
}

/// Reads one statement as it was at an event.
struct StatementReader {
  let database: Database
  let statement: Int64
  let event: Int64

  func record() throws -> StatementRecord {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT question.text AS question, consultation.slug AS consultation,
            source_group.slug AS source_group, respondent.kind, respondent.organisation,
            respondent.source_id AS respondent,
            submission.received, \(LaterFacts.current(.document)) AS document,
            \(LaterFacts.current(.consent)) AS consent, \(LaterFacts.currentPage) AS page,
            \(LaterFacts.current(.language)) AS language,
            statement.submission
          FROM statement
          JOIN question ON question.id = statement.question
          JOIN consultation ON consultation.id = statement.consultation
          JOIN source_group ON source_group.id = statement.source_group
          JOIN submission ON submission.id = statement.submission
          JOIN respondent ON respondent.id = statement.respondent
          WHERE statement.id = ?
          """),
      arguments: [statement])
    guard let row else { throw StorageError.unknownStatement(Int(statement)) }
    let past = StatementPast(database: database, statement: statement, event: event)
    try past.refuseLater()
    let text = try past.text()
    // Nothing is said of who said it.
    let isErased = text == nil
    return StatementRecord(
      number: Int(statement), text: text, language: isErased ? nil : row["language"],
      question: row["question"],
      consultation: row["consultation"], group: row["source_group"],
      respondentKind: RespondentKind(rawValue: row["kind"]) ?? .unknown,
      respondent: isErased ? nil : row["respondent"],
      organisation: isErased ? nil : row["organisation"], received: row["received"],
      attributes: isErased ? [:] : try attributes(of: row["submission"]),
      document: isErased ? nil : row["document"],
      page: row["page"], consent: isErased ? nil : row["consent"], votes: try votes(),
      state: try past.state(), isLive: try past.isLive(), isHidden: try past.isHidden(),
      flags: try past.flags(),
      notes: try NoteReader(database: database, event: event)
        .notes(on: NoteSubject(statement: Int(statement))),
      tags: try tags(),
      quotes: isErased
        ? []
        : try QuoteReader(database: database, event: event)
          .quotes(QuoteFilter(statement: Int(statement))),
      answers: try AnswerReader(database: database, event: event)
        .answers(AnswerFilter(statement: Int(statement))),
      sources: try sources(), history: try history(),
      siblings: isErased ? [] : try siblings(of: row["submission"]), repeats: try repeats())
  }

  private func tags() throws -> [TagRecord] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT target.kind, target.slug, version.title, tag.stance, tag.import,
            event.number AS given, event.at, event.person, tag.suggested
          FROM tag JOIN target ON target.id = tag.target
          JOIN event ON event.number = coalesce(tag.given, tag.added)
          JOIN target_version AS version ON version.target = target.id
            AND \(AsOf.held("version"))
          WHERE tag.statement = :statement AND \(AsOf.held("tag"))
          ORDER BY target.kind DESC, target.id
          """),
      arguments: ["statement": statement, "event": event]
    ).map { row in
      TagRecord(
        kind: TargetKind(rawValue: row[0]) ?? .keyword, slug: row[1], title: row[2],
        stance: Stance(rawValue: row[3]) ?? .unstated,
        event: EventStamp(number: row[5], time: Instant(iso: row[6] as String)),
        person: PersonID(number: row[7]), importNumber: row[4], isSuggested: row[8])
    }
  }

  private func sources() throws -> [StatementSource] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT import.number, import.file, import.sha256, import.profile, import.mapping,
            assertion."row", assertion."column", import.in_force
          FROM assertion JOIN import ON import.number = assertion.import
          WHERE assertion.statement = ? ORDER BY import.number
          """),
      arguments: [statement]
    ).map { row in
      StatementSource(
        importNumber: row[0], file: row[1], sha256: try row.bytes("sha256"), profile: row[3],
        mapping: row[4], row: row[5], column: row[6], isInForce: row[7])
    }
  }

  private func siblings(of submission: Int64) throws -> [SiblingStatement] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT statement.id, question.text, revision.text FROM statement
          JOIN question ON question.id = statement.question
          JOIN revision ON revision.id = statement.revision
          WHERE statement.submission = ? AND statement.id <> ? ORDER BY statement.id
          """),
      arguments: [submission, statement]
    ).map { SiblingStatement(number: $0[0], question: $0[1], text: $0[2]) }
  }

  private func attributes(of submission: Int64) throws -> [String: [String]] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: SubmissionFacts.sql),
      arguments: [submission])
    return Dictionary(grouping: rows) { $0[0] as String }.mapValues { $0.map { $0[1] } }
  }

  private func votes() throws -> Votes? {
    try KnownVotes(database: database, importNumber: .max).votes(on: statement)
  }

  private func repeats() throws -> [Int] {
    try Int.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT other.id FROM statement
          CROSS JOIN revision AS own ON own.id = statement.revision
          CROSS JOIN revision ON revision.text_hash = own.text_hash
          CROSS JOIN statement AS other ON other.id = revision.statement
            AND other.revision = revision.id AND other.live = 1
          WHERE statement.id = ?1 AND other.id <> ?1 ORDER BY other.id LIMIT 100
          """),
      arguments: [statement])
  }

  private func history() throws -> [StatementHistoryEntry] {
    try StatementHistory(database: database, statement: statement).entries()
      .filter { $0.event.number <= event }
  }
}
