import GRDB
import ResonanzModel

/// Finds the submission that a row goes on with, among those of the statements that it names. A row
/// without ids is known by its texts alone, which others may have written too: then all that the
/// submission has must stand in the row.
struct SubmissionFinder {
  private struct Known {
    let respondent: Int64
    let group: Int64
    let sender: String?
    let received: String?
    let statements: Int
  }

  private let submission: PreparedStatement

  init(database: Database) throws {
    submission = try PreparedStatement(
      """
      SELECT respondent.id, submission.source_group, respondent.source_id, submission.received,
        (SELECT count(*) FROM statement WHERE statement.submission = submission.id)
      FROM submission CROSS JOIN respondent ON respondent.id = submission.respondent
      WHERE submission.id = ?1
      """, in: database)
  }

  /// - Parameters:
  ///   - submissions: those of the row's statements that are there, in their order.
  ///   - group: of the row; nil where it names none.
  func find(
    _ submissions: [Int64], of draft: SubmissionDraft, group: Int64?
  ) throws -> SubmissionPlace? {
    var last: Int64?
    for id in submissions where id != last {
      last = id
      guard let known = try known(id), group == nil || group == known.group else { continue }
      let named = submissions.count { $0 == id }
      if isSame(known, draft, named) {
        return SubmissionPlace(
          id: id, respondent: known.respondent, group: GroupID(number: known.group),
          isNewRespondent: false)
      }
    }
    return nil
  }

  private func isSame(_ known: Known, _ draft: SubmissionDraft, _ named: Int) -> Bool {
    let sender = draft.respondent?.sourceID
    let hasStatementID = draft.statements.contains { $0.sourceID != nil }
    if hasStatementID, known.sender == nil { return true }
    guard known.sender == sender else { return false }
    return hasStatementID || sender != nil
      || (known.received == draft.received && known.statements == named)
  }

  private func known(_ id: Int64) throws -> Known? {
    submission.bind(1, id)
    return try submission.first { row in
      Known(
        respondent: row.integer(0), group: row.integer(1), sender: row.text(2),
        received: row.text(3), statements: Int(row.integer(4)))
    }
  }
}
