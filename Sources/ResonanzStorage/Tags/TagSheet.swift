import GRDB
import ResonanzModel

/// Adds the tags of a list, as one event.
struct TagSheet {
  let database: Database
  let event: Int64

  func apply(_ list: [StatementTags]) throws -> TagSheetOutcome {
    try refuseUnknown(list)
    try write(list)
    try refuseRetired()
    var outcome = TagSheetOutcome()
    outcome.unchanged = try count("own.stance = said.stance OR said.stance = 'unstated'")
    outcome.differing = try Int.fetchAll(
      database, sql: "SELECT DISTINCT said.statement \(Self.differing) ORDER BY 1")
    try Counts(database: database).update(.tags(of: event)) {
      outcome.added = try addTags()
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
        CREATE TEMP TABLE IF NOT EXISTS said
          (statement INTEGER, target INTEGER, stance TEXT, PRIMARY KEY (statement, target));
        CREATE TEMP TABLE IF NOT EXISTS said_state (statement INTEGER PRIMARY KEY, state TEXT);
        DELETE FROM temp.said; DELETE FROM temp.said_state;
        """)
    let measures = try MeasureSet(database: database)
    var keywords = try KeywordWriter(database: database, event: event)
    let tag = try database.makeStatement(
      sql: "INSERT INTO said VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    for entry in list {
      var tags = entry.tags
      for title in entry.keywords {
        tags.append(TagDraft(target: try keywords.target(titled: title)))
      }
      for draft in measures.settled(tags) {
        try tag.execute(arguments: [entry.statement, draft.target.number, draft.stance.rawValue])
      }
      if let state = entry.state, state.isReason, tags.isEmpty {
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
        WHERE target.id IN (SELECT target FROM said)
          AND version.removed IS NULL AND version.retired = 1 LIMIT 1
        """)
    if let slug { throw StorageError.retired(slug: slug) }
  }

  /// Tags that are there with another stance than the list gives them.
  private static let differing = """
    FROM said CROSS JOIN tag AS own INDEXED BY tag_statement ON own.statement = said.statement
      AND own.target = said.target AND own.removed IS NULL
    WHERE own.stance <> said.stance AND own.stance <> 'unstated' AND said.stance <> 'unstated'
    """

  private func count(_ condition: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM said CROSS JOIN tag AS own INDEXED BY tag_statement
          ON own.statement = said.statement
          AND own.target = said.target AND own.removed IS NULL WHERE \(condition)
        """) ?? 0
  }

  /// A stance given to a tag without one closes it and opens another, so that both are in the history.
  private func addTags() throws -> Int {
    try database.execute(
      sql: """
        UPDATE tag SET removed = :event WHERE removed IS NULL AND stance = 'unstated'
          AND (target, respondent, statement) IN (
            SELECT said.target, statement.respondent, said.statement
            FROM said CROSS JOIN statement ON statement.id = said.statement
            WHERE said.stance <> 'unstated')
        """,
      arguments: ["event": event])
    try database.execute(
      sql: """
        INSERT INTO tag (target, respondent, statement, added, stance, source_group, consultation)
        SELECT said.target, statement.respondent, statement.id, :event, said.stance,
          statement.source_group, statement.consultation
        FROM said CROSS JOIN statement ON statement.id = said.statement
        WHERE NOT EXISTS (SELECT 1 FROM tag AS own INDEXED BY tag_statement
          WHERE own.statement = said.statement
          AND own.target = said.target AND own.removed IS NULL)
        """,
      arguments: ["event": event])
    return database.changesCount
  }

  /// Reasons are for statements without a tag; the others follow from their tags.
  private func setStates() throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO processing (statement, added, state)
        SELECT said_state.statement, ?, said_state.state FROM said_state
        CROSS JOIN statement ON statement.id = said_state.statement
        WHERE statement.state <> said_state.state AND NOT EXISTS (
          SELECT 1 FROM tag WHERE tag.statement = statement.id AND tag.removed IS NULL)
        """,
      arguments: [event])
    let reasons = database.changesCount
    try database.execute(
      sql: """
        UPDATE statement SET state = processing.state FROM processing
        WHERE processing.statement = statement.id AND processing.added = ?
          AND statement.id IN (SELECT statement FROM said_state)
        """,
      arguments: [event])
    return reasons + (try StatementStates(database: database, event: event).set())
  }
}
