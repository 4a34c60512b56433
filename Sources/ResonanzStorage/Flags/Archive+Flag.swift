import GRDB
public import ResonanzModel

/// What became of a change of statements that takes a word and no more.
public struct StatementsOutcome: Sendable, Equatable {
  /// The event; nil where everything was so already and nothing was written.
  public let event: Int?
  /// Statements for which something is different now.
  public let changed: Int
}

extension Archive {
  /// Flags statements, or settles their flag: one event, however many they are.
  ///
  /// - Throws: `unknownStatement`.
  @discardableResult
  public func setFlag(
    _ flag: StatementFlag, _ isSet: Bool, on statements: [Int], by person: PersonID
  ) throws(StorageError) -> StatementsOutcome {
    try setFlag(flag, isSet, on: .numbers(statements), by: person)
  }

  /// The same of all statements that a query means.
  @discardableResult
  public func setFlag(
    _ flag: StatementFlag, _ isSet: Bool, on statements: StatementSelection, by person: PersonID
  ) throws(StorageError) -> StatementsOutcome {
    try changeStatements(
      statements, .flag, by: person,
      digest: { digest, event, database in
        try digest.read([.flag, .flagRemoved], of: event, in: database)
      },
      change: { database, event, _ in
        try database.execute(
          sql: isSet ? Self.flagging : Self.unflagging,
          arguments: ["flag": flag.rawValue, "event": event])
        return database.changesCount
      })
  }

  private static let flagging = """
    INSERT INTO flag (statement, flag, added)
    SELECT touched.id, :flag, :event FROM touched WHERE NOT EXISTS (
      SELECT 1 FROM flag AS own WHERE own.statement = touched.id AND own.flag = :flag
        AND own.removed IS NULL)
    """

  private static let unflagging = """
    UPDATE flag SET removed = :event WHERE flag = :flag AND removed IS NULL
      AND statement IN (SELECT id FROM touched)
    """

  /// One event about some statements that are there, in the table `touched`; none where nothing
  /// changes.
  ///
  /// - Parameter change: is given the event and what collects the words that it writes, and says how many
  ///   statements it changed.
  /// - Throws: `unknownStatement`.
  func changeStatements(
    _ statements: StatementSelection, _ kind: EventKind, by person: PersonID,
    digest seal: (inout EventDigest, Int64, Database) throws -> Void,
    change: (Database, Int64, WordCollector) throws -> Int
  ) throws(StorageError) -> StatementsOutcome {
    try deciding { database, collector in
      let touched = try TouchedStatements(database: database)
      try touched.insert(statements)
      let event = try OpenEvent.begin(kind, by: person, at: clock(), in: database)
      let changed = try change(database, event.number, collector)
      guard changed > 0 else { return .rollBack(StatementsOutcome(event: nil, changed: 0)) }
      var digest = EventDigest()
      try seal(&digest, event.number, database)
      try event.finish(
        subject: statements.only, statements: changed,
        digest: digest, in: database)
      return .commit(StatementsOutcome(event: Int(event.number), changed: changed))
    }
  }
}
