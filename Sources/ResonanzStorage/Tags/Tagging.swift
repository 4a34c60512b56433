import GRDB
import ResonanzModel

/// Changes the tags and states of the statements in the table `touched`, as one event.
struct Tagging {
  let database: Database
  let event: Int64

  func apply(_ change: TagChange) throws -> TagOutcome {
    var outcome = TagOutcome()
    for target in change.removed { outcome.removed += try remove(target.number) }
    for tag in change.added {
      outcome.removed += try closeOtherStance(tag, of: change)
      outcome.added += try add(tag, of: change)
    }
    if outcome.removed > 0, outcome.added > 0 {
      let stances = StanceChanges(database: database, event: event)
      outcome.restanced = try stances.count()
      outcome.overruled = try stances.overruled()
      outcome.added -= outcome.restanced
      outcome.removed -= outcome.restanced
    }
    if let state = change.state, state.isReason { try refuseTagged() }
    outcome.restated = try StatementStates(database: database, event: event)
      .set(change.state, areTagged: !change.added.isEmpty)
    return outcome
  }

  private func remove(_ target: Int64) throws -> Int {
    try database.executeCached(
      """
      UPDATE tag SET removed = :event WHERE target = :target AND removed IS NULL
        AND (respondent, statement) IN
          (SELECT respondent, id FROM statement WHERE id IN (SELECT id FROM touched))
      """, ["event": event, "target": target])
    return database.changesCount
  }

  /// A new stance closes the tag and opens another, so that the old one stays in the history. A tag
  /// without a stance leaves one that was given as it is, unless it is to take it back.
  private func closeOtherStance(_ tag: TagDraft, of change: TagChange) throws -> Int {
    try database.executeCached(
      """
      UPDATE tag SET removed = :event WHERE target = :target AND removed IS NULL
        AND stance <> :stance AND (:stance <> 'unstated' OR :resets)
        AND (respondent, statement) IN
          (SELECT respondent, id FROM statement WHERE id IN (SELECT id FROM touched))
      """,
      [
        "event": event, "target": tag.target.number, "stance": tag.stance.rawValue,
        "resets": change.resetsStance,
      ])
    return database.changesCount
  }

  private func add(_ tag: TagDraft, of change: TagChange) throws -> Int {
    // Named, or SQLite would read all tags of the target for each statement.
    let live = """
      SELECT 1 FROM tag INDEXED BY tag_statement
      WHERE tag.statement = touched.id AND tag.target = :target
      """
    try database.executeCached(
      """
      INSERT INTO tag
        (target, respondent, statement, added, stance, source_group, consultation, suggested)
      SELECT :target, statement.respondent, statement.id, :event, :stance,
        statement.source_group, statement.consultation, :suggested
      FROM touched CROSS JOIN statement ON statement.id = touched.id
      WHERE NOT EXISTS (\(live) AND tag.removed IS NULL)
      """,
      [
        "event": event, "target": tag.target.number, "stance": tag.stance.rawValue,
        "suggested": change.isSuggested ? 1 : 0,
      ])
    return database.changesCount
  }

  /// How many statements the event changed: of those that it was about, some may have been so already.
  ///
  /// - Parameter touched: how many it was about.
  func changedStatements(among touched: Int) throws -> Int {
    // One was changed, or there would be no event.
    if touched == 1 { return 1 }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT statement) FROM (
          SELECT statement FROM tag WHERE added = :event AND import IS NULL
          UNION ALL SELECT statement FROM tag WHERE removed = :event
          UNION ALL SELECT statement FROM processing WHERE added = :event)
        """,
      arguments: ["event": event]) ?? 0
  }

  private func refuseTagged() throws {
    let tagged = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT touched.id FROM touched CROSS JOIN tag ON tag.statement = touched.id
          WHERE tag.removed IS NULL LIMIT 1
          """))
    if let tagged { throw StorageError.taggedStatement(tagged) }
  }
}
