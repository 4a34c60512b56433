import GRDB

extension Archive {
  /// Some of the statements that a query means, spread evenly over all of them by number, the first and the
  /// last among them: what a person looks at who is about to change them all. The best hits would show only
  /// what was meant, and not what else was found.
  ///
  /// - Parameter limit: how many at most, at least 1.
  /// - Returns: in the order of their numbers, with how many there are.
  public func samples(
    of query: StatementQuery, limit: Int
  ) throws(StorageError) -> SearchResult {
    try reading { database in
      let set = try StatementSet(query, database: database)
      let numbers = try set.numbers(.all, "ORDER BY \(set.id)")
      let chosen = Self.places(limit, of: numbers.count).map { numbers[$0] }
      return SearchResult(
        count: numbers.count, order: .number,
        hits: try HitReader(database: database).hits(
          chosen, marking: set.marked))
    }
  }

  /// Places in a list, as far from each other as can be.
  private static func places(_ limit: Int, of count: Int) -> [Int] {
    if count <= limit { return Array(0..<count) }
    return limit < 2 ? [0] : (0..<limit).map { $0 * (count - 1) / (limit - 1) }
  }
}
