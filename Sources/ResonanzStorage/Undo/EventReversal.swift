import GRDB
import ResonanzModel

/// Takes back what one event changed, or does it again, as another event: closes the rows that it left
/// and adds those that it closed. Refused where anything of that is not as it left it.
struct EventReversal {
  let database: Database
  let event: Int64
  let step: UndoneEvents.Step
  let kind: EventKind

  static let digestParts: [DigestSection] = [
    .flag, .flagRemoved, .note, .noteRemoved, .quote, .quoteRemoved, .targetVersion,
    .targetVersionRemoved, .below, .roundAnswer, .roundAnswerRemoved, .roundSettlement,
    .roundSettlementRemoved, .noteGiven, .flagGiven, .answer, .answerRemoved, .answerGiven,
  ]
  static let touchedDigestParts: [DigestSection] = [
    .absence, .absenceRemoved, .absenceGiven,
  ]

  /// - Returns: how many tags came and went.
  /// - Throws: `changedSince`.
  func apply() throws -> (added: Int, removed: Int) {
    try touch()
    try refuseChanged()
    try refuseFollowed()
    let keywords = KeywordReversal(database: database, step: step)
    if kind == .keyword { try keywords.refuseUsed() }
    if kind == .closeRound, step.isUndo {
      try RoundReader(database: database).refuseSettled(closedBy: step.origin)
    }
    if kind == .answerRound { try RoundReader(database: database).refuseClosed(after: step.origin) }
    let states = RestoredStates(database: database, event: event, step: step)
    try states.refuseChanged()
    let fullText = FullText(database: database)
    if kind == .hide { try fullText.removeTouched() }
    var tags = (added: 0, removed: 0)
    try Counts(database: database).update(kind == .hide ? .everything : .tags(of: event)) {
      for table in VersionedTable.all {
        let (added, removed) = try reverse(table)
        if table.name == VersionedTable.tags.name { tags = (added, removed) }
        // What came back is of the text that was there then.
        if table.name == VersionedTable.quotes.name, added > 0 {
          try QuoteFollowing(database: database, event: event).follow()
        }
      }
      if kind == .hide { try Liveness(database: database, event: event).settle() }
      if kind != .answerRound { try states.apply() }
    }
    if kind == .hide { try fullText.insertTouched() }
    if kind == .keyword { try keywords.refuseTwins() }
    return tags
  }

  /// The statements that the event concerned, but for those erased since: nothing brings those back.
  private func touch() throws {
    _ = try TouchedStatements(database: database)
    try database.execute(
      sql: """
        INSERT INTO touched (id)
        SELECT DISTINCT statement FROM (
          SELECT statement FROM tag WHERE added = :origin AND import IS NULL
          UNION ALL SELECT statement FROM tag WHERE removed = :origin
          UNION ALL SELECT statement FROM processing WHERE added = :origin
          UNION ALL SELECT statement FROM flag WHERE added = :origin
          UNION ALL SELECT statement FROM flag WHERE removed = :origin
          UNION ALL SELECT statement FROM note WHERE added = :origin
          UNION ALL SELECT statement FROM note WHERE removed = :origin
          UNION ALL SELECT statement FROM answer WHERE added = :origin
          UNION ALL SELECT statement FROM answer WHERE removed = :origin
          UNION ALL SELECT statement FROM quote WHERE added = :origin
          UNION ALL SELECT statement FROM quote WHERE removed = :origin
          UNION ALL SELECT statement FROM round_answer WHERE added = :origin
          UNION ALL SELECT statement FROM round_answer WHERE removed = :origin
          UNION ALL SELECT statement FROM round_settlement WHERE added = :origin
          UNION ALL SELECT statement FROM round_settlement WHERE removed = :origin
          UNION ALL SELECT statement FROM absence WHERE added = :origin AND cause = 'hidden'
          UNION ALL SELECT statement FROM absence WHERE removed = :origin AND cause = 'hidden'
        ) AS changed WHERE statement IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM absence WHERE absence.statement = changed.statement
            AND absence.cause = 'erased' AND absence.removed IS NULL)
        """,
      arguments: ["origin": step.origin])
  }

  private var left: VersionedTable.End { step.isUndo ? .added : .removed }
  private var wanted: VersionedTable.End { step.isUndo ? .removed : .added }

  private func refuseChanged() throws {
    for table in VersionedTable.all {
      let row = try Row.fetchOne(
        database, sql: table.changedSince(left: left, wanted: wanted),
        arguments: ["origin": step.origin])
      guard let row else { continue }
      throw StorageError.changedSince(
        Int(step.origin), by: row["culprit"], statement: row["statement"])
    }
  }

  /// A measure that another one follows by now takes no tag, no quote and no answer back.
  private func refuseFollowed() throws {
    if kind == .keyword { return }
    try Followers.list(in: database)
    for table in [VersionedTable.tags, .quotes, .answers] {
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT row.statement, version.added AS culprit
          FROM \(table.rows(wanted)) AND row.target IN (SELECT gone FROM follower)
          JOIN target_version AS version ON version.target = row.target AND version.removed IS NULL
          LIMIT 1
          """,
        arguments: ["origin": step.origin])
      guard let row else { continue }
      throw StorageError.changedSince(
        Int(step.origin), by: row["culprit"], statement: row["statement"])
    }
  }

  private func reverse(_ table: VersionedTable) throws -> (added: Int, removed: Int) {
    let arguments: StatementArguments = ["origin": step.origin, "event": event]
    try database.execute(sql: table.closing(left), arguments: arguments)
    let removed = database.changesCount
    try database.execute(sql: table.adding(wanted), arguments: arguments)
    return (database.changesCount, removed)
  }
}
