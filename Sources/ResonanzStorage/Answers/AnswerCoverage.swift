import GRDB
public import ResonanzModel

/// How many of the statements that counted at a point were answered then.
public struct AnswerCoverage: Sendable, Equatable {
  public let process: Process
  public let labels: Labels
  /// In the order of the tables.
  public let groups: [SourceGroup]
  public let asOf: EventStamp
  public let statements: Int
  /// Of those, the ones that have an answer, or whose submission has one.
  public let answered: Int
  /// The ones that are answered only with the feedback on a measure that they are tagged to.
  public let answeredByMeasure: Int

  public init(
    process: Process, labels: Labels, groups: [SourceGroup], asOf: EventStamp, statements: Int,
    answered: Int, answeredByMeasure: Int
  ) {
    self.process = process
    self.labels = labels
    self.groups = groups
    self.asOf = asOf
    self.statements = statements
    self.answered = answered
    self.answeredByMeasure = answeredByMeasure
  }

  /// Those that nothing answers.
  public var unanswered: Int { statements - answered - answeredByMeasure }
}

extension Archive {
  /// How many statements are answered, and how many are not.
  ///
  /// - Throws: `unknownMilestone`, `unknownEvent`, `unknownConsultation`.
  public func answerCoverage(
    _ filter: TallyFilter = TallyFilter(), asOf point: Point = .now
  ) throws(StorageError) -> AnswerCoverage {
    try reading { database in
      let event = try database.event(at: point)
      let limits = try SaidLimits(filter, in: database)
      var arguments: StatementArguments = ["event": event]
      _ = arguments.append(contentsOf: limits.arguments)
      let catalogue = StoredCatalogue(database: database, event: event)
      let row = try Row.fetchOne(
        database, sql: AnswerCoverage.counts(limits.sql), arguments: arguments)
      return AnswerCoverage(
        process: try catalogue.process(), labels: try catalogue.labels(),
        groups: try catalogue.groups().map(\.group), asOf: try database.stamp(of: event),
        statements: row?[0] ?? 0, answered: row?[1] ?? 0, answeredByMeasure: row?[2] ?? 0)
    }
  }
}

extension AnswerCoverage {
  /// Reads the statements once, and the tags of the measures that have an answer.
  fileprivate static func counts(_ limits: String) -> String {
    let counted = """
      statement.added <= :event AND \(limits) AND NOT EXISTS (SELECT 1 FROM absence
        WHERE absence.statement = statement.id AND \(AsOf.held("absence")))
      """
    return """
      WITH held AS MATERIALIZED (SELECT * FROM answer WHERE \(AsOf.held("answer"))),
        own AS MATERIALIZED (
          SELECT statement FROM held WHERE statement IS NOT NULL
          UNION SELECT statement.id FROM held
            CROSS JOIN statement ON statement.submission = held.submission),
        measured AS MATERIALIZED (
          SELECT tag.statement
          FROM (SELECT DISTINCT target FROM held WHERE target IS NOT NULL) AS on_it
          CROSS JOIN tag ON tag.target = on_it.target AND \(AsOf.held("tag"))
          EXCEPT SELECT statement FROM own)
      SELECT
        (SELECT count(*) FROM statement WHERE \(counted)),
        (SELECT count(*) FROM own CROSS JOIN statement ON statement.id = own.statement
          WHERE \(counted)),
        (SELECT count(*) FROM measured CROSS JOIN statement ON statement.id = measured.statement
          WHERE \(counted))
      """
  }
}
