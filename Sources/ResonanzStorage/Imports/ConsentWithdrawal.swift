import GRDB
import ResonanzModel

/// What a row of which nothing else is taken says against publishing.
public struct ConsentWithdrawal: Sendable, Equatable {
  /// In the row's words.
  public let words: String
  /// The source's ids of the statements that it names.
  public let statements: [String]
  /// The source's id of whoever it is from.
  public let respondent: String?

  /// Nil where the row doesn't take a consent back: it says nothing of it, or that there is one.
  public init?(words: String?, statements: [String], respondent: String?) {
    guard let words, !words.allSatisfy(\.isWhitespace), !Consent.isGiven(words) else { return nil }
    self.words = words
    self.statements = statements
    self.respondent = respondent
  }

  /// Of a submission that was not taken.
  public init?(_ draft: SubmissionDraft) {
    self.init(
      words: draft.consent, statements: draft.statements.compactMap(\.sourceID),
      respondent: draft.respondent?.sourceID)
  }
}

/// What became of one.
public enum WithdrawalOutcome: Sendable, Equatable {
  /// A consent held and is taken back.
  case taken
  /// There was none.
  case idle
  /// The archive knows nothing of the ids, or there are none.
  case unknown
}

/// Finds whose consent is taken back: the submissions of the statements that are named, else all of the
/// respondent's.
struct WithdrawnSubmissions {
  private let byStatement: PreparedStatement
  private let byRespondent: PreparedStatement
  private let questions: [Int64]
  private var hash: StatementHash
  /// Whether the consultation has an import before this one; else there is nothing to be taken back.
  let hasEarlier: Bool

  init(database: Database, hash: StatementHash, consultation: Int64, importNumber: Int64) throws {
    self.hash = hash
    byStatement = try PreparedStatement(
      """
      SELECT submission FROM statement WHERE question = ?1 AND identity = ?2
      UNION
      SELECT statement.submission FROM further_identity AS known
      CROSS JOIN statement ON statement.id = known.statement
      WHERE known.question = ?1 AND known.identity = ?2
      """, in: database)
    byRespondent = try PreparedStatement(
      """
      SELECT submission.id FROM respondent
      CROSS JOIN submission ON submission.respondent = respondent.id AND submission.respondent > 0
      WHERE respondent.consultation = \(consultation) AND respondent.source_id = ?1
      """, in: database)
    questions = try Int64.fetchAll(
      database, sql: "SELECT id FROM question WHERE consultation = ?", arguments: [consultation])
    hasEarlier =
      try Int.fetchOne(
        database, sql: "SELECT 1 FROM import WHERE consultation = ? AND number < ?",
        arguments: [consultation, importNumber]) != nil
  }

  /// - Parameter isAlone: whether the file says nothing else, so that hardly anything tells what its ids are of.
  mutating func find(_ withdrawal: ConsentWithdrawal, isAlone: Bool) throws -> Set<Int64> {
    let ids = withdrawal.statements
    let respondents = withdrawal.respondent.map { [$0] } ?? []
    let found = try ids.isEmpty ? ofRespondents(respondents) : ofStatements(ids)
    if !found.isEmpty || !isAlone { return found }
    return try ids.isEmpty ? ofStatements(respondents) : ofRespondents(ids)
  }

  private mutating func ofStatements(_ ids: [String]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for id in ids {
      for question in questions {
        byStatement.bind(1, question)
        byStatement.bind(2, blob: hash.identity(.sourceID(id), question: question))
        try byStatement.readAll { found.insert($0.integer(0)) }
      }
    }
    return found
  }

  private func ofRespondents(_ ids: [String]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for id in ids {
      byRespondent.bind(1, id)
      try byRespondent.readAll { found.insert($0.integer(0)) }
    }
    return found
  }
}
