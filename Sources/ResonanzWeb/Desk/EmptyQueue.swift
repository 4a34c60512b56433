import ResonanzModel
import ResonanzStorage

/// Why a queue has nothing for somebody.
enum EmptyQueue: Sendable, Equatable {
  /// What they asked for isn't there.
  case nothingFound
  case allDone
  /// So many are open: others have them in hand, or they want to see them later.
  case rest(Int)

  /// - Parameter query: what they work through.
  init(_ query: StatementQuery, in archive: Archive) throws(StorageError) {
    var open = query
    open.conditions.append(StatementCondition(.state([.open])))
    let rest = try archive.search(open, order: .number, limit: 1).count
    if rest > 0 {
      self = .rest(rest)
    } else {
      let all = try archive.search(query, order: .number, limit: 1).count
      self = all == 0 && query != .all ? .nothingFound : .allDone
    }
  }
}
