import GRDB
import ResonanzModel

/// What the tags that one event gave and took away change in the kept counts, found from those alone:
/// what the touched statements' respondents said is read once, with what held before the event and what
/// holds after it.
struct TagCounts {
  let database: Database
  let event: Int64

  /// Of the statements in the table `touched`, whose known respondents stand in `touched_respondent`,
  /// once their tags are changed; which statements are live and what a tag counts for is as before.
  func update() throws {
    var changes = TagCountChanges(reach: try TagReach(database: database))
    for sql in [Self.ofRespondents, Self.ofNobodyKnown] {
      let rows = try PreparedStatement(cached: sql, in: database)
      rows.bind(1, event)
      try rows.readAll { try changes.read(TaggedRow($0)) }
    }
    changes.end()
    try write(changes.statements)
    try writeRespondents(changes.respondents)
  }

  private static let columns = """
    statement.respondent, statement.id, statement.source_group, statement.consultation, tag.target,
      tag.stance, tag.added = :event, tag.removed IS NOT NULL
    """
  private static let tags = """
    CROSS JOIN tag INDEXED BY tag_statement ON tag.statement = statement.id
      AND (tag.removed IS NULL OR tag.removed = :event)
    """

  private static let ofRespondents = """
    SELECT \(columns)
    FROM touched_respondent CROSS JOIN submission ON submission.respondent = touched_respondent.id
      AND submission.respondent > 0
    CROSS JOIN statement ON statement.submission = submission.id AND statement.live = 1
    \(tags)
    ORDER BY touched_respondent.id
    """

  private static let ofNobodyKnown = """
    SELECT \(columns)
    FROM touched CROSS JOIN statement ON statement.id = touched.id AND statement.live = 1
      AND statement.respondent = 0
    \(tags)
    ORDER BY touched.id
    """

  // MARK: Writing

  private func write(_ changes: [TagCountKey: TagCountChange]) throws {
    let add = try PreparedStatement(
      cached: """
        INSERT INTO count_statement
          (target, source_group, consultation, stance, statements, unattributed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
          unattributed = unattributed + excluded.unattributed
        """, in: database)
    let removeZero = try PreparedStatement(
      cached: """
        DELETE FROM count_statement WHERE target = ? AND source_group = ? AND consultation = ?
          AND stance = ? AND statements = 0
        """, in: database)
    for (key, change) in changes where !change.isEmpty {
      add.bind(place: key, stance: 4)
      add.bind(5, Int64(change.number))
      add.bind(6, Int64(change.unattributed))
      try add.run()
      if change.number >= 0 { continue }
      removeZero.bind(place: key, stance: 4)
      try removeZero.run()
    }
  }

  private func writeRespondents(_ changes: [TagCountKey: TagCountChange]) throws {
    let add = try PreparedStatement(
      cached: """
        INSERT INTO count_respondent (target, source_group, consultation, respondents)
        VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
        """, in: database)
    let removeZero = try PreparedStatement(
      cached: """
        DELETE FROM count_respondent WHERE target = ? AND source_group = ? AND consultation = ?
          AND respondents = 0
        """, in: database)
    for (key, change) in changes where !change.isEmpty {
      add.bind(place: key)
      add.bind(4, Int64(change.number))
      try add.run()
      if change.number >= 0 { continue }
      removeZero.bind(place: key)
      try removeZero.run()
    }
  }
}

extension PreparedStatement {
  /// Binds what names a row of the kept counts, from the first value on.
  fileprivate func bind(place key: TagCountKey, stance: Int32? = nil) {
    bind(1, key.target)
    bind(2, key.sourceGroup)
    bind(3, key.consultation)
    if let stance { bind(stance, key.stance.rawValue) }
  }
}
