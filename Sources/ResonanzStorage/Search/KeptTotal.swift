import GRDB

/// Answers from the kept counts how many statements there are, where group, consultation and state of
/// the work are all that is asked about.
struct KeptTotal {
  let database: Database

  /// Nil where the kept counts don't know.
  func count(_ query: StatementQuery) throws -> Int? {
    let isKept = query.conditions.allSatisfy { condition in
      switch condition.property {
      case .group, .consultation, .state, .everything: true
      default: false
      }
    }
    guard isKept else { return nil }
    var sql = ConditionSQL(isAskedOfFew: false)
    // The columns are called the same there; without the first condition, which is that they count.
    let conditions = sql.all(query.conditions).dropFirst().map {
      $0.replacing("statement.", with: "count_base.")
    }
    let filter =
      conditions.isEmpty ? "" : "WHERE \(ConditionSQL.joined(Array(conditions), by: "AND"))"
    return try Int.fetchOne(
      database, sql: "SELECT ifnull(sum(statements), 0) FROM count_base \(filter)",
      arguments: sql.arguments)
  }
}
