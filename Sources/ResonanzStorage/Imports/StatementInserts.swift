import GRDB
import ResonanzModel

/// The prepared statements of an import's hot loop.
struct StatementInserts {
  private let submissions: PreparedStatement
  private let attributes: PreparedStatement
  private let statements: PreparedStatement
  private let revisions: PreparedStatement
  private let assertions: PreparedStatement
  private let tags: PreparedStatement
  private let votes: PreparedStatement
  private let fullTexts: PreparedStatement
  private let removedFullTexts: PreparedStatement
  private let repeats: PreparedStatement

  init(database: Database, consultation: Int64, event: Int64, importNumber: Int64) throws {
    func prepared(_ sql: String) throws -> PreparedStatement {
      try PreparedStatement(sql, in: database)
    }
    submissions = try prepared(
      """
      INSERT INTO submission
        (id, consultation, respondent, source_group, received, language, consent, added, document)
      VALUES (?1, \(consultation), ?2, ?3, ?4, ?5, ?6, \(event), ?7)
      """)
    attributes = try prepared("INSERT INTO attribute VALUES (?1, ?2, ?3, \(importNumber))")
    statements = try prepared(
      """
      INSERT INTO statement (id, submission, question, respondent, source_group, consultation,
        identity, source_id, arrived, added, revision, live, state, page)
      VALUES (?1, ?2, ?3, ?4, ?5, \(consultation), ?6, ?7, ?8, \(event), ?9, 1, ?8, ?10)
      """)
    revisions = try prepared(
      """
      INSERT INTO revision (id, statement, text, nonce, text_hash, commitment, added)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, \(event))
      """)
    assertions = try prepared(
      """
      INSERT INTO assertion (import, statement, revision, "row", "column", tags)
      VALUES (\(importNumber), ?1, ?2, ?3, ?4, ?5)
      """)
    tags = try prepared(
      """
      INSERT INTO tag
        (target, respondent, statement, added, stance, source_group, consultation, import)
      VALUES (?1, ?2, ?3, \(event), ?4, ?5, \(consultation), \(importNumber))
      """)
    votes = try prepared("INSERT INTO votes VALUES (\(importNumber), ?1, ?2, ?3)")
    fullTexts = try prepared("INSERT INTO full_text (rowid, text) VALUES (?1, ?2)")
    removedFullTexts = try prepared(
      """
      INSERT INTO full_text (full_text, rowid, text)
      SELECT 'delete', statement, text FROM current_text WHERE statement = ?1
      """)
    repeats = try prepared(
      """
      SELECT 1 FROM revision CROSS JOIN statement ON statement.id = revision.statement
        AND statement.revision = revision.id AND statement.live = 1
      WHERE revision.text_hash = ?1 LIMIT 1
      """)
  }

  func submission(_ id: Int64, _ draft: SubmissionDraft, respondent: Int64) throws {
    submissions.bind(1, id)
    submissions.bind(2, respondent)
    submissions.bind(3, draft.group.number)
    submissions.bind(4, draft.received)
    submissions.bind(5, draft.language)
    submissions.bind(6, draft.consent)
    submissions.bind(7, draft.document)
    try submissions.run()
  }

  func attribute(of submission: Int64, _ name: String, _ value: String) throws {
    attributes.bind(1, submission)
    attributes.bind(2, name)
    attributes.bind(3, value)
    try attributes.run()
  }

  func statement(
    _ id: Int64, _ draft: StatementDraft, question: Int64, identity: ArraySlice<UInt8>,
    place: SubmissionPlace, state: StatementState, revision: Int64
  ) throws {
    statements.bind(1, id)
    statements.bind(2, place.id)
    statements.bind(3, question)
    statements.bind(4, place.respondent)
    statements.bind(5, place.group.number)
    statements.bind(6, blob: identity)
    statements.bind(7, draft.sourceID)
    statements.bind(8, state.rawValue)
    statements.bind(9, revision)
    statements.bind(10, draft.page)
    try statements.run()
  }

  func revision(
    _ id: Int64, of statement: Int64, text: String, nonce: ArraySlice<UInt8>, textHash: Int64,
    commitment: [UInt8]
  ) throws {
    revisions.bind(1, id)
    revisions.bind(2, statement)
    revisions.bind(4, blob: nonce)
    revisions.bind(5, textHash)
    revisions.bind(6, blob: commitment)
    try revisions.run(3, text: text)
  }

  func assertion(
    of statement: Int64, revision: Int64, row: Int, column: Int, tags: String?
  ) throws {
    assertions.bind(1, statement)
    assertions.bind(2, revision)
    assertions.bind(3, Int64(row))
    assertions.bind(4, Int64(column))
    assertions.bind(5, tags)
    try assertions.run()
  }

  func tag(_ tag: TagDraft, statement: Int64, place: SubmissionPlace) throws {
    tags.bind(1, tag.target.number)
    tags.bind(2, place.respondent)
    tags.bind(3, statement)
    tags.bind(4, tag.stance.rawValue)
    tags.bind(5, place.group.number)
    try tags.run()
  }

  func votes(_ votes: Votes, for statement: Int64) throws {
    self.votes.bind(1, statement)
    self.votes.bind(2, votes.supporting.map(Int64.init))
    self.votes.bind(3, votes.opposing.map(Int64.init))
    try self.votes.run()
  }

  func fullText(_ statement: Int64, _ text: String) throws {
    fullTexts.bind(1, statement)
    try fullTexts.run(2, text: text)
  }

  func removeFullText(_ statement: Int64) throws {
    removedFullTexts.bind(1, statement)
    try removedFullTexts.run()
  }

  func isRepeat(_ textHash: Int64) throws -> Bool {
    repeats.bind(1, textHash)
    return try repeats.first { _ in true } ?? false
  }
}
