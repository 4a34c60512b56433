import GRDB
import ResonanzModel

/// The submission that a new statement is written to.
struct SubmissionPlace {
  let id: Int64
  let respondent: Int64
  let group: GroupID
  /// Whether nobody can have counted the respondent before.
  var isNewRespondent: Bool
}

/// Writes an import's new submissions, statements and texts, the words and counts that follow from
/// them, and hashes what it writes for the chain. Everything that costs something a statement is here.
struct StatementWriter {
  private let event: Int64
  private let consultation: Int64
  private let importNumber: Int64
  private let database: Database
  private let insert: StatementInserts
  private var counts: CountAccumulator
  private let collector: WordCollector
  private let words: WordTable
  private var hash: StatementHash
  private var random = RandomBytes()
  private var ids: (submission: Int64, statement: Int64, revision: Int64)
  private var hashers = StatementHashers()
  /// The last list of tags, as it was written: a file brings the same one again and again.
  private var lastTags: (tags: [TagDraft], text: String) = ([], "[]")
  /// Bytes of different words after which they are written out.
  private static let wordMemory = 48 << 20

  init(
    database: Database, collector: WordCollector, consultation: Int64, event: Int64,
    importNumber: Int64, hash: StatementHash
  ) throws {
    self.database = database
    self.event = event
    self.consultation = consultation
    self.importNumber = importNumber
    self.hash = hash
    insert = try StatementInserts(
      database: database, consultation: consultation, event: event, importNumber: importNumber)
    let groups = try Int64.fetchAll(database, sql: "SELECT id FROM source_group ORDER BY id")
    counts = try CountAccumulator(
      database: database, consultation: consultation, groups: groups.map(GroupID.init))
    self.collector = collector
    words = WordTable(database: database)
    func next(_ table: String) throws -> Int64 {
      (try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table)") ?? 0) + 1
    }
    ids = (try next("submission"), try next("statement"), try next("revision"))
  }

  mutating func addSubmission(
    _ draft: SubmissionDraft, respondent: Int64, isNewRespondent: Bool
  ) throws -> SubmissionPlace {
    let id = ids.submission
    ids.submission += 1
    try insert.submission(id, draft, respondent: respondent)
    hashers.addSubmission(id, draft, respondent: respondent, consultation: consultation)
    // In SQLite's order, which is that of the bytes, since so they are read back.
    let attributes = draft.attributes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (name, values) in attributes {
      for value in values.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        try insert.attribute(of: id, name, value)
        hashers.addAttribute(of: id, name, value)
      }
    }
    return SubmissionPlace(
      id: id, respondent: respondent, group: draft.group, isNewRespondent: isNewRespondent)
  }

  /// - Returns: its id, and whether its text repeats one that the archive holds.
  mutating func add(
    _ draft: StatementDraft, normalised: NormalisedText, identity: ArraySlice<UInt8>,
    question: Int64, at place: SubmissionPlace, row: Int
  ) throws -> (id: Int64, isRepeat: Bool) {
    let id = ids.statement
    ids.statement += 1
    let isOpen = draft.tags.isEmpty || draft.state == .open
    let state: StatementState = isOpen ? .open : .processed
    try counts.add(
      group: place.group, respondent: place.respondent, isNewRespondent: place.isNewRespondent,
      state: state, tags: draft.tags)
    let textHash = StatementHash.text(normalised)
    let isRepeat = try insert.isRepeat(textHash)
    try insert.statement(
      id, draft, question: question, identity: identity, place: place, state: state,
      revision: ids.revision)
    hashers.addStatement(
      id, place.id, question: question, identity: identity, state: state, page: draft.page)
    let revision = try addRevision(of: id, draft.text, textHash)
    try insert.fullText(id, draft.text)
    try assert(id, revision: revision, draft: draft, row: row)
    for tag in draft.tags.count > 1 ? draft.tags.sorted(by: { $0.target < $1.target }) : draft.tags
    {
      try insert.tag(tag, statement: id, place: place)
      hashers.addTag(tag, statement: id, respondent: place.respondent, importNumber)
    }
    if collector.memory > Self.wordMemory { try words.add(collector) }
    return (id, isRepeat)
  }

  private mutating func addRevision(of statement: Int64, _ text: String, _ textHash: Int64) throws
    -> Int64
  {
    let id = ids.revision
    ids.revision += 1
    let nonce = random.next(16)
    let commitment = hash.commitment(nonce: nonce, text: text)
    try insert.revision(
      id, of: statement, text: text, nonce: nonce, textHash: textHash, commitment: commitment)
    hashers.addRevision(id, of: statement, commitment)
    return id
  }

  /// Gives a statement another text; the old one stays as its earlier revision.
  mutating func revise(
    _ known: KnownStatement, text: String, normalised: NormalisedText
  ) throws -> Int64 {
    if known.isLive { try insert.removeFullText(known.id) }
    let revision = try addRevision(of: known.id, text, StatementHash.text(normalised))
    try database.execute(
      sql: "UPDATE statement SET revision = ? WHERE id = ?", arguments: [revision, known.id])
    if known.isLive { try insert.fullText(known.id, text) }
    return revision
  }

  /// Notes that a statement is known by the identity of its new text too.
  func know(_ statement: Int64, by identity: ArraySlice<UInt8>, question: Int64) throws {
    try database.execute(
      sql: "INSERT INTO further_identity VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [question, Array(identity).blob, statement, event])
  }

  /// Notes that this import says so, and from where.
  mutating func assert(_ statement: Int64, revision: Int64, draft: StatementDraft, row: Int) throws
  {
    let tags = draft.tags.isEmpty ? nil : tagList(draft.tags)
    try insert.assertion(
      of: statement, revision: revision, row: row, column: draft.column, tags: tags)
    hashers.addAssertion(statement, revision, row: row, column: draft.column, tags: tags)
    if let votes = draft.votes { try insert.votes(votes, for: statement) }
  }

  /// `[[3,"supports"],[7,"unstated"]]`.
  private mutating func tagList(_ tags: [TagDraft]) -> String {
    if lastTags.tags == tags { return lastTags.text }
    var text = "["
    for tag in tags {
      text += text.utf8.count == 1 ? "[" : ",["
      text += String(tag.target.number)
      text += ",\""
      text += tag.stance.rawValue
      text += "\"]"
    }
    text += "]"
    lastTags = (tags, text)
    return text
  }

  /// Adds the new statements to the kept counts; keywords are counted by themselves.
  func flushCounts() throws {
    try counts.flush()
  }

  /// Writes the words of all texts that the full-text index took in, those that returned too.
  func flushWords() throws {
    try words.add(collector)
  }

  func seal(into digest: inout EventDigest) throws {
    try hashers.seal(into: &digest, of: event, in: database)
  }
}
