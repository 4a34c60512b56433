import GRDB
import ResonanzModel

/// What an undo or a redo did.
public struct Reversal: Sendable, Equatable {
  /// Its own event; nil in a preview.
  public internal(set) var event: Int?
  /// What was done at first and is now taken back, or done again.
  public let reversed: Event
  /// Statements that it concerned.
  public internal(set) var statements = 0
  /// Tags that came back and that went.
  public internal(set) var tagsAdded = 0
  public internal(set) var tagsRemoved = 0
  /// Tags that stay, with another stance.
  public internal(set) var tagsRestanced = 0
}

/// Numbers of the events that a person did and can take back, or do again, next.
public struct Reversible: Sendable, Equatable {
  /// Nil where there is nothing to take back.
  public let undo: Int?
  /// Nil where nothing was taken back, or something was done since.
  public let redo: Int?
}

extension Archive {
  /// Takes back a person's last change of tags, states, quotes, flags, notes, answers, keywords or hidden
  /// statements, or their end of a round, at any depth, or another one of theirs. What somebody else did
  /// since is never touched.
  ///
  /// - Parameters:
  ///   - event: number of the event; nil for the last one that holds.
  ///   - isPreview: only says what it would do.
  /// - Throws: `nothingToUndo`, `unknownEvent`, `notUndoable`, `notYours`, `takenBack`, `changedSince`,
  ///   `round`.
  @discardableResult
  public func undo(
    _ event: Int? = nil, by person: PersonID, isPreview: Bool = false
  ) throws(StorageError) -> Reversal {
    try reverse(.undo, by: person, isPreview: isPreview) { try $0.undoing(event) }
  }

  /// Does again what a person's last undo took back, unless they did something else since.
  ///
  /// - Parameters:
  ///   - event: number of what that was; nil: whatever it was.
  ///   - isPreview: only says what it would do.
  /// - Throws: `nothingToRedo`, also where the last undo took back another event; `changedSince`.
  @discardableResult
  public func redo(
    _ event: Int? = nil, by person: PersonID, isPreview: Bool = false
  ) throws(StorageError) -> Reversal {
    try reverse(.redo, by: person, isPreview: isPreview) { try $0.redoing(event) }
  }

  /// What a person's next undo and redo are about, unless they are told.
  public func reversible(by person: PersonID) throws(StorageError) -> Reversible {
    try reading { database in
      let events = UndoneEvents(database: database, person: person)
      return Reversible(
        undo: try events.lastToUndo().map { Int($0.origin) },
        redo: try events.lastToRedo().map { Int($0.origin) })
    }
  }

  /// - Parameter step: finds what is taken back or done again, in the transaction that does it.
  func reverse(
    _ kind: EventKind, by person: PersonID, isPreview: Bool,
    step: (UndoneEvents) throws -> UndoneEvents.Step
  ) throws(StorageError) -> Reversal {
    try deciding { database, collector in
      let undone = UndoneEvents(database: database, person: person)
      let step = try step(undone)
      let origin = try Event(number: step.origin, in: database)
      let event = try OpenEvent.begin(
        kind, by: person, undoes: step.reversed, at: clock(), in: database)
      let reversal = EventReversal(
        database: database, event: event.number, step: step, kind: origin.kind)
      var outcome = Reversal(reversed: origin)
      (outcome.tagsAdded, outcome.tagsRemoved) = try reversal.apply()
      outcome.tagsRestanced = try StanceChanges(database: database, event: event.number).count()
      outcome.tagsAdded -= outcome.tagsRestanced
      outcome.tagsRemoved -= outcome.tagsRestanced
      outcome.statements =
        try Int.fetchOne(
          database.cachedStatement(
            sql: "SELECT count(*) FROM touched")) ?? 0
      // An answer to a whole submission concerns all of it, though no row names those statements.
      if origin.kind == .answer, origin.subject == nil { outcome.statements = origin.statements }
      if isPreview { return .rollBack(outcome) }
      try undone.record(step)
      try WordTable(database: database).add(collector)
      var digest = EventDigest()
      try digest.read(EventReversal.digestParts, of: event.number, in: database)
      try digest.readTags(of: event.number, in: database)
      try digest.readTouched(EventReversal.touchedDigestParts, of: event.number, in: database)
      try event.finish(
        // The number of a round is no statement's.
        subject: origin.kind == .closeRound ? nil : origin.subject.map(Int64.init),
        statements: outcome.statements, digest: digest,
        in: database)
      outcome.event = Int(event.number)
      return .commit(outcome)
    }
  }
}
