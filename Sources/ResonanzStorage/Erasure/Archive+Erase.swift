import GRDB
import ResonanzModel

extension Archive {
  /// Erases what somebody said: one event. Texts, attributes, ids, notes, the reasons of answers and words that occur nowhere
  /// else go; an anonymous statement stays for what was counted before. It is not undone by anything,
  /// and no import brings it back. `finishErasures` then clears the file's free space.
  ///
  /// Who is named as a respondent when all that they said is erased already is only barred by it.
  ///
  /// - Parameter isPreview: only says what it would take.
  /// - Throws: `unknownStatement`, `unknownConsultation`, `unknownRespondent`; `erasedStatement`,
  ///   `erasedRespondent` where that is done already.
  @discardableResult
  public func erase(
    _ scope: ErasureScope, by person: PersonID, isPreview: Bool = false
  ) throws(StorageError) -> Erasure {
    try deciding { database, _ in
      let statements = ErasedStatements(database: database, scope: scope)
      try statements.touch()
      let event = try OpenEvent.begin(.erase, by: person, at: clock(), in: database)
      var outcome = try erase(statements, event, in: database)
      if isPreview { outcome.event = nil }
      return isPreview ? .rollBack(outcome) : .commit(outcome)
    }
  }

  /// The texts that an erasure would take, in the order of their numbers.
  ///
  /// - Throws: as `erase`.
  public func texts(
    toErase scope: ErasureScope, limit: Int = 3
  ) throws(StorageError) -> [ErasedText] {
    try reading { database in
      try ErasedStatements(database: database, scope: scope).texts(limit: limit)
    }
  }

  /// What it was said in that an erasure would take.
  ///
  /// - Throws: as `erase`.
  public func consultation(
    of scope: ErasureScope
  ) throws(StorageError) -> ConsultationRecord {
    switch scope {
    case .statement(let number), .submission(let number):
      try consultation(try statement(number).consultation)
    case .respondent(_, let slug): try consultation(slug)
    }
  }

  /// What tells whether a file holds something that an erasure would take; before it is done.
  ///
  /// - Throws: as `erase`.
  public func traces(ofErasing scope: ErasureScope) throws(StorageError) -> ErasureTraces {
    try reading { database in
      let statements = ErasedStatements(database: database, scope: scope)
      let respondent: String? = if case .respondent(let id, _) = scope { id } else { nil }
      return ErasureTraces(
        texts: try statements.allTexts(), quotes: try statements.allQuotes(),
        answers: try statements.answerTexts(), respondent: respondent)
    }
  }

  /// The last event that erased something; 0 where none did.
  public func lastErasure() throws(StorageError) -> Int {
    try reading { try Int.fetchOne($0, sql: "SELECT max(event) FROM erasure") ?? 0 }
  }

  /// Whether a file is an archive of this program's own schema, which can be opened as it is.
  public static func isCurrent(at path: String) -> Bool {
    (try? ArchiveFile.version(at: path)) == ArchiveFile.currentVersion
  }

  /// Erases in a copy of this archive what is erased in this one; one event there.
  ///
  /// - Returns: what it took; nil where the copy has nothing of it.
  /// - Throws: `foreignCopy` where its history is not this one's.
  @discardableResult
  public func eraseInCopy(
    at path: String, by person: PersonID
  ) throws(StorageError) -> Erasure? {
    let erased = try reading { try ErasedHistory(database: $0) }
    guard try Self.holds(erased, copy: path) else { return nil }
    let copy = try Archive.open(at: path, for: .writing, clock: clock)
    let outcome: Erasure? = try copy.deciding { database, _ in
      let statements = ErasedStatements(database: database, scope: nil)
      try statements.touch(erased.statements)
      let unbarred = try ErasedRespondents(database: database).unbarred(of: erased.respondents)
      guard try !statements.isEmpty() || !unbarred.isEmpty else { return .rollBack(nil) }
      let event = try OpenEvent.begin(.erase, by: person, at: clock(), in: database)
      return .commit(
        try copy.erase(statements, event, respondents: erased.respondents, in: database))
    }
    guard try copy.finishErasures(patience: Archive.patience) else {
      throw .locked(path: path, process: nil)
    }
    // One file again, without a log beside it.
    try Self.translating(path) {
      try copy.queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try copy.close()
    return outcome
  }

  /// Whether a copy of this archive has nothing of what is erased in this one; changes nothing.
  ///
  /// - Throws: `foreignCopy` where its history is not this one's.
  public func isErased(inCopy path: String) throws(StorageError) -> Bool {
    try !Self.holds(try reading { try ErasedHistory(database: $0) }, copy: path)
  }

  /// Whether a copy still has something that is erased here; read only.
  private static func holds(
    _ erased: ErasedHistory, copy path: String
  ) throws(StorageError) -> Bool {
    let copy = try Archive.open(at: path, for: .reading)
    let holds = try copy.reading { database in
      guard try erased.isBeginning(database) else { throw StorageError.foreignCopy(path: path) }
      return try erased.isHeld(by: database)
    }
    try copy.close()
    return holds
  }

  private func erase(
    _ statements: ErasedStatements, _ event: OpenEvent,
    respondents: Set<ErasedRespondents.Barred> = [], in database: Database
  ) throws -> Erasure {
    let barred = try statements.respondent().map { [$0] } ?? respondents
    var outcome = try StatementErasure(database: database, event: event.number)
      .apply(barring: barred)
    var digest = EventDigest()
    try digest.readTouched([.absence], of: event.number, in: database)
    try digest.read(
      [.erasedSection, .erasedRespondent, .answerErased], of: event.number, in: database)
    try event.finish(
      subject: outcome.statements == 1 ? try statements.first() : nil,
      statements: outcome.statements, digest: digest, in: database)
    outcome.event = Int(event.number)
    return outcome
  }
}
