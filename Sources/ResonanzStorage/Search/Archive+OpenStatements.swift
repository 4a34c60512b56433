import GRDB
import ResonanzModel

/// From which end a queue of open statements is worked through.
public enum QueueOrder: String, Sendable, CaseIterable {
  /// What came into the archive first.
  case first
  /// What came last.
  case last
}

extension Archive {
  /// The next statements of a queue: those that a query means and nobody has processed, by their number.
  /// Costs what lies between the first and the last of them, not what lies before.
  ///
  /// - Parameters:
  ///   - number: the statement after which they come; nil: from the start.
  ///   - limit: how many at most.
  public func openStatements(
    _ query: StatementQuery, in order: QueueOrder = .first, after number: Int? = nil, limit: Int
  ) throws(StorageError) -> [Int] {
    try reading { database in
      var query = query
      query.conditions.append(StatementCondition(.state([.open])))
      let set = try StatementSet(query, database: database)
      let (sign, direction) = order == .first ? (">", "ASC") : ("<", "DESC")
      let rest = number.map { "AND \(set.id) \(sign) \($0) " } ?? ""
      return try set.numbers(.all, "\(rest)ORDER BY \(set.id) \(direction) LIMIT \(limit)")
    }
  }
}
