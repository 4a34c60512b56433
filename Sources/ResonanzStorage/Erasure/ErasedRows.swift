import GRDB
import ResonanzModel

/// Knows the rows of which nothing is taken, since who wrote them had it erased.
struct ErasedRows {
  private let consultation: Int64
  private let respondents: ErasedRespondents
  /// Those of whom nothing is taken any more, in all consultations.
  private let barred: Set<ErasedRespondents.Barred>
  private let submission: PreparedStatement

  init(database: Database, consultation: Int64) throws {
    self.consultation = consultation
    respondents = try ErasedRespondents(database: database)
    barred = try respondents.barred()
    submission = try PreparedStatement(
      """
      SELECT EXISTS (\(StatementErasure.texts(ofSubmission: "submission.id"))), submission.received,
        (SELECT count(*) FROM statement WHERE statement.submission = submission.id)
      FROM submission WHERE submission.id = ?1
      """, in: database)
  }

  /// Whether nothing of the respondent is taken any more.
  func isBarred(_ respondent: RespondentDraft?) -> Bool {
    guard !barred.isEmpty, let id = respondent?.sourceID else { return false }
    return barred.contains(respondents.barred(id, consultation))
  }

  /// Whether a row is a submission again of which nothing is left, so that what is new in it is not taken
  /// either. One that is known by its texts alone must have all that the submission had: others may have
  /// said one of them too.
  ///
  /// - Parameters:
  ///   - known: the statements that the row names and that are there.
  ///   - isIdentified: whether an id told so.
  func isErased(_ draft: SubmissionDraft, known: [KnownStatement], isIdentified: Bool) throws
    -> Bool
  {
    for submission in Set(known.filter { $0.textHash == nil }.map(\.submission)) {
      self.submission.bind(1, submission)
      let found = try self.submission.first { row in
        (hasTexts: row.integer(0) == 1, received: row.text(1), count: Int(row.integer(2)))
      }
      guard let found, !found.hasTexts else { continue }
      let isWhole =
        found.received == draft.received
        && found.count == known.count { $0.submission == submission }
      if isIdentified || isWhole { return true }
    }
    return false
  }
}
