import GRDB
public import ResonanzModel

extension Archive {
  /// Answers a statement, a submission or the feedback on a measure: one event.
  ///
  /// - Parameter isFurther: whether it may stand beside another answer to the same.
  /// - Returns: the answer's number.
  /// - Throws: `unknownStatement`; `erasedStatement`, of a submission where all of it is erased;
  ///   `AnswerFault.empty`, `.badTarget`, `.exists`, `.answered`.
  @discardableResult
  public func answer(
    _ draft: AnswerDraft, by person: PersonID, isFurther: Bool = false
  ) throws(StorageError) -> Int {
    try refuseEmpty(draft.text)
    return try writing { database in
      let submission = try AnswerSubjectCheck(database: database).submission(of: draft.subject)
      let event = try OpenEvent.begin(.answer, by: person, at: clock(), in: database)
      let writer = AnswerWriter(database: database, event: event.number)
      let version = AnswerWriter.Version(draft, submission: submission)
      if let same = try writer.same(as: version) { throw StorageError.answer(.exists(same)) }
      if !isFurther, let first = try writer.first(to: version) {
        throw StorageError.answer(.answered(first))
      }
      let number = try writer.add(version)
      try finish(event, about: version, in: database)
      return Int(number)
    }
  }

  /// Gives an answer another result, date or reasons; the earlier version stays in the history.
  ///
  /// - Returns: whether anything is different; where nothing is, nothing is written.
  /// - Throws: `AnswerFault.unknown`, `.empty`; `.reasonsErased` where its reasons were erased and no new
  ///   ones are given; `erasedStatement` where all that it answers is.
  @discardableResult
  public func reviseAnswer(
    _ number: Int, _ revision: AnswerRevision, by person: PersonID
  ) throws(StorageError) -> Bool {
    if let text = revision.text { try refuseEmpty(text) }
    return try deciding { database, _ in
      let event = try OpenEvent.begin(.answer, by: person, at: clock(), in: database)
      let writer = AnswerWriter(database: database, event: event.number)
      guard let version = try writer.revise(number, revision) else { return .rollBack(false) }
      try finish(event, about: version, in: database)
      return .commit(true)
    }
  }

  /// Withdraws an answer; it stays in the history.
  ///
  /// - Throws: `AnswerFault.unknown`.
  public func withdrawAnswer(_ number: Int, by person: PersonID) throws(StorageError) {
    try writing { database in
      let event = try OpenEvent.begin(.answer, by: person, at: clock(), in: database)
      let writer = AnswerWriter(database: database, event: event.number)
      let version = try writer.live(number)
      try writer.remove(Int64(number))
      try finish(event, about: version, in: database)
    }
  }

  /// The answers that there were at a point, in the order of their numbers.
  ///
  /// - Throws: `unknownStatement` where the filter names one; `unknownMilestone`, `unknownEvent`.
  public func answers(
    _ filter: AnswerFilter = AnswerFilter(), asOf point: Point = .now
  ) throws(StorageError) -> [AnswerRecord] {
    try reading { database in
      for statement in [filter.statement, filter.submissionOf].compactMap(\.self) {
        try AnswerSubjectCheck(database: database).refuseUnknown(statement)
      }
      return try AnswerReader(database: database, event: database.event(at: point)).answers(filter)
    }
  }

  func refuseEmpty(_ text: String) throws(StorageError) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .answer(.empty) }
  }

  private func finish(
    _ event: OpenEvent, about version: AnswerWriter.Version, in database: Database
  ) throws {
    var digest = EventDigest()
    try digest.read(AnswerWriter.digestParts, of: event.number, in: database)
    let statements =
      try version.submission.map {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM statement WHERE submission = ?", arguments: [$0])
          ?? 0
      } ?? (version.statement == nil ? 0 : 1)
    try event.finish(
      subject: version.statement, statements: statements, digest: digest, in: database)
  }
}

extension AnswerWriter {
  /// - Returns: the new version; nil where nothing is different.
  func revise(_ number: Int, _ revision: AnswerRevision) throws -> Version? {
    let old = try live(number)
    try AnswerSubjectCheck(database: database).refuseErased(old)
    var new = old
    new.result = revision.result ?? old.result
    new.date = revision.date ?? old.date
    new.text = revision.text ?? old.text
    if new.text == nil { throw StorageError.answer(.reasonsErased(number)) }
    // Scalar by scalar: a text that only looks the same is another one.
    let isSameText = new.text.map { Array($0.utf8) } == old.text.map { Array($0.utf8) }
    if isSameText, new.result == old.result, new.date == old.date { return nil }
    try remove(Int64(number))
    try add(new, number: Int64(number))
    return new
  }
}

/// What an answer is to be on must be there.
struct AnswerSubjectCheck {
  let database: Database

  /// - Returns: number of the submission where that is answered.
  /// - Throws: `unknownStatement`, `erasedStatement`, `AnswerFault.badTarget`.
  func submission(of subject: AnswerSubject) throws -> Int64? {
    switch subject {
    case .statement(let number):
      try refuseUnknown(number)
      try refuseErased("statement.id = ?", Int64(number))
      return nil
    case .submission(let number):
      try refuseUnknown(number)
      let submission = try Int64.fetchOne(
        database, sql: "SELECT submission FROM statement WHERE id = ?", arguments: [number])
      try refuseErased("statement.submission = ?", submission ?? 0)
      return submission
    case .measure(let target):
      let kind = try String.fetchOne(
        database, sql: "SELECT kind FROM target WHERE id = ?", arguments: [target.number])
      guard kind == TargetKind.measure.rawValue else { throw StorageError.answer(.badTarget) }
      return nil
    }
  }

  /// - Throws: `unknownStatement`.
  func refuseUnknown(_ statement: Int) throws {
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM statement WHERE id = ?", arguments: [statement])
    if isKnown == nil { throw StorageError.unknownStatement(statement) }
  }

  /// - Throws: `erasedStatement` where nothing of what a version is on is left.
  func refuseErased(_ version: AnswerWriter.Version) throws {
    if let statement = version.statement { try refuseErased("statement.id = ?", statement) }
    if let submission = version.submission {
      try refuseErased("statement.submission = ?", submission)
    }
  }

  private func refuseErased(_ condition: String, _ id: Int64) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT min(statement.id), min(EXISTS (\(ErasedStatements.isErased("statement.id"))))
        FROM statement WHERE \(condition)
        """,
      arguments: [id])
    if let row, row[1] == 1 { throw StorageError.erasedStatement(row[0]) }
  }
}
