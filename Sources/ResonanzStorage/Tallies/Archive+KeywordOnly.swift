import GRDB
public import ResonanzModel

extension Archive {
  /// Statements that are processed and belong to keywords alone: they are feedback on no theme and no
  /// measure, and have no reason for that either, so that no other count names them. With those that have
  /// a tag to a theme or measure and those with a reason they are all that is processed. Costs the tags
  /// of keywords.
  ///
  /// - Returns: how many by slug of the source group; a group that is missing has none.
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func keywordOnly(
    filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws(StorageError) -> [String: Int] {
    try reading { database in
      let counted = try CountedStatements.counted(
        database, asOf: try database.event(at: point), filter)
      let rows = try Row.fetchAll(
        database, sql: KeywordOnly.sql(of: counted), arguments: try counted.arguments())
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }
}

/// Which statements have keywords alone.
private enum KeywordOnly {
  static func sql(of counted: CountedStatements) -> String {
    """
    SELECT source_group.slug, count(*)
    FROM (SELECT DISTINCT said.statement FROM target AS keyword
      CROSS JOIN tag AS said ON said.target = keyword.id AND \(AsOf.held("said"))
      WHERE keyword.kind = 'keyword') AS said
    CROSS JOIN statement ON statement.id = said.statement \(counted.submissions)
    JOIN source_group ON source_group.id = statement.source_group
    WHERE \(counted.condition) AND \(counted.state) = 'processed'
      AND NOT EXISTS (SELECT 1 FROM tag INDEXED BY tag_statement
        JOIN target ON target.id = tag.target AND target.kind <> 'keyword'
        WHERE tag.statement = statement.id AND \(AsOf.held("tag")))
    GROUP BY source_group.id
    """
  }
}
