import GRDB

extension EventKind {
  /// Whether a person can take it back.
  public var isUndoable: Bool { UndoneEvents.kinds.contains(self) }
}

/// Which of a person's events an undo or a redo is about. An undo takes back an event, a redo takes
/// back an undo, and the next undo that redo: each event is taken back at most once.
struct UndoneEvents {
  /// What a person can take back.
  static let kinds: [EventKind] = [
    .tag, .quote, .flag, .note, .answer, .hide, .keyword, .answerRound, .closeRound, .settleRound,
  ]

  let database: Database
  let person: PersonID

  /// One step back or forward.
  struct Step {
    /// The event that is taken back now: what was done, an undo, or a redo.
    let reversed: Int64
    /// What was done at first, which the step takes back or does again.
    let origin: Int64
    let isUndo: Bool
  }

  /// The person's last event that holds, or another one of theirs. Answers in a round that is closed by
  /// now hold for good and are passed over.
  ///
  /// - Throws: `nothingToUndo`; of a named event `unknownEvent`, `notUndoable`, `notYours`,
  ///   `takenBack`.
  func undoing(_ named: Int?) throws -> Step {
    if let named { return try undoing(Int64(named)) }
    guard let step = try lastToUndo() else { throw StorageError.nothingToUndo }
    return step
  }

  /// What an undo that names no event takes back; nil where there is nothing.
  func lastToUndo() throws -> Step? {
    let last = try Int64.fetchOne(
      database,
      sql: """
        SELECT number FROM event WHERE person = ? AND kind IN (\(Self.list), 'redo')
          AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.undoes = event.number
            AND later.kind IN ('undo', 'redo'))
          AND NOT (kind = 'answer-round' AND EXISTS (
            SELECT 1 FROM round_answer JOIN round ON round.id = round_answer.round
            WHERE round_answer.added = event.number AND \(RoundReader.isClosed)))
        ORDER BY number DESC LIMIT 1
        """,
      arguments: [person.number])
    return try last.map { try step(reversing: $0, isUndo: true) }
  }

  private func undoing(_ named: Int64) throws -> Step {
    let row = try Row.fetchOne(
      database, sql: "SELECT kind, person FROM event WHERE number = ?", arguments: [named])
    guard let row else {
      throw StorageError.unknownEvent(Int(named), last: Int(try database.lastEvent()))
    }
    let kind = EventKind(rawValue: row["kind"])
    guard let kind, Self.kinds.contains(kind) else { throw StorageError.notUndoable(Int(named)) }
    guard row["person"] == person.number else { throw StorageError.notYours(Int(named)) }
    let isTakenBack = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM taken_back WHERE event = ?", arguments: [named])
    guard isTakenBack == nil else { throw StorageError.takenBack(Int(named)) }
    return try step(reversing: try Self.lastReversal(of: named, in: database), isUndo: true)
  }

  /// The undo that the person made last and since which they did nothing else.
  ///
  /// - Parameter named: what it took back; nil: whatever that is.
  /// - Throws: `nothingToRedo`, also where it took back something else.
  func redoing(_ named: Int?) throws -> Step {
    guard let step = try lastToRedo(), named.map({ $0 == step.origin }) ?? true else {
      throw StorageError.nothingToRedo
    }
    return step
  }

  /// What a redo does again; nil where there is nothing.
  func lastToRedo() throws -> Step? {
    let last = try Int64.fetchOne(
      database,
      sql: """
        SELECT number FROM event WHERE person = :person AND kind = 'undo'
          AND number > ifnull((SELECT max(number) FROM event WHERE person = :person
            AND kind IN (\(Self.list))), 0)
          AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.undoes = event.number
            AND later.kind IN ('undo', 'redo'))
        ORDER BY number DESC LIMIT 1
        """,
      arguments: ["person": person.number])
    return try last.map { try step(reversing: $0, isUndo: false) }
  }

  /// A named end of such a chain, whoever's it is.
  ///
  /// - Throws: `takenBack` where somebody else was faster and it is no end any more.
  func reversing(_ event: Int64, isUndo: Bool) throws -> Step {
    guard try Self.lastReversal(of: event, in: database) == event else {
      throw StorageError.takenBack(Int(event))
    }
    return try step(reversing: event, isUndo: isUndo)
  }

  /// Notes whether what was done at first holds after the step.
  func record(_ step: Step) throws {
    try database.execute(
      sql: step.isUndo
        ? "INSERT INTO taken_back (event) VALUES (?)" : "DELETE FROM taken_back WHERE event = ?",
      arguments: [step.origin])
  }

  private static let list = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// The newest end of the chain of undo and redo that begins at an event.
  static func lastReversal(of event: Int64, in database: Database) throws -> Int64 {
    var last = event
    while let next = try Int64.fetchOne(
      database,
      sql: "SELECT number FROM event WHERE undoes = ? AND kind IN ('undo', 'redo')",
      arguments: [last])
    { last = next }
    return last
  }

  private func step(reversing event: Int64, isUndo: Bool) throws -> Step {
    var origin = event
    while let earlier = try Int64.fetchOne(
      database,
      sql: "SELECT undoes FROM event WHERE number = ? AND kind IN ('undo', 'redo')",
      arguments: [origin])
    { origin = earlier }
    return Step(reversed: event, origin: origin, isUndo: isUndo)
  }
}
