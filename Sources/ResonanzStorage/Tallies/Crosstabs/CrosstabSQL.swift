import ResonanzModel

/// The one query of a table of two dimensions.
///
/// Wants the arguments of ``CountedStatements``, `:target` where the request has one, and `:row` and
/// `:column`, the names of the attributes, where there are some.
struct CrosstabSQL {
  let request: CrosstabRequest
  let statements: CountedStatements

  /// Rows of (part, row, column, statements, respondents, unattributed), where the part is `cell`, `row`,
  /// `column`, or what became of a statement: `placed` in the table, or left out as `open`, `no-row` or
  /// `no-column`.
  var text: String {
    """
    WITH reaches(tagged, counted) AS MATERIALIZED (\(Reach.sql)),
    base AS MATERIALIZED (\(base)),
    \(members)
    member AS MATERIALIZED (
      SELECT base.statement, base.respondent, \(row) AS "row", \(column) AS "column",
        \(fate) AS fate
      FROM base \(joins)),
    placed AS (SELECT * FROM member WHERE fate = 'placed')
    SELECT 'cell', "row", "column", \(Self.figures(isRepeated: false)) FROM placed GROUP BY 2, 3
    UNION ALL SELECT 'row', "row", NULL, \(Self.figures(isRepeated: request.columns.hasMembers))
      FROM placed GROUP BY 2
    UNION ALL SELECT 'column', NULL, "column", \(Self.figures(isRepeated: request.rows.hasMembers))
      FROM placed GROUP BY 3
    UNION ALL SELECT fate, NULL, NULL,
      \(Self.figures(isRepeated: request.rows.hasMembers || request.columns.hasMembers))
      FROM member GROUP BY 1
    """
  }

  /// - Parameter isRepeated: whether a statement can stand in several rows of what is counted; to look
  ///   for those costs a sort of all of them. In a cell it stands once.
  private static func figures(isRepeated: Bool) -> String {
    let respondents = "count(DISTINCT nullif(respondent, 0))"
    return isRepeated
      ? """
      count(DISTINCT statement), \(respondents),
        count(DISTINCT iif(respondent = 0, statement, NULL))
      """
      : "count(*), \(respondents), sum(respondent = 0)"
  }

  // MARK: Which statements

  private var base: String {
    let ofTarget =
      request.target == nil
      ? ""
      : """
       AND statement.id IN (SELECT tag.statement FROM reaches
        CROSS JOIN tag ON tag.target = reaches.tagged
        WHERE reaches.counted = :target AND \(AsOf.held("tag")))
      """
    return """
      SELECT statement.id AS statement, statement.respondent, statement.source_group,
        statement.consultation, statement.question, statement.submission,
        \(isDated ? "submission.received" : "NULL") AS received,
        \(readsState ? statements.state : "NULL") AS state
      FROM statement \(statements.submissions)
      WHERE \(statements.condition)\(ofTarget)
      """
  }

  private var isDated: Bool { dimensions.contains { $0.isPeriod } }
  private var readsState: Bool { dimensions.contains { $0 == .state || $0.isTagged } }
  private var dimensions: [TallyDimension] { [request.rows, request.columns] }

  /// Whether the request needs the date of receipt.
  static func needsSubmission(_ request: CrosstabRequest) -> Bool {
    request.rows.isPeriod || request.columns.isPeriod
  }

  // MARK: What they have

  /// A stance is one to a measure: beside measures or themes it is that of the same tag.
  static func isJoint(_ request: CrosstabRequest) -> Bool {
    let pair = [request.rows, request.columns]
    return pair.contains(.stance) && (pair.contains(.measure) || pair.contains(.theme))
  }

  /// Tables of the values that a statement can have several of.
  private var members: String {
    if Self.isJoint(request) {
      let target = request.rows == .stance ? request.columns : request.rows
      return "joint(statement, target, stance) AS MATERIALIZED (\(joint(target))),"
    }
    let forced =
      dimensions.contains { $0.isAttribute } ? "forced AS MATERIALIZED (\(Self.forced))," : ""
    return
      ([forced]
      + [("row", request.rows), ("column", request.columns)].compactMap { side, dimension in
        pairs(dimension, side).map {
          "\(side)_member(statement, value) AS MATERIALIZED (\($0)),"
        }
      }).joined(separator: "\n")
  }

  private func pairs(_ dimension: TallyDimension, _ side: String) -> String? {
    switch dimension {
    case .theme, .measure, .keyword:
      """
      SELECT DISTINCT base.statement, reaches.counted
      FROM base CROSS JOIN tag ON tag.statement = base.statement AND \(AsOf.held("tag"))
      CROSS JOIN reaches ON reaches.tagged = tag.target
        AND reaches.counted IN (\(Self.targets(dimension)))
      """
    case .stance:
      """
      SELECT DISTINCT base.statement, tag.stance
      FROM base CROSS JOIN tag ON tag.statement = base.statement AND \(AsOf.held("tag"))
        AND tag.target IN (\(Self.targets(.measure)))\(onTarget)
      """
    case .attribute: Self.attribute(":\(side)")
    default: nil
    }
  }

  private func joint(_ target: TallyDimension) -> String {
    """
    SELECT DISTINCT base.statement, reaches.counted, tag.stance
    FROM base CROSS JOIN tag ON tag.statement = base.statement AND \(AsOf.held("tag"))
      AND tag.target IN (\(Self.targets(.measure)))
    CROSS JOIN reaches ON reaches.tagged = tag.target
      AND reaches.counted IN (\(Self.targets(target)))
    """
  }

  /// Where a table is of one theme, measure or keyword, the stance is that on it.
  private var onTarget: String {
    guard let target = request.target, target.kind != .keyword else { return "" }
    return " AND tag.target IN (SELECT tagged FROM reaches WHERE counted = :target)"
  }

  private static func targets(_ dimension: TallyDimension) -> String {
    "SELECT id FROM target WHERE kind = '\(dimension.targetKind?.rawValue ?? "")'"
  }

  /// The imports that were in force as of the event.
  private static let forced = """
    SELECT import.number FROM import WHERE import.added <= :event AND (
      SELECT event.kind FROM event WHERE event.subject = import.number
        AND event.kind IN ('\(EventKind.undoImport.rawValue)', '\(EventKind.redoImport.rawValue)')
        AND event.number <= :event
      ORDER BY event.number DESC LIMIT 1) IS NOT '\(EventKind.undoImport.rawValue)'
    """

  /// The newest import in force that names an attribute is right.
  private static func attribute(_ name: String) -> String {
    """
    SELECT base.statement, attribute.value
    FROM base CROSS JOIN attribute ON attribute.submission = base.submission
      AND attribute.name = \(name)
    WHERE attribute.import = (SELECT max(other.import) FROM attribute AS other
      WHERE other.submission = base.submission AND other.name = \(name)
        AND other.import IN (SELECT number FROM forced))
    """
  }

  // MARK: Where they stand

  private var joins: String {
    if Self.isJoint(request) { return "LEFT JOIN joint ON joint.statement = base.statement" }
    return [("row", request.rows), ("column", request.columns)].filter { $0.1.hasMembers }.map {
      "LEFT JOIN \($0.0)_member ON \($0.0)_member.statement = base.statement"
    }.joined(separator: "\n")
  }

  private var row: String { value(request.rows, "row") }
  private var column: String { value(request.columns, "column") }

  private func value(_ dimension: TallyDimension, _ side: String) -> String {
    if Self.isJoint(request) { return dimension == .stance ? "joint.stance" : "joint.target" }
    switch dimension {
    case .group: return "base.source_group"
    case .consultation: return "base.consultation"
    case .question: return "base.question"
    case .state: return "base.state"
    case .received(.year): return "substr(base.received, 1, 4)"
    case .received(.month): return "substr(base.received, 1, 7)"
    case .received(.quarter):
      return """
        substr(base.received, 1, 4) || '-Q' || ((CAST(substr(base.received, 6, 2) AS INTEGER) + 2) / 3)
        """
    default: return "\(side)_member.value"
    }
  }

  /// Open statements without any of the tags that are asked for may still get one. What else has no value
  /// is left out, but for tags: to have none is something that was decided.
  private var fate: String {
    let sides = [("no-row", request.rows, row), ("no-column", request.columns, column)]
    let tagged = sides.filter { $0.1.isTagged }.map { "\($0.2) IS NULL" }
    let open =
      tagged.isEmpty
      ? [] : ["WHEN base.state = 'open' AND \(tagged.joined(separator: " AND ")) THEN 'open'"]
    let missing = sides.filter { $0.1.canBeMissing && !request.showsMissing }.map {
      "WHEN \($0.2) IS NULL THEN '\($0.0)'"
    }
    let cases = open + missing
    return cases.isEmpty ? "'placed'" : "CASE \(cases.joined(separator: " ")) ELSE 'placed' END"
  }
}

extension TallyDimension {
  fileprivate var isPeriod: Bool {
    if case .received = self { true } else { false }
  }

  fileprivate var isAttribute: Bool {
    if case .attribute = self { true } else { false }
  }

  /// Whether a statement can have several values, or lie outside of `base`.
  fileprivate var hasMembers: Bool { isTagged || isAttribute }

  /// Whether to have no value is to be unknown, and not to be none of them.
  var canBeMissing: Bool { isPeriod || isAttribute || self == .stance }
}
