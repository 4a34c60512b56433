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
}

/// Finds the statements that a row names.
struct StatementFinder {
  enum Finding {
    case new(identity: ArraySlice<UInt8>)
    case known(KnownStatement)
    /// This import had it already, from this row.
    case repeated(row: Int)
  }

  private let byIdentity: PreparedStatement
  private let inImport: PreparedStatement
  private var hash: StatementHash

  init(database: Database, hash: StatementHash, importNumber: Int64) throws {
    self.hash = hash
    byIdentity = try PreparedStatement(
      """
      SELECT statement.id, statement.submission, statement.revision, statement.live,
        revision.text_hash
      FROM statement CROSS JOIN revision ON revision.id = statement.revision
      WHERE statement.question = ?1 AND statement.identity = ?2
      """, in: database)
    inImport = try PreparedStatement(
      "SELECT \"row\" FROM assertion WHERE import = \(importNumber) AND statement = ?1",
      in: database)
  }

  /// - Parameter rowID: what tells the row in a wide file without ids of statements.
  mutating func find(
    _ draft: StatementDraft, normalised: NormalisedText, question: Int64, respondent: String?,
    isWide: Bool
  ) throws -> Finding {
    if let id = draft.sourceID { return try find(.sourceID(id), question) }
    if isWide, let respondent { return try find(.respondent(respondent), question) }
    // The how manieth time this import says it: the first that it has not had yet.
    var occurrence = 0
    while true {
      let finding = try find(
        .text(respondent: respondent, normalised, occurrence: occurrence), question)
      guard case .repeated = finding else { return finding }
      occurrence += 1
    }
  }

  private mutating func find(
    _ identity: StatementHash.Identity, _ question: Int64
  ) throws -> Finding {
    let bytes = hash.identity(identity, question: question)
    byIdentity.bind(1, question)
    byIdentity.bind(2, blob: bytes)
    let known = try byIdentity.first { row in
      KnownStatement(
        id: row.integer(0), submission: row.integer(1), revision: row.integer(2),
        isLive: row.integer(3) == 1, textHash: row.isNull(4) ? nil : row.integer(4))
    }
    guard let known else { return .new(identity: bytes) }
    inImport.bind(1, known.id)
    if let row = try inImport.first({ $0.integer(0) }) { return .repeated(row: Int(row)) }
    return .known(known)
  }
}
