import GRDB

/// Takes what people said and what tells who they are from the statements of the table `touched`, as
/// one event. What has no text any more: the rows of statements, revisions, submissions and respondents
/// stay, so that every earlier count does.
struct StatementErasure {
  let database: Database
  let event: Int64

  /// - Parameter barred: respondents of whom nothing is taken any more.
  func apply(barring barred: Set<ErasedRespondents.Barred>) throws -> Erasure {
    var outcome = try figures()
    let words = ErasedWords(database: database)
    let spellings = try words.spellingsOfTouched()
    try FullText(database: database).removeTouched()
    try Counts(database: database).update {
      try database.execute(
        sql: """
          INSERT INTO absence (statement, added, cause) SELECT id, \(event), 'erased' FROM touched;
          UPDATE statement SET live = 0 WHERE id IN (SELECT id FROM touched);
          """)
    }
    // Where somebody is only barred nothing is to be cleared.
    try database.execute(
      sql: "INSERT INTO erasure (event, owes) VALUES (?, iif(?, 'rewrite', NULL))",
      arguments: [event, outcome.statements > 0])
    outcome.answers = try ErasedAnswers(database: database, event: event).erase()
    _ = try changes(Self.texts)
    outcome.quotes = try changes(Self.quotes)
    outcome.notes = try changes(Self.notes)
    try listEmptied()
    let respondents = try ErasedRespondents(database: database)
    try respondents.keep(barring: barred, event: event)
    try respondents.bar(barred, event: event)
    outcome.barred = try respondents.count(barredBy: event)
    outcome.sourceIDs = try eraseIDs()
    outcome.attributes = try eraseFacts()
    outcome.words = try words.remove(spellings)
    return outcome
  }

  /// What is counted before it is gone.
  private func figures() throws -> Erasure {
    var outcome = Erasure()
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), coalesce(min(statement.added), 0),
          coalesce(sum((SELECT count(*) FROM tag
            WHERE tag.statement = statement.id AND tag.removed IS NULL)), 0)
        FROM touched CROSS JOIN statement ON statement.id = touched.id
        """)
    outcome.statements = row?[0] ?? 0
    outcome.since = row?[1] ?? 0
    outcome.tags = row?[2] ?? 0
    outcome.identical = try Int.fetchAll(database, sql: Self.identical)
    outcome.files = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT import.file FROM touched
        CROSS JOIN assertion ON assertion.statement = touched.id
        CROSS JOIN import ON import.number = assertion.import ORDER BY import.number
        """)
    let texts = try String.fetchCursor(
      database,
      sql: """
        SELECT revision.text FROM touched CROSS JOIN revision ON revision.statement = touched.id
        WHERE revision.text IS NOT NULL
        """)
    while let text = try texts.next() {
      outcome.texts += 1
      outcome.wordsInTexts += text.split(whereSeparator: \.isWhitespace).count
    }
    return outcome
  }

  /// Also those that don't count, since they keep the words as well.
  private static let identical = """
    SELECT DISTINCT revision.statement FROM touched
    CROSS JOIN revision AS own ON own.statement = touched.id AND own.text_hash IS NOT NULL
    CROSS JOIN revision ON revision.text_hash = own.text_hash
    WHERE revision.statement NOT IN (SELECT id FROM touched) ORDER BY 1
    """

  private func changes(_ sql: String) throws -> Int {
    try database.execute(sql: sql)
    return database.changesCount
  }

  private static let texts = """
    UPDATE revision SET text = NULL, nonce = NULL, text_hash = NULL
    WHERE statement IN (SELECT id FROM touched) AND text IS NOT NULL
    """
  private static let quotes = """
    UPDATE quote SET nonce = NULL
    WHERE statement IN (SELECT id FROM touched) AND nonce IS NOT NULL
    """
  private static let notes = """
    UPDATE note SET text = NULL, nonce = NULL
    WHERE statement IN (SELECT id FROM touched) AND text IS NOT NULL
    """

  /// Lists the submissions and respondents of whom no text is left.
  private func listEmptied() throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS emptied_submission (id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS emptied_respondent (id INTEGER PRIMARY KEY);
        DELETE FROM temp.emptied_submission; DELETE FROM temp.emptied_respondent;
        INSERT INTO emptied_submission
        SELECT DISTINCT statement.submission
        FROM touched CROSS JOIN statement ON statement.id = touched.id
        WHERE NOT EXISTS (\(Self.texts(ofSubmission: "statement.submission")));
        INSERT INTO emptied_respondent
        SELECT DISTINCT submission.respondent
        FROM emptied_submission CROSS JOIN submission ON submission.id = emptied_submission.id
        WHERE submission.respondent > 0 AND NOT EXISTS (
          SELECT 1 FROM submission AS other
          WHERE other.respondent = submission.respondent AND other.respondent > 0
            AND EXISTS (\(Self.texts(ofSubmission: "other.id"))));
        """)
  }

  /// The texts that are left of a submission.
  static func texts(ofSubmission id: String) -> String {
    """
    SELECT 1 FROM statement AS said CROSS JOIN revision ON revision.statement = said.id
    WHERE said.submission = \(id) AND revision.text IS NOT NULL
    """
  }

  private func eraseIDs() throws -> Int {
    try changes(
      """
      UPDATE statement SET source_id = NULL
      WHERE id IN (SELECT id FROM touched) AND source_id IS NOT NULL
      """)
      + changes(
        """
        UPDATE respondent SET source_id = NULL, organisation = NULL
        WHERE id IN (SELECT id FROM emptied_respondent)
          AND (source_id IS NOT NULL OR organisation IS NOT NULL)
        """)
  }

  /// - Returns: how many facts of respondents and submissions went. Those that the chain covers in
  ///   clear leave a digest of what they were.
  private func eraseFacts() throws -> Int {
    let sections = ErasedSections(database: database, event: event)
    for section in ErasedSections.Section.allCases { try sections.record(section) }
    let facts =
      try changes("DELETE FROM attribute WHERE submission IN (SELECT id FROM emptied_submission)")
      + changes(
        """
        UPDATE submission SET document = NULL, language = NULL,
          -- That consent was asked for stays; not that it was given.
          consent = iif(consent IS NULL AND NOT EXISTS (
            SELECT 1 FROM submission_fact AS said
            WHERE said.submission = submission.id AND said.consent IS NOT NULL), NULL, '')
        WHERE id IN (SELECT id FROM emptied_submission)
          AND (document IS NOT NULL OR language IS NOT NULL OR consent <> ''
            OR EXISTS (SELECT 1 FROM submission_fact AS said WHERE said.submission = submission.id))
        """)
      + changes(
        "DELETE FROM submission_fact WHERE submission IN (SELECT id FROM emptied_submission)")
      + changes("DELETE FROM statement_page WHERE statement IN (SELECT id FROM touched)")
      + changes(
        "UPDATE statement SET page = NULL WHERE page IS NOT NULL AND id IN (SELECT id FROM touched)"
      )
    return try facts + changes("DELETE FROM votes WHERE statement IN (SELECT id FROM touched)")
  }
}
