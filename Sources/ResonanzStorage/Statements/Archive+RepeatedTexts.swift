import GRDB

/// A text that several statements have: people copy each other, or somebody counted twice.
public struct RepeatedText: Sendable, Equatable {
  /// As the first of them has it.
  public let text: String
  /// Live statements with it, compared normalised.
  public let statements: Int
  /// Known respondents among them; one who says it twice is one.
  public let respondents: Int
  /// Statements without a known respondent.
  public let unattributed: Int
  /// Slugs, in alphabetical order.
  public let consultations: [String]
  public let groups: [String]
  /// The first and the last day on which it came in; nil where none is known.
  public let received: ClosedRange<String>?
  /// The first hundred statements.
  public let numbers: [Int]
}

extension Archive {
  /// The texts that several live statements have, compared normalised; the commonest first.
  ///
  /// - Parameters:
  ///   - minimum: how many statements must have it, at least 2.
  ///   - limit: how many texts at most.
  ///   - consultation: slug of the only one to look at.
  /// - Throws: `unknownConsultation`.
  public func repeatedTexts(
    minimum: Int = 2, limit: Int = 50, consultation: String? = nil
  ) throws(StorageError) -> [RepeatedText] {
    try reading { database in
      let id = try consultation.map { try database.consultation($0) }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT count(*) AS statements,
            count(DISTINCT nullif(statement.respondent, 0)) AS respondents,
            sum(statement.respondent = 0) AS unattributed,
            group_concat(DISTINCT consultation.slug) AS consultations,
            group_concat(DISTINCT source_group.slug) AS groups,
            min(substr(submission.received, 1, 10)) AS first,
            max(substr(submission.received, 1, 10)) AS last,
            revision.text_hash AS hash
          FROM revision
          CROSS JOIN statement ON statement.id = revision.statement
            AND statement.revision = revision.id AND statement.live = 1
          JOIN submission ON submission.id = statement.submission
          JOIN consultation ON consultation.id = statement.consultation
          JOIN source_group ON source_group.id = statement.source_group
          WHERE revision.text_hash IS NOT NULL
            AND statement.consultation = ifnull(:id, statement.consultation)
          GROUP BY revision.text_hash HAVING count(*) >= :minimum
          ORDER BY count(*) DESC, min(statement.id) LIMIT :limit
          """,
        arguments: ["minimum": max(2, minimum), "limit": limit, "id": id])
      return try rows.map { try RepeatedText(row: $0, in: database, consultation: id) }
    }
  }
}

extension RepeatedText {
  fileprivate init(row: Row, in database: Database, consultation: Int64?) throws {
    func list(_ column: String) -> [String] {
      (row[column] as String).split(separator: ",").map(String.init).sorted()
    }
    let (first, last): (String?, String?) = (row["first"], row["last"])
    let numbers = try Int.fetchAll(
      database,
      sql: """
        SELECT statement.id FROM revision
        CROSS JOIN statement ON statement.id = revision.statement
          AND statement.revision = revision.id AND statement.live = 1
        WHERE revision.text_hash = ?1 AND statement.consultation = ifnull(?2, statement.consultation)
        ORDER BY statement.id LIMIT 100
        """,
      arguments: [row["hash"] as Int64, consultation])
    let text = try String.fetchOne(
      database,
      sql: """
        SELECT revision.text FROM statement JOIN revision ON revision.id = statement.revision
        WHERE statement.id = ?
        """,
      arguments: [numbers.first])
    self.init(
      text: text ?? "", statements: row["statements"], respondents: row["respondents"],
      unattributed: row["unattributed"], consultations: list("consultations"),
      groups: list("groups"), received: first.flatMap { first in last.map { first...$0 } },
      numbers: numbers)
  }
}
