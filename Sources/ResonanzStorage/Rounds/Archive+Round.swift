import GRDB
import ResonanzModel

extension Archive {
  /// Starts a round: one event.
  ///
  /// - Parameters:
  ///   - people: who is asked; each once, however often they are named.
  ///   - statements: what they are asked about; each must count now.
  /// - Returns: its number.
  /// - Throws: `round` without a title, two people or statements, and for a statement that does not count;
  ///   `unknownStatement`.
  @discardableResult
  public func openRound(
    _ title: String, of people: [PersonID], on statements: [Int], by person: PersonID
  ) throws(StorageError) -> Int {
    let people = Set(people).sorted { $0.number < $1.number }
    guard title.contains(where: { !$0.isWhitespace }) else { throw .round(.withoutTitle) }
    guard people.count > 1 else { throw .round(.fewerThanTwoPeople) }
    guard !statements.isEmpty else { throw .round(.withoutStatements) }
    return try writing { database in
      let touched = try TouchedStatements(database: database)
      try touched.insert(statements.map(Int64.init))
      try touched.refuseUnknown()
      try RoundReader(database: database).refuseAbsent()
      let event = try OpenEvent.begin(.startRound, by: person, at: clock(), in: database)
      try database.execute(
        sql: "INSERT INTO round (title, added) VALUES (?, ?)", arguments: [title, event.number])
      let round = database.lastInsertedRowID
      for person in people {
        try database.execute(
          sql: "INSERT INTO round_person (round, person, added) VALUES (?, ?, ?)",
          arguments: [round, person.number, event.number])
      }
      try database.execute(
        sql: "INSERT INTO round_statement (round, statement, added) SELECT ?, id, ? FROM touched",
        arguments: [round, event.number])
      var digest = EventDigest()
      try digest.read([.round, .roundPerson, .roundStatement], of: event.number, in: database)
      try event.finish(
        subject: round, statements: try touched.count(), digest: digest, in: database)
      return Int(round)
    }
  }

  /// Ends a round: from now on its answers can be seen and don't change any more. One event, which can be
  /// taken back; ending it once more does it again.
  ///
  /// - Parameter isConfirmed: whether who did not open the round may end it all the same.
  /// - Throws: `round` where there is none of this number, it is closed already, or somebody else opened it.
  public func closeRound(
    _ number: Int, by person: PersonID, isConfirmed: Bool = false
  ) throws(StorageError) {
    let reopening: Int64? = try reading { database in
      let reader = RoundReader(database: database)
      try reader.refuseClosed(number)
      if !isConfirmed {
        try reader.refuseOthers(than: person, in: number, allowsCloser: false)
      }
      return try reader.lastClosing(of: number)
    }
    if let reopening { return try reverse(reopening, .redo, by: person) }
    try writing { database in
      try RoundReader(database: database).refuseClosed(number)
      let event = try OpenEvent.begin(.closeRound, by: person, at: clock(), in: database)
      try database.execute(
        sql: "UPDATE round SET closed = ? WHERE id = ?", arguments: [event.number, number])
      var digest = EventDigest()
      try digest.read([.roundClosed], of: event.number, in: database)
      try event.finish(subject: Int64(number), statements: 0, digest: digest, in: database)
    }
  }

  /// Takes the end of a round back, so that people can answer again, who may have seen the others' answers
  /// by now: one event.
  ///
  /// - Parameter isConfirmed: whether who neither opened nor closed it may do so all the same.
  /// - Throws: `round` where there is none of this number, it is open, a statement of it is decided, or it
  ///   is somebody else's.
  public func reopenRound(
    _ number: Int, by person: PersonID, isConfirmed: Bool = false
  ) throws(StorageError) {
    let closing: Int64? = try reading { database in
      let reader = RoundReader(database: database)
      try reader.refuseOpen(number)
      if !isConfirmed {
        try reader.refuseOthers(than: person, in: number, allowsCloser: true)
      }
      return try reader.lastClosing(of: number)
    }
    if let closing { try reverse(closing, .undo, by: person) }
  }

  /// - Parameter event: the end of a round, or the last event that took it back or did it again.
  private func reverse(
    _ event: Int64, _ kind: EventKind, by person: PersonID
  ) throws(StorageError) {
    _ = try reverse(kind, by: person, isPreview: false) {
      try $0.reversing(event, isUndo: kind == .undo)
    }
  }

  /// All rounds, oldest first.
  public func rounds() throws(StorageError) -> [Round] {
    try reading { try RoundReader(database: $0).rounds() }
  }

  /// One round.
  ///
  /// - Throws: `round` where there is none of this number.
  public func round(_ number: Int) throws(StorageError) -> Round {
    try reading { try RoundReader(database: $0).round(number) }
  }

  /// The statements of a round that count now, in the order of their numbers.
  ///
  /// - Throws: `round` where there is none of this number.
  public func statements(inRound number: Int) throws(StorageError) -> [Int] {
    try reading { database in
      let reader = RoundReader(database: database)
      _ = try reader.round(number)
      return try reader.statements(number, areLive: true)
    }
  }
}
