/// The tables of kept counts.
enum CountTable: String, CaseIterable {
  case statements = "count_statement"
  case respondents = "count_respondent"
  case base = "count_base"
  case baseRespondents = "count_base_respondent"

  /// The column that holds how many; a row of none is not kept.
  var number: String {
    switch self {
    case .statements, .base: "statements"
    case .respondents, .baseRespondents: "respondents"
    }
  }
}

/// How the kept counts are counted; the one place that says what counts. `from` gives rows of
/// `statement`; `:sign` is 1 to add what they amount to and −1 to take it away.
enum CountSQL {
  /// Distinct statements by what they are counted for. Stances are a measure's own: a statement can
  /// support one measure of a theme and oppose another.
  ///
  /// - Parameter reach: the table, or the part of it that is asked for.
  static func statements(from statements: String, reach: String = "reach") -> String {
    """
    INSERT INTO count_statement
      (target, source_group, consultation, stance, statements, unattributed)
    SELECT counted, source_group, consultation, stance,
      :sign * count(*), :sign * sum(respondent = 0)
    FROM (
      SELECT DISTINCT reach.counted, tag.source_group, tag.consultation, tag.respondent,
        tag.statement, iif(reach.counted = tag.target, tag.stance, 'unstated') AS stance
      FROM \(statements)
      CROSS JOIN tag ON tag.statement = statement.id AND tag.removed IS NULL
      CROSS JOIN \(reach) ON reach.tagged = tag.target
      WHERE statement.live = 1
    )
    WHERE true GROUP BY counted, source_group, consultation, stance
    ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
      unattributed = unattributed + excluded.unattributed
    """
  }

  /// Distinct known respondents by what they spoke about.
  static func respondents(from statements: String, reach: String = "reach") -> String {
    """
    INSERT INTO count_respondent (target, source_group, consultation, respondents)
    SELECT reach.counted, tag.source_group, tag.consultation,
      :sign * count(DISTINCT tag.respondent)
    FROM \(statements)
    CROSS JOIN tag ON tag.statement = statement.id AND tag.removed IS NULL AND tag.respondent > 0
    CROSS JOIN \(reach) ON reach.tagged = tag.target
    WHERE statement.live = 1
    GROUP BY reach.counted, tag.source_group, tag.consultation
    ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
    """
  }

  static func base(from statements: String) -> String {
    """
    INSERT INTO count_base (source_group, consultation, state, statements, unattributed)
    SELECT statement.source_group, statement.consultation, statement.state,
      :sign * count(*), :sign * sum(statement.respondent = 0)
    FROM \(statements) WHERE statement.live = 1
    GROUP BY statement.source_group, statement.consultation, statement.state
    ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
      unattributed = unattributed + excluded.unattributed
    """
  }

  /// Statements that the event `:event` gave another state. Before it, each had that of the last
  /// decision, or the one that it arrived with.
  static let restated = """
    INSERT INTO count_base (source_group, consultation, state, statements, unattributed)
    SELECT source_group, consultation, state, sum(sign), sum(sign * (respondent = 0))
    FROM (
      SELECT source_group, consultation, respondent, sign, CASE sign
        WHEN 1 THEN statement.state
        ELSE coalesce((SELECT earlier.state FROM processing AS earlier
          WHERE earlier.statement = statement.id AND earlier.added < :event
          ORDER BY earlier.added DESC LIMIT 1), statement.arrived) END AS state
      FROM processing CROSS JOIN statement ON statement.id = processing.statement
      CROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1)
      WHERE processing.added = :event AND statement.live = 1
    )
    WHERE true GROUP BY source_group, consultation, state
    ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
      unattributed = unattributed + excluded.unattributed
    """

  static func baseRespondents(from statements: String) -> String {
    """
    INSERT INTO count_base_respondent (source_group, consultation, respondents)
    SELECT statement.source_group, statement.consultation,
      :sign * count(DISTINCT statement.respondent)
    FROM \(statements) WHERE statement.live = 1 AND statement.respondent > 0
    GROUP BY statement.source_group, statement.consultation
    ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents
    """
  }
}
