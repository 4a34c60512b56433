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
  /// The row that is looked at and the identities that it had so far, which are written only when the
  /// whole row is taken.
  private var row = 0
  private var ofRow: [ArraySlice<UInt8>] = []
  /// Of texts that this import said more than once, by the identity of the first time: how many times.
  private var timesSaid: [ArraySlice<UInt8>: Int] = [:]

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

  mutating func begin(row: Int) {
    self.row = row
    ofRow.removeAll(keepingCapacity: true)
  }

  mutating func find(
    _ draft: StatementDraft, normalised: NormalisedText, question: Int64, respondent: String?,
    isWide: Bool
  ) throws -> Finding {
    if let id = draft.sourceID { return try find(identity(.sourceID(id), question), question) }
    if isWide, let respondent {
      return try find(identity(.respondent(respondent), question), question)
    }
    return try findNext(normalised, of: respondent, question)
  }

  /// The how manieth time this import says it: the first that it has not had yet.
  private mutating func findNext(
    _ text: NormalisedText, of respondent: String?, _ question: Int64
  ) throws -> Finding {
    let first = identity(.text(respondent: respondent, text, occurrence: 0), question)
    // Counted up from where it was last time: „k. A." may stand in every other row.
    var occurrence = timesSaid[first] ?? 0
    while true {
      let next =
        occurrence == 0
        ? first : identity(.text(respondent: respondent, text, occurrence: occurrence), question)
      let finding = try find(next, question)
      guard case .repeated(let row) = finding else { return finding }
      occurrence += 1
      if row != self.row { timesSaid[first] = occurrence }
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
    let known = try byIdentity.first { row in
      KnownStatement(
        id: row.integer(0), submission: row.integer(1), revision: row.integer(2),
        isLive: row.integer(3) == 1, textHash: row.isNull(4) ? nil : row.integer(4))
    }
    if let known {
      inImport.bind(1, known.id)
      if let row = try inImport.first({ $0.integer(0) }) { return .repeated(row: Int(row)) }
    }
    ofRow.append(identity)
    return known.map(Finding.known) ?? .new(identity: identity)
  }
}
