import GRDB
import GRDBSQLite
import ResonanzModel

/// Counts the values of all filters among some statements, in one go.
struct FacetCount {
  let database: Database

  func facets(of query: StatementQuery) throws -> [Facet] {
    let set = try StatementSet(query, database: database)
    let selection = try Self.selection(set)
    let rows = try Row.fetchAll(
      database, sql: selection.sql, arguments: selection.arguments)
    let facets = rows.compactMap { row -> Facet? in
      guard let kind = Facet.Kind(rawValue: row[0]), let value = row[1] as String? else {
        return nil
      }
      return Facet(kind: kind, value: value, title: row[2] ?? "", statements: row[3])
    }
    return Facet.Kind.allCases.flatMap { kind in facets.filter { $0.kind == kind } }
  }

  /// The statements are found once; then each kind of value counts them. A statement has one tag to a
  /// measure or keyword, but may reach a theme by several.
  static func selection(_ set: StatementSet) throws -> Selection {
    let columns = """
      statement.id, statement.source_group, statement.consultation, statement.state,
        statement.submission
      """
    let found = set.select(columns, needsStatement: true)
    let stance = try StanceFacets(set)
    return Selection(
      sql: """
        WITH found AS MATERIALIZED (\(found.sql)),
        tagged AS MATERIALIZED (
          SELECT tag.target, tag.stance, count(*) AS statements
          FROM found CROSS JOIN tag ON tag.statement = found.id AND tag.removed IS NULL
          GROUP BY tag.target, tag.stance)\(stance?.base ?? "")
        SELECT 'group', source_group.slug, NULL, counted.statements FROM (
          SELECT source_group, count(*) AS statements FROM found GROUP BY 1) AS counted
        JOIN source_group ON source_group.id = counted.source_group
        UNION ALL
        SELECT 'consultation', consultation.slug, consultation.title, counted.statements FROM (
          SELECT consultation, count(*) AS statements FROM found GROUP BY 1) AS counted
        JOIN consultation ON consultation.id = counted.consultation
        UNION ALL
        \(stance?.selection ?? themes)
        UNION ALL
        SELECT target.kind, target.slug, version.title, counted.statements FROM (
          SELECT target, sum(statements) AS statements FROM tagged GROUP BY target) AS counted
        JOIN target ON target.id = counted.target
          AND target.kind IN (\(stance == nil ? "'measure', " : "")'keyword')
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        UNION ALL
        \(stances(of: set.query.targets))
        UNION ALL
        SELECT 'state', state, NULL, count(*) FROM found GROUP BY state
        UNION ALL
        SELECT 'flag', flag.flag, NULL, count(*) FROM found
        CROSS JOIN flag ON flag.statement = found.id AND flag.removed IS NULL GROUP BY flag.flag
        UNION ALL
        SELECT 'language', \(language), NULL, count(*) FROM found
        CROSS JOIN submission ON submission.id = found.submission GROUP BY 2
        UNION ALL
        SELECT 'received', ifnull(substr(submission.received, 1, \(periodLength(of: set.query))), 'none'),
          NULL, count(*) FROM found
        CROSS JOIN submission ON submission.id = found.submission GROUP BY 2
        ORDER BY 1, 4 DESC, 2
        """, arguments: found.arguments)
  }

  /// How much of a day names its period: years; months within a year that is asked for, days within a
  /// month.
  private static func periodLength(of query: StatementQuery) -> Int {
    for case .received(let days) in query.conditions.filter({ !$0.isExcluded }).map(\.property) {
      guard days.count == 1, case .between(let first?, let last?) = days[0],
        first.year == last.year
      else { continue }
      return first.month == last.month ? 10 : 7
    }
    return 4
  }

  private static let themes = """
    SELECT 'theme', target.slug, version.title, counted.statements FROM (
      SELECT theme, count(*) AS statements FROM (
        SELECT DISTINCT reach.counted AS theme, found.id
        FROM found CROSS JOIN tag ON tag.statement = found.id AND tag.removed IS NULL
        CROSS JOIN reach ON reach.tagged = tag.target
          AND reach.counted IN (SELECT id FROM target WHERE kind = 'theme'))
      GROUP BY theme) AS counted
    JOIN target ON target.id = counted.theme
    JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
    """

  /// `de` is `de-AT` too, as the filter takes it.
  private static let language = """
    (SELECT ifnull(lower(substr(said.now, 1, instr(said.now || '-', '-') - 1)), 'none')
      FROM (SELECT \(LaterFacts.current(.language)) AS now) AS said)
    """

  /// A statement can have one stance on several measures. Where measures or themes are asked for, the
  /// stance is that on them, as the filter takes it.
  private static func stances(of targets: [TargetID]) -> String {
    let asked =
      "SELECT id FROM target WHERE kind IN ('theme', 'measure') AND id IN (\(list(targets)))"
    return """
      SELECT 'stance', stance, NULL, count(DISTINCT found.id)
      FROM found CROSS JOIN tag ON tag.statement = found.id AND tag.removed IS NULL
        AND tag.target IN (SELECT id FROM target WHERE kind = 'measure')
      WHERE NOT EXISTS (\(asked))
        OR tag.target IN (SELECT tagged FROM reach WHERE counted IN (\(asked)))
      GROUP BY stance
      """
  }

  private static func list(_ targets: [TargetID]) -> String {
    targets.map { String($0.number) }.joined(separator: ", ")
  }
}

extension Archive {
  /// How many of the statements that a query means have each value of each filter; values that none of
  /// them has are left out. In the order of the kinds, in them the commonest first.
  public func facets(_ query: StatementQuery) throws(StorageError) -> [Facet] {
    try reading { try FacetCount(database: $0).facets(of: query) }
  }

  /// How ``facets(_:)`` asks SQLite, with the arguments written out: for holding its speed against
  /// another program's.
  package func facetsSQL(_ query: StatementQuery) throws(StorageError) -> String {
    try reading { database in
      let selection = try FacetCount.selection(StatementSet(query, database: database))
      let statement = try database.makeStatement(sql: selection.sql)
      try statement.setArguments(selection.arguments)
      guard let sql = sqlite3_expanded_sql(statement.sqliteStatement) else { return "" }
      defer { sqlite3_free(sql) }
      return String(cString: sql)
    }
  }
}
