import GRDB
import ResonanzModel

/// The one rule on what may leave the house of what people said, for quotes and for whole statements.
///
/// Words of a statement may be published where all of this holds, as of now:
/// - it counts: it is not hidden, not erased, and an import in force asserts it;
/// - nobody has flagged personal data in it that is not settled;
/// - its consultation is `quotable`;
/// - where the consultation asked for consent, there is one: no tick is no consent;
/// - it is not of pupils (the group `schools`), or the rule says so of them: their consultation heard
///   nobody else, so that it was made quotable for them, or this very submission has a consent.
enum PublicationRule {
  /// Columns of a query with `statement`, `submission`, `consultation` and `source_group` that the rule
  /// reads.
  static let columns = """
    statement.live, consultation.publication, consultation.title AS consultation_title,
    source_group.slug AS source_group, \(LaterFacts.current(.consent)) AS consent,
    CAST(substr(submission.received, 1, 4) AS INTEGER) AS received_year,
    \(LaterFacts.isConsentAsked(in: "statement.consultation")) AS asked,
    EXISTS (SELECT 1 FROM flag WHERE flag.statement = statement.id
      AND flag.flag = 'personal-data' AND flag.removed IS NULL) AS personal,
    source_group.slug = 'schools' AND EXISTS (SELECT 1 FROM count_base
      WHERE count_base.consultation = statement.consultation AND count_base.statements > 0
      AND count_base.source_group <> statement.source_group) AS pupil_among_others
    """

  /// What the rule says of a row with those columns.
  static func publication(_ row: Row) -> StatementPublication {
    StatementPublication(
      bars: bars(row),
      attribution: PublicAttribution(
        group: row["source_group"], consultation: row["consultation_title"],
        year: row["received_year"]))
  }

  private static func bars(_ row: Row) -> [QuoteBar] {
    let isConsented = (row["consent"] as String?).map(Consent.isGiven) ?? false
    var bars: [QuoteBar] = []
    if !(row["live"] as Bool) { bars.append(.absent) }
    if row["personal"] { bars.append(.personalData) }
    if row["publication"] != Publication.quotable.rawValue { bars.append(.internal) }
    if row["asked"], !isConsented { bars.append(.noConsent) }
    if row["pupil_among_others"], !isConsented { bars.append(.pupils) }
    return bars
  }
}

extension Archive {
  /// Whether words of statements may be published as of now, and as whose, by their numbers. Numbers that
  /// there are not are left out.
  public func publications(of statements: [Int]) throws(StorageError) -> [Int: StatementPublication]
  {
    try reading { database in
      let query = try database.makeStatement(
        sql: """
          SELECT \(PublicationRule.columns) FROM statement
          JOIN submission ON submission.id = statement.submission
          JOIN source_group ON source_group.id = statement.source_group
          JOIN consultation ON consultation.id = statement.consultation
          WHERE statement.id = ?
          """)
      var publications: [Int: StatementPublication] = [:]
      for statement in statements {
        let row = try Row.fetchOne(query, arguments: [statement])
        publications[statement] = row.map(PublicationRule.publication)
      }
      return publications
    }
  }
}
