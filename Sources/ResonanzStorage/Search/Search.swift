import GRDB

/// Finds one page of statements, and says how many there are.
struct Search {
  let database: Database
  /// Ranking costs a look at every hit; a word that so many say ranks nothing.
  static let mostRanked = 20_000

  func run(
    _ query: StatementQuery, _ order: StatementOrder, limit: Int, offset: Int
  ) throws -> SearchResult {
    let set = try StatementSet(query, database: database)
    var page = Page(set: set, order: order, limit: limit, offset: offset)
    let count = try set.count()
    let numbers = try page.numbers(of: count)
    return SearchResult(
      count: count, order: page.order,
      hits: try HitReader(database: database).hits(numbers, marking: set.marked))
  }
}

/// Which statements are on one page.
private struct Page {
  let set: StatementSet
  /// In which order they are, once they were read.
  private(set) var order: StatementOrder
  let limit: Int
  let offset: Int

  private var range: String { "LIMIT \(limit) OFFSET \(offset)" }

  /// - Parameter count: how many there are on all pages.
  mutating func numbers(of count: Int) throws -> [Int] {
    switch order {
    case .relevance: return try relevant(of: count)
    case .newest: return try received("DESC NULLS LAST", "DESC")
    case .oldest: return try received("ASC NULLS LAST", "ASC")
    case .number: return try set.numbers(.all, "ORDER BY \(set.id) \(range)")
    case .latest: return try set.numbers(.all, "ORDER BY \(set.id) DESC \(range)")
    }
  }

  private func received(_ order: String, _ tie: String) throws -> [Int] {
    try set.numbers(
      .all,
      """
      ORDER BY (SELECT received FROM submission WHERE submission.id = statement.submission)
        \(order), statement.id \(tie) \(range)
      """, needsStatement: true)
  }

  /// Those that say the words themselves come before those with other forms and with compounds, so
  /// that most pages need not look for the compounds at all.
  private mutating func relevant(of count: Int) throws -> [Int] {
    if set.tiers.isEmpty {
      order = .latest
      return try numbers(of: count)
    }
    var numbers: [Int] = []
    var before = 0
    for tier in set.tiers.indices where numbers.count < limit && before < count {
      let isLast = tier == set.tiers.count - 1
      let size = isLast ? count - before : try set.count(.tier(tier))
      // There are so many different compounds that weighing them says little.
      let isWeighed = set.tiers[tier].reach != .contained
      let isRanked = isWeighed && size <= Search.mostRanked
      if isWeighed, !isRanked { order = .latest }
      if size > 0, offset < before + size {
        numbers += try self.numbers(
          in: tier, isRanked: isRanked, limit: limit - numbers.count,
          offset: max(0, offset - before))
      }
      before += size
    }
    return numbers
  }

  private func numbers(in tier: Int, isRanked: Bool, limit: Int, offset: Int) throws -> [Int] {
    let rank = isRanked ? "full_text.rank, " : ""
    return try set.numbers(
      .tier(tier), "ORDER BY \(rank)full_text.rowid DESC LIMIT \(limit) OFFSET \(offset)")
  }
}
