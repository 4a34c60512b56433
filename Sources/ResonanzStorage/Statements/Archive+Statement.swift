import GRDB
import ResonanzModel

extension Archive {
  /// The whole life of a statement.
  ///
  /// - Throws: `unknownStatement`.
  public func statement(_ number: Int) throws(StorageError) -> StatementRecord {
    try reading { try StatementReader(database: $0, statement: Int64(number)).record() }
  }
}

/// Reads one statement.
struct StatementReader {
  let database: Database
  let statement: Int64

  func record() throws -> StatementRecord {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT revision.text, question.text AS question, consultation.slug AS consultation,
          source_group.slug AS source_group, respondent.kind, respondent.organisation,
          submission.received, submission.document, statement.page, statement.state,
          statement.live, statement.submission
        FROM statement JOIN revision ON revision.id = statement.revision
        JOIN question ON question.id = statement.question
        JOIN consultation ON consultation.id = statement.consultation
        JOIN source_group ON source_group.id = statement.source_group
        JOIN submission ON submission.id = statement.submission
        JOIN respondent ON respondent.id = statement.respondent
        WHERE statement.id = ?
        """,
      arguments: [statement])
    guard let row else { throw StorageError.unknownStatement(Int(statement)) }
    return StatementRecord(
      number: Int(statement), text: row["text"], question: row["question"],
      consultation: row["consultation"], group: row["source_group"],
      respondentKind: RespondentKind(rawValue: row["kind"]) ?? .unknown,
      organisation: row["organisation"], received: row["received"],
      attributes: try attributes(of: row["submission"]), document: row["document"],
      page: row["page"], votes: try votes(),
      state: StatementState(rawValue: row["state"]) ?? .open, isLive: row["live"],
      tags: try tags(), sources: try sources(), history: try history(),
      siblings: try siblings(of: row["submission"]), repeats: try repeats())
  }

  private func tags() throws -> [TagRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT target.kind, target.slug, version.title, tag.stance, tag.import
        FROM tag JOIN target ON target.id = tag.target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        WHERE tag.statement = ? AND tag.removed IS NULL ORDER BY target.kind DESC, target.id
        """,
      arguments: [statement]
    ).map { row in
      TagRecord(
        kind: TargetKind(rawValue: row[0]) ?? .keyword, slug: row[1], title: row[2],
        stance: Stance(rawValue: row[3]) ?? .unstated, importNumber: row[4])
    }
  }

  private func sources() throws -> [StatementSource] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT import.number, import.file, import.sha256, import.profile, import.mapping,
          assertion."row", assertion."column", import.in_force
        FROM assertion JOIN import ON import.number = assertion.import
        WHERE assertion.statement = ? ORDER BY import.number
        """,
      arguments: [statement]
    ).map { row in
      StatementSource(
        importNumber: row[0], file: row[1], sha256: try row.bytes("sha256"), profile: row[3],
        mapping: row[4], row: row[5], column: row[6], isInForce: row[7])
    }
  }

  private func siblings(of submission: Int64) throws -> [SiblingStatement] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT statement.id, question.text, revision.text FROM statement
        JOIN question ON question.id = statement.question
        JOIN revision ON revision.id = statement.revision
        WHERE statement.submission = ? AND statement.id <> ? ORDER BY statement.id
        """,
      arguments: [submission, statement]
    ).map { SiblingStatement(number: $0[0], question: $0[1], text: $0[2]) }
  }

  private func attributes(of submission: Int64) throws -> [String: [String]] {
    let rows = try Row.fetchAll(
      database, sql: SubmissionFacts.sql, arguments: [submission])
    return Dictionary(grouping: rows) { $0[0] as String }.mapValues { $0.map { $0[1] } }
  }

  private func votes() throws -> Votes? {
    try KnownVotes(database: database, importNumber: .max).votes(on: statement)
  }

  private func repeats() throws -> [Int] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT other.id FROM statement
        CROSS JOIN revision AS own ON own.id = statement.revision
        CROSS JOIN revision ON revision.text_hash = own.text_hash
        CROSS JOIN statement AS other ON other.id = revision.statement
          AND other.revision = revision.id AND other.live = 1
        WHERE statement.id = ?1 AND other.id <> ?1 ORDER BY other.id LIMIT 100
        """,
      arguments: [statement])
  }

  private func history() throws -> [StatementHistoryEntry] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT event.number, event.at, event.person, life.change, life.about, life.detail FROM (
          SELECT added, 1 AS place, 'text' AS change, text AS about, NULL AS detail
            FROM revision WHERE statement = :statement
          UNION ALL SELECT tag.removed, 2, 'untagged', target.slug, NULL
            FROM tag JOIN target ON target.id = tag.target
            WHERE statement = :statement AND removed IS NOT NULL
          UNION ALL SELECT tag.added, 3, 'tagged', target.slug, tag.stance
            FROM tag JOIN target ON target.id = tag.target WHERE statement = :statement
          UNION ALL SELECT added, 4, 'state', state, NULL
            FROM processing WHERE statement = :statement
          UNION ALL SELECT added, 0, 'left', NULL, NULL FROM absence WHERE statement = :statement
          UNION ALL SELECT removed, 0, 'returned', NULL, NULL
            FROM absence WHERE statement = :statement AND removed IS NOT NULL
        ) AS life JOIN event ON event.number = life.added ORDER BY event.number, place
        """,
      arguments: ["statement": statement])
    return rows.compactMap { row -> StatementHistoryEntry? in
      guard let change = Self.change(row["change"], row["about"], row["detail"]) else {
        return nil
      }
      return StatementHistoryEntry(
        event: EventStamp(number: row["number"], time: Instant(iso: row["at"] as String)),
        person: PersonID(number: row["person"]), change: change)
    }
  }

  private static func change(
    _ name: String, _ subject: String?, _ detail: String?
  ) -> StatementHistoryEntry.Change? {
    switch name {
    case "text": .text(subject)
    case "tagged":
      .tagged(slug: subject ?? "", detail.flatMap(Stance.init(rawValue:)) ?? .unstated)
    case "untagged": .untagged(slug: subject ?? "")
    case "state": subject.flatMap(StatementState.init(rawValue:)).map { .state($0) }
    case "left": .left
    case "returned": .returned
    default: nil
    }
  }
}
