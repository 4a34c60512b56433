import GRDB
import ResonanzModel

/// Which statements count as of an event and under a filter, in SQL about rows of `statement`.
struct CountedStatements {
  let database: Database
  let event: Int64
  let filter: TallyFilter
  /// Whether something else than the filter reads `submission`.
  var needsSubmission = false
  /// Whether the event is the archive's last: then what is kept of every statement says the same as the
  /// history, at a third of the cost.
  var isNow = false

  /// Of the archive as of an event.
  static func counted(
    _ database: Database, asOf event: Int64, _ filter: TallyFilter, needsSubmission: Bool = false
  ) throws -> CountedStatements {
    CountedStatements(
      database: database, event: event, filter: filter, needsSubmission: needsSubmission,
      isNow: event == (try database.lastEvent()))
  }

  /// What is joined to `statement`, so that the conditions can be asked.
  var submissions: String {
    needsSubmission || filter.receivedFrom != nil || filter.receivedUntil != nil
      ? "JOIN submission ON submission.id = statement.submission" : ""
  }

  /// Which statements were there as of the event and pass the filter.
  var condition: String {
    isNow
      ? "statement.live = 1 AND \(limits)"
      : """
      NOT EXISTS (SELECT 1 FROM absence WHERE absence.statement = statement.id
        AND \(AsOf.held("absence"))) AND \(limits)
      """
  }

  /// Which statements the archive had as of the event, though they didn't count, and pass the filter.
  var limits: String {
    var conditions = ["statement.added <= :event"]
    // A day, or a day and a time in UTC: the first ten characters are the day in both.
    if filter.receivedFrom != nil {
      conditions.append("substr(submission.received, 1, 10) >= :from")
    }
    if filter.receivedUntil != nil {
      conditions.append("substr(submission.received, 1, 10) <= :until")
    }
    if filter.consultation != nil { conditions.append("statement.consultation = :consultation") }
    return conditions.joined(separator: " AND ")
  }

  /// The state of a row of `statement` as of the event.
  var state: String {
    isNow
      ? "statement.state"
      : """
      coalesce((SELECT state FROM processing WHERE processing.statement = statement.id
        AND processing.added <= :event ORDER BY processing.added DESC LIMIT 1), statement.arrived)
      """
  }

  /// - Throws: `unknownConsultation`.
  func arguments() throws -> StatementArguments {
    try arguments(["event": event])
  }

  /// As of two events, `:start` and `:end`.
  ///
  /// - Throws: `unknownConsultation`.
  func arguments(from start: Int64, to end: Int64) throws -> StatementArguments {
    try arguments(["start": start, "end": end])
  }

  private func arguments(_ events: StatementArguments) throws -> StatementArguments {
    var arguments = events
    if let from = filter.receivedFrom { _ = arguments.append(contentsOf: ["from": from.iso]) }
    if let until = filter.receivedUntil { _ = arguments.append(contentsOf: ["until": until.iso]) }
    if let slug = filter.consultation {
      let id = try database.consultation(slug)
      _ = arguments.append(contentsOf: ["consultation": id])
    }
    return arguments
  }

  /// How many of them were erased after the event. Costs the number of erasures.
  func erasedSince() throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM absence AS erasure INDEXED BY absence_erased
        CROSS JOIN statement ON statement.id = erasure.statement \(submissions)
        WHERE erasure.cause = 'erased' AND erasure.added > :event AND \(condition)
        """,
      arguments: try arguments()) ?? 0
  }

  /// The tags that count: held then, on statements that were there then and pass the filter.
  ///
  /// - Parameter submissions: ``submissions``, or the same where a query reads them anyway.
  func tags(_ submissions: String) -> String {
    """
    tag JOIN statement ON statement.id = tag.statement \(submissions)
    WHERE \(isNow ? "tag.removed IS NULL" : AsOf.held("tag")) AND \(condition)
    """
  }
}
