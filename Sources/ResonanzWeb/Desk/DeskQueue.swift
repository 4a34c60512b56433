import ResonanzModel
import ResonanzStorage

/// What somebody works through: the open statements that a search finds, from one end.
struct DeskQueue: Sendable, Hashable {
  let query: String
  let order: QueueOrder

  /// As it stands in an address or a form.
  init(_ fields: FormFields) {
    query = fields["q"] ?? ""
    order = fields["order"].flatMap { QueueOrder(rawValue: $0) } ?? .first
  }

  /// As an address has it.
  var fields: FormFields {
    FormFields(
      (query.isEmpty ? [] : [("q", query)]) + (order == .first ? [] : [("order", order.rawValue)]))
  }
}

/// How far somebody is in a queue.
struct DeskPlace: Sendable {
  /// So many statements are looked up at a time.
  static let page = 50

  let queue: DeskQueue
  /// Looked up, and not yet offered.
  private(set) var ahead: [Int] = []
  /// After which one to look up more; nil: from the start.
  private(set) var after: Int?
  /// What they want to see later.
  var skipped: Set<Int> = []

  init(_ queue: DeskQueue) { self.queue = queue }

  /// What comes next; nil where more must be looked up.
  mutating func next() -> Int? {
    while !ahead.isEmpty {
      let statement = ahead.removeFirst()
      if !skipped.contains(statement) { return statement }
    }
    return nil
  }

  /// Takes over what was looked up.
  mutating func add(_ statements: [Int]) {
    ahead += statements
    after = statements.last ?? after
  }

  /// Puts one back that was offered and left.
  mutating func putBack(_ statement: Int) {
    if !ahead.contains(statement) { ahead.insert(statement, at: 0) }
  }

  /// Begins again at the start: what somebody else left, or took back, is before.
  mutating func rewind() { (ahead, after) = ([], nil) }
}
