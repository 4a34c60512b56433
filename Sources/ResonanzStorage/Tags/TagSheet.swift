import GRDB
import ResonanzModel

/// Adds the tags of a list, as one event.
struct TagSheet {
  let database: Database
  let event: Int64
  let drafted: DraftedTags

  func apply(_ list: [StatementTags]) throws -> TagSheetOutcome {
    try refuseUnknown(list)
    try write(list)
    try refuseRetired()
    var outcome = TagSheetOutcome()
    outcome.unchanged = try count("own.stance = drafted.stance OR drafted.stance = 'unstated'")
    outcome.differing = try Int.fetchAll(
      database, sql: "SELECT DISTINCT drafted.statement \(Self.differing) ORDER BY 1")
    try Counts(database: database).update(.tags(of: event)) {
      outcome.restanced = try closeUnstated()
      outcome.added = try drafted.addMissing(event) - outcome.restanced
      try refuseTagged()
      outcome.restated = try setStates()
    }
    return outcome
  }

  private func refuseUnknown(_ list: [StatementTags]) throws {
    let touched = try TouchedStatements(database: database)
    try touched.insert(list.map { Int64($0.statement) })
    try touched.refuseUnknown()
  }

  private func write(_ list: [StatementTags]) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS said_state (statement INTEGER PRIMARY KEY, state TEXT);
        DELETE FROM temp.said_state;
        """)
    let measures = try MeasureSet(database: database)
    var keywords = try KeywordWriter(database: database, event: event)
    for entry in list {
      var tags = entry.tags
      for title in entry.keywords {
        tags.append(TagDraft(target: try keywords.target(titled: title)))
      }
      try drafted.add(measures.settled(tags), to: entry.statement)
      if let state = entry.state, state.isReason {
        try database.execute(
          sql: "INSERT OR REPLACE INTO said_state VALUES (?, ?)",
          arguments: [entry.statement, state.rawValue])
      }
    }
  }

  private func refuseRetired() throws {
    let slug = try String.fetchOne(
      database,
      sql: """
        SELECT slug FROM target JOIN target_version AS version ON version.target = target.id
        WHERE target.id IN (SELECT target FROM drafted)
          AND version.removed IS NULL AND version.retired = 1 LIMIT 1
        """)
    if let slug { throw StorageError.retired(slug: slug) }
  }

  /// Tags that are there with another stance than the list gives them.
  private static let differing = """
    FROM drafted CROSS JOIN tag AS own INDEXED BY tag_statement ON own.statement = drafted.statement
      AND own.target = drafted.target AND own.removed IS NULL
    WHERE own.stance <> drafted.stance AND own.stance <> 'unstated' AND drafted.stance <> 'unstated'
    """

  private func count(_ condition: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM drafted CROSS JOIN tag AS own INDEXED BY tag_statement
          ON own.statement = drafted.statement
          AND own.target = drafted.target AND own.removed IS NULL WHERE \(condition)
        """) ?? 0
  }

  /// A stance given to a tag without one closes it and opens another, so that both are in the history.
  ///
  /// - Returns: of how many tags.
  private func closeUnstated() throws -> Int {
    try database.execute(
      sql: """
        UPDATE tag SET removed = :event WHERE removed IS NULL AND stance = 'unstated'
          AND (target, respondent, statement) IN (
            SELECT drafted.target, statement.respondent, drafted.statement
            FROM drafted CROSS JOIN statement ON statement.id = drafted.statement
            WHERE drafted.stance <> 'unstated')
        """,
      arguments: ["event": event])
    return database.changesCount
  }

  /// Reasons are for statements without a tag.
  private func refuseTagged() throws {
    let tagged = try Int.fetchOne(
      database,
      sql: """
        SELECT said_state.statement FROM said_state CROSS JOIN tag
          ON tag.statement = said_state.statement AND tag.removed IS NULL LIMIT 1
        """)
    if let tagged { throw StorageError.taggedStatement(tagged) }
  }

  /// The reasons that were said; the other states follow from the tags.
  private func setStates() throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO processing (statement, added, state)
        SELECT said_state.statement, ?, said_state.state FROM said_state
        CROSS JOIN statement ON statement.id = said_state.statement
        WHERE statement.state <> said_state.state
        """,
      arguments: [event])
    let reasons = database.changesCount
    try StatementStates(database: database, event: event).keep()
    return reasons + (try StatementStates(database: database, event: event).set())
  }
}
