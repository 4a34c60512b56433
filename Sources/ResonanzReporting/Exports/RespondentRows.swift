import ResonanzModel
public import ResonanzStorage

/// Who said what counts now, as rows of a table, one row a known respondent:
/// - `respondent`: the source's pseudonym; where it has none, `#` and a number that tells one from another
/// - `kind` (`person`, `organisation`, `group`), `organisation`, `headcount`
/// - `consultation`, `group` (slugs)
/// - `submissions`, `statements`: how many of theirs; `first_received`, `last_received`
public enum RespondentRows {
  public static let columns = [
    ExportColumn("respondent"), ExportColumn("kind"), ExportColumn("organisation"),
    ExportColumn("headcount", .integer), ExportColumn("consultation"), ExportColumn("group"),
    ExportColumn("submissions", .integer), ExportColumn("statements", .integer),
    ExportColumn("first_received", .day), ExportColumn("last_received", .day),
  ]

  /// A cell for each column.
  public static func row(of respondent: ExportedRespondent) -> [String] {
    [
      respondent.pseudonym ?? "#\(respondent.number)", respondent.kind.rawValue,
      respondent.organisation ?? "", respondent.headcount.map(String.init) ?? "",
      respondent.consultation, respondent.group, String(respondent.submissions),
      String(respondent.statements), respondent.firstReceived ?? "", respondent.lastReceived ?? "",
    ]
  }
}
