import GRDB
import ResonanzModel

/// What became of settling a round.
public struct SettlingOutcome: Sendable, Equatable {
  /// The event; nil where everything was decided so already and nothing was written.
  public internal(set) var event: Int?
  /// Statements that are decided by it.
  public internal(set) var statements = 0
  /// Statements that everybody agrees on but that stay undecided: a target takes no tags any more.
  public internal(set) var leftOut: [Int] = []
  /// Tags to what a statement was not tagged to before, and tags that went.
  public internal(set) var tagsAdded = 0
  public internal(set) var tagsRemoved = 0
  /// Tags that have another stance than before.
  public internal(set) var tagsRestanced = 0

  /// The same of what was taken back again.
  fileprivate var foreseen: SettlingOutcome {
    var outcome = self
    outcome.event = nil
    return outcome
  }

  /// Whether a tag or the state of a statement is another one by its event.
  fileprivate func changesStatements(in database: Database) throws -> Bool {
    if tagsAdded + tagsRemoved + tagsRestanced > 0 { return true }
    return try Bool.fetchOne(
      database, sql: "SELECT 1 FROM processing WHERE added = ?", arguments: [event]) ?? false
  }
}

extension Archive {
  /// Decides what a statement of a closed round is tagged to, and tags it so, as one event: the tags to
  /// themes and measures are those of the decision and no others, and it is processed. A stance that is
  /// there stays where the decision has none; keywords that are there stay, unless there is to be no tag
  /// at all. May be decided anew: the same again gives the tags again that were changed since, and writes
  /// nothing where none was.
  ///
  /// - Parameter isPreview: does everything and takes it back, so that the outcome says what would happen.
  /// - Throws: `round` where there is no such round, it is still open, or the statement is not among its
  ///   statements or no longer counts; `retired`.
  @discardableResult
  public func settleRound(
    _ number: Int, _ statement: Int, _ decision: RoundDecision, by person: PersonID,
    isPreview: Bool = false
  ) throws(StorageError) -> SettlingOutcome {
    try deciding { database, _ in
      let reader = RoundReader(database: database)
      try reader.refuseOpen(number)
      try reader.refuse(statement, in: number)
      try refuseRetired(decision.tags.map(\.target), in: database)
      let decision = decision.settled(try MeasureSet(database: database))
      let isDecidedSo = try reader.settlement(number, statement) == decision
      let outcome = try settle(number, [(statement, decision)], by: person, in: database)
      if isDecidedSo, try !outcome.changesStatements(in: database) {
        return .rollBack(SettlingOutcome())
      }
      return isPreview ? .rollBack(outcome.foreseen) : .commit(outcome)
    }
  }

  /// Decides every statement of a closed round that is not decided yet and on which at least two people
  /// answered and all who did said the same, as one event.
  ///
  /// - Parameter isPreview: does everything and takes it back, so that the outcome says what would happen.
  /// - Throws: `round` where there is no such round or it is still open.
  @discardableResult
  public func settleAgreed(
    inRound number: Int, by person: PersonID, isPreview: Bool = false
  ) throws(StorageError) -> SettlingOutcome {
    try deciding { database, _ in
      var decided: [(statement: Int, decision: RoundDecision)] = []
      var leftOut: [Int] = []
      let retired = try Int64.fetchSet(
        database,
        sql: "SELECT target FROM target_version WHERE removed IS NULL AND retired = 1")
      for statement in try RoundReader(database: database).result(number).statements {
        guard statement.settlement == nil, case .agreed(let decision) = statement.verdict
        else { continue }
        if decision.tags.contains(where: { retired.contains($0.target.number) }) {
          leftOut.append(statement.statement)
        } else {
          decided.append((statement.statement, decision))
        }
      }
      guard !decided.isEmpty else { return .rollBack(SettlingOutcome(leftOut: leftOut)) }
      var outcome = try settle(number, decided, by: person, in: database)
      outcome.leftOut = leftOut
      return isPreview ? .rollBack(outcome.foreseen) : .commit(outcome)
    }
  }

  private func settle(
    _ round: Int, _ decided: [(statement: Int, decision: RoundDecision)], by person: PersonID,
    in database: Database
  ) throws -> SettlingOutcome {
    let touched = try TouchedStatements(database: database)
    try touched.insert(decided.map { Int64($0.statement) })
    let event = try OpenEvent.begin(.settleRound, by: person, at: clock(), in: database)
    let settling = Settling(
      database: database, event: event.number, drafted: try DraftedTags(database: database))
    var outcome = SettlingOutcome(event: Int(event.number), statements: decided.count)
    try settling.record(decided, of: Int64(round))
    try Counts(database: database).update(.tags(of: event.number)) {
      outcome.tagsRemoved = try settling.removeTags()
      outcome.tagsAdded = try settling.addTags()
      outcome.tagsRestanced = try StanceChanges(database: database, event: event.number).count()
      outcome.tagsAdded -= outcome.tagsRestanced
      try settling.setStates()
    }
    var digest = EventDigest()
    try digest.read([.roundSettlement, .roundSettlementRemoved], of: event.number, in: database)
    try digest.readTags(of: event.number, in: database)
    try event.finish(
      subject: decided.count == 1 ? Int64(decided[0].statement) : nil, statements: decided.count,
      digest: digest, in: database)
    return outcome
  }
}
