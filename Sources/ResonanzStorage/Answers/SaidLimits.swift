import GRDB
import ResonanzModel

/// Which statements a tally's filter lets through, as a condition on a row of `statement`.
struct SaidLimits {
  let sql: String
  let arguments: StatementArguments

  /// - Throws: `unknownConsultation`.
  init(_ filter: TallyFilter, in database: Database) throws {
    var conditions = ["1"]
    var arguments = StatementArguments()
    // A day, or a day and a time in UTC: the first ten characters are the day in both.
    let day = """
      (SELECT substr(submission.received, 1, 10) FROM submission
        WHERE submission.id = statement.submission)
      """
    if let from = filter.receivedFrom {
      conditions.append("\(day) >= :from")
      _ = arguments.append(contentsOf: ["from": from.iso])
    }
    if let until = filter.receivedUntil {
      conditions.append("\(day) <= :until")
      _ = arguments.append(contentsOf: ["until": until.iso])
    }
    if let slug = filter.consultation {
      conditions.append("statement.consultation = :consultation")
      _ = arguments.append(contentsOf: ["consultation": try database.consultation(slug)])
    }
    sql = conditions.joined(separator: " AND ")
    self.arguments = arguments
  }
}
