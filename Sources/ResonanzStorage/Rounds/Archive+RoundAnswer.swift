import GRDB
import ResonanzModel

extension Archive {
  /// Takes down all that a person says of one statement of a round, in the place of what they said of it
  /// before. It tags nothing: it stands apart until the round is settled.
  ///
  /// - Returns: the event; nil where they said the same already.
  /// - Throws: `round` where there is no such round, it is closed, the person is not named in it, or the
  ///   statement is not among its statements or no longer counts; `retired`.
  @discardableResult
  public func answerRound(
    _ number: Int, _ statement: Int, _ decision: RoundDecision, by person: PersonID
  ) throws(StorageError) -> Int? {
    try writing { database in
      let reader = RoundReader(database: database)
      try reader.refuseClosed(number)
      try reader.refuseUnnamed(person, in: number)
      try reader.refuse(statement, in: number)
      try refuseRetired(decision.tags.map(\.target), in: database)
      let decision = decision.settled(try MeasureSet(database: database))
      let earlier = try reader.answer(number, statement, of: person)
      if earlier == decision { return nil }
      let event = try OpenEvent.begin(.answerRound, by: person, at: clock(), in: database)
      try database.execute(
        sql: """
          UPDATE round_answer SET removed = ?
          WHERE round = ? AND statement = ? AND person = ? AND removed IS NULL
          """,
        arguments: [event.number, number, statement, person.number])
      try database.execute(
        sql: """
          INSERT INTO round_answer (round, person, statement, added, tags, reason)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, person.number, statement, event.number, decision.json, decision.reason?.rawValue,
        ])
      var digest = EventDigest()
      try digest.read([.roundAnswer, .roundAnswerRemoved], of: event.number, in: database)
      try event.finish(
        subject: Int64(statement), statements: 1, digest: digest, in: database)
      return Int(event.number)
    }
  }

  /// What a person has to do in a round, and what they said; never what somebody else said.
  ///
  /// - Throws: `round` where there is no such round or the person is not named in it.
  public func work(
    inRound number: Int, of person: PersonID
  ) throws(StorageError) -> RoundWork {
    try reading { database in
      let reader = RoundReader(database: database)
      _ = try reader.round(number)
      try reader.refuseUnnamed(person, in: number)
      return try reader.work(number, of: person)
    }
  }

  /// Who said what in a round, and what is decided.
  ///
  /// - Throws: `round` where there is no such round, or people can still answer: until then nobody sees
  ///   another's answers.
  public func result(ofRound number: Int) throws(StorageError) -> RoundResult {
    try reading { try RoundReader(database: $0).result(number) }
  }
}
