import GRDB
import ResonanzModel

/// A statement that a row names and that the archive has.
struct KnownStatement {
  let id: Int64
  let submission: Int64
  let revision: Int64
  let isLive: Bool
  /// Of the current text; nil where it was erased.
  let textHash: Int64?
  let group: Int64
}

/// Finds the statements that a row names.
struct StatementFinder {
  enum Finding {
    case new(identity: ArraySlice<UInt8>)
    case known(KnownStatement)
    /// It has no id, and its text is another one than what stood in its row.
    case corrected(KnownStatement, identity: ArraySlice<UInt8>)
    /// This import had it already, from this row.
    case repeated(row: Int)

    /// The one that is there already.
    var statement: KnownStatement? {
      switch self {
      case .known(let known), .corrected(let known, _): known
      case .new, .repeated: nil
      }
    }
  }

  private let byIdentity: PreparedStatement
  private let byFurtherIdentity: PreparedStatement?
  private let inImport: PreparedStatement
  private var alignment: Alignment?
  private var hash: StatementHash
  /// The row that is looked at and the identities that it had so far, which are written only when the
  /// whole row is taken.
  private var row = 0
  private var ofRow = RowIdentities()
  /// Statements that the row corrects.
  private var corrected: [Int64] = []
  private struct Saying: Hashable {
    var identity: ArraySlice<UInt8>
    var group: Int64?
  }
  /// Of texts that this import said more than once, by the identity of the first time and the group:
  /// how many times are taken.
  private var timesSaid: [Saying: Int] = [:]

  /// - Parameter replaced: number of the import that this one replaces.
  init(database: Database, hash: StatementHash, importNumber: Int64, replaced: Int64?) throws {
    self.hash = hash
    alignment = try replaced.map {
      try Alignment(database: database, hash: hash, replacing: $0)
    }
    // Hardly any archive has some: then nothing is looked up. A correction makes some as it goes.
    let hasFurther =
      try replaced != nil
      || Bool.fetchOne(database, sql: "SELECT 1 FROM further_identity LIMIT 1") != nil
    byFurtherIdentity =
      hasFurther
      ? try PreparedStatement(
        """
        SELECT statement.id, statement.submission, statement.revision, statement.live,
          revision.text_hash, statement.source_group
        FROM further_identity AS known CROSS JOIN statement ON statement.id = known.statement
        CROSS JOIN revision ON revision.id = statement.revision
        WHERE known.question = ?1 AND known.identity = ?2
        """, in: database) : nil
    byIdentity = try PreparedStatement(
      """
      SELECT statement.id, statement.submission, statement.revision, statement.live,
        revision.text_hash, statement.source_group
      FROM statement CROSS JOIN revision ON revision.id = statement.revision
      WHERE statement.question = ?1 AND statement.identity = ?2
      """, in: database)
    inImport = try PreparedStatement(
      "SELECT \"row\" FROM assertion WHERE import = \(importNumber) AND statement = ?1",
      in: database)
  }

  mutating func begin(row: Int) {
    self.row = row
    ofRow.removeAll()
    corrected.removeAll(keepingCapacity: true)
  }

  /// - Parameter group: of the row; nil where it names none.
  mutating func find(
    _ draft: StatementDraft, normalised: NormalisedText, question: Int64, respondent: String?,
    group: Int64?, isWide: Bool
  ) throws -> Finding {
    if let id = draft.sourceID { return try find(identity(.sourceID(id), question), question) }
    if isWide, let respondent {
      return try find(identity(.respondent(respondent), question), question)
    }
    let finding = try findNext(normalised, of: respondent, group, question)
    guard case .new(let identity) = finding, let alignment,
      let known = try alignment.corrected(row: row, question: question, respondent: respondent),
      try rowOfThisImport(known) == nil, !corrected.contains(known.id),
      group == nil || group == known.group
    else { return finding }
    corrected.append(known.id)
    return .corrected(known, identity: identity)
  }

  /// Takes note of a statement of a file that replaces another, before its first row is taken.
  mutating func foresee(
    _ draft: StatementDraft, question: Int64, respondent: String?, isWide: Bool
  ) {
    if draft.sourceID != nil || (isWide && respondent != nil) { return }
    alignment?.foresee(NormalisedText(draft.text), of: respondent, question: question)
  }

  /// The how manieth time it is said: the first that this import has not had yet. What another group
  /// said in the same words is not this: several lists of cards may go into one consultation.
  private mutating func findNext(
    _ text: NormalisedText, of respondent: String?, _ group: Int64?, _ question: Int64
  ) throws -> Finding {
    let first = identity(.text(respondent: respondent, text, occurrence: 0), question)
    // Counted up from where it was last time: „k. A." may stand in every other row.
    let saying = Saying(identity: first, group: group)
    var occurrence = timesSaid[saying] ?? 0
    while true {
      let next =
        occurrence == 0
        ? first : identity(.text(respondent: respondent, text, occurrence: occurrence), question)
      let finding = try find(next, question)
      switch finding {
      case .repeated(let row):
        occurrence += 1
        if row != self.row { timesSaid[saying] = occurrence }
      case .known(let known) where group != nil && known.group != group:
        ofRow.removeLast()
        occurrence += 1
        timesSaid[saying] = occurrence
      default: return finding
      }
    }
  }

  private mutating func identity(
    _ identity: StatementHash.Identity, _ question: Int64
  ) -> ArraySlice<UInt8> {
    hash.identity(identity, question: question)
  }

  private mutating func find(_ identity: ArraySlice<UInt8>, _ question: Int64) throws -> Finding {
    if ofRow.contains(identity) { return .repeated(row: row) }
    byIdentity.bind(1, question)
    byIdentity.bind(2, blob: identity)
    var known = try byIdentity.first(Self.statement)
    if known == nil, let byFurtherIdentity {
      byFurtherIdentity.bind(1, question)
      byFurtherIdentity.bind(2, blob: identity)
      known = try byFurtherIdentity.first(Self.statement)
    }
    if let known, let row = try rowOfThisImport(known) { return .repeated(row: row) }
    ofRow.append(identity)
    return known.map(Finding.known) ?? .new(identity: identity)
  }

  private static func statement(_ row: PreparedRow) -> KnownStatement {
    KnownStatement(
      id: row.integer(0), submission: row.integer(1), revision: row.integer(2),
      isLive: row.integer(3) == 1, textHash: row.isNull(4) ? nil : row.integer(4),
      group: row.integer(5))
  }

  private func rowOfThisImport(_ known: KnownStatement) throws -> Int? {
    inImport.bind(1, known.id)
    return try inImport.first { Int($0.integer(0)) }
  }
}
