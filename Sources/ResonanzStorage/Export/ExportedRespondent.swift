import GRDB
public import ResonanzModel

/// A known respondent who said something that counts now.
public struct ExportedRespondent: Sendable, Equatable {
  /// In this archive.
  public let number: Int
  /// The source's; nil where it has none.
  public let pseudonym: String?
  public let kind: RespondentKind
  public let organisation: String?
  /// Of groups.
  public let headcount: Int?
  /// Slugs.
  public let consultation: String
  public let group: String
  /// How many of theirs count.
  public let submissions: Int
  public let statements: Int
  /// Days, or days and times in UTC, as far as the source knew; nil where it knew none.
  public let firstReceived: String?
  public let lastReceived: String?
}

extension Archive {
  /// Hands on every known respondent of whom a statement counts now, in the order in which they came.
  ///
  /// - Parameter take: whatever it throws ends the export.
  /// - Throws: `source` with what `take` threw, if it has words.
  public func exportRespondents(
    take: (ExportedRespondent) throws -> Void
  ) throws(StorageError) {
    try reading { database in
      let rows = try Row.fetchCursor(database, sql: ExportedRespondent.sql)
      while let row = try rows.next() { try take(ExportedRespondent(row)) }
    }
  }
}

extension ExportedRespondent {
  static let sql = """
    SELECT respondent.id, respondent.source_id, respondent.kind, respondent.organisation,
      respondent.headcount, consultation.slug, source_group.slug,
      count(DISTINCT submission.id), count(*), min(submission.received), max(submission.received)
    FROM respondent
    CROSS JOIN submission ON submission.respondent = respondent.id AND submission.respondent > 0
    CROSS JOIN statement ON statement.submission = submission.id AND statement.live = 1
    CROSS JOIN consultation ON consultation.id = submission.consultation
    CROSS JOIN source_group ON source_group.id = submission.source_group
    WHERE respondent.id > 0 GROUP BY respondent.id ORDER BY respondent.id
    """

  fileprivate init(_ row: Row) {
    number = row[0]
    pseudonym = row[1]
    kind = RespondentKind(rawValue: row[2]) ?? .unknown
    organisation = row[3]
    headcount = row[4]
    consultation = row[5]
    group = row[6]
    submissions = row[7]
    statements = row[8]
    firstReceived = row[9]
    lastReceived = row[10]
  }
}
