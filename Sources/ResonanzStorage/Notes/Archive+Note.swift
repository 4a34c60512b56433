import GRDB
import ResonanzModel

extension Archive {
  /// Adds a note to a statement, a tag, a theme, a measure or a keyword.
  ///
  /// - Returns: its number.
  /// - Throws: `unknownStatement`; `emptyNote`; `notTagged` where the tag isn't there.
  @discardableResult
  public func addNote(
    _ text: String, on subject: NoteSubject, by person: PersonID
  ) throws(StorageError) -> Int {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyNote }
    return try writing { database in
      try refuseUnknown(subject, in: database)
      let event = try OpenEvent.begin(.note, by: person, at: clock(), in: database)
      let number = try NoteWriter(database: database, event: event.number).add(
        text, statement: subject.statement.map(Int64.init), target: subject.target?.number)
      try finish(event, about: subject.statement, in: database)
      return Int(number)
    }
  }

  /// Gives a note another text; the earlier one stays in the history.
  ///
  /// - Throws: `unknownNote`, `emptyNote`; `erasedStatement` where its statement is erased.
  public func changeNote(
    _ number: Int, to text: String, by person: PersonID
  ) throws(StorageError) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyNote }
    try writing { database in
      let row = try liveNote(number, in: database)
      if row["text"] == nil as String?, let statement = row["statement"] as Int? {
        throw StorageError.erasedStatement(statement)
      }
      let event = try OpenEvent.begin(.note, by: person, at: clock(), in: database)
      let writer = NoteWriter(database: database, event: event.number)
      try writer.remove(Int64(number))
      try writer.add(
        text, statement: row["statement"], target: row["target"], quote: row["quote"],
        number: Int64(number))
      try finish(event, about: row["statement"], in: database)
    }
  }

  /// Takes a note away; it stays in the history.
  ///
  /// - Throws: `unknownNote`.
  public func removeNote(_ number: Int, by person: PersonID) throws(StorageError) {
    try writing { database in
      let row = try liveNote(number, in: database)
      let event = try OpenEvent.begin(.note, by: person, at: clock(), in: database)
      try NoteWriter(database: database, event: event.number).remove(Int64(number))
      try finish(event, about: row["statement"], in: database)
    }
  }

  /// The notes that there are, oldest first.
  ///
  /// - Parameter subject: what they are on; nil for all. Of a statement those on its tags and quotes too.
  public func notes(on subject: NoteSubject? = nil) throws(StorageError) -> [NoteRecord] {
    try reading { try NoteReader(database: $0).notes(on: subject) }
  }

  private func refuseUnknown(_ subject: NoteSubject, in database: Database) throws {
    guard let statement = subject.statement else { return }
    let touched = try TouchedStatements(database: database)
    try touched.insert([Int64(statement)])
    try touched.refuseUnknown()
    guard let target = subject.target else { return }
    let isTagged = try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT 1 FROM tag INDEXED BY tag_statement
          WHERE statement = ? AND target = ? AND removed IS NULL
          """),
      arguments: [statement, target.number])
    if isTagged == nil { throw StorageError.notTagged(statement) }
  }

  private func liveNote(_ number: Int, in database: Database) throws -> Row {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT statement, target, quote, text FROM note WHERE number = ? AND removed IS NULL",
      arguments: [number])
    guard let row else { throw StorageError.unknownNote(number) }
    return row
  }

  private func finish(_ event: OpenEvent, about statement: Int?, in database: Database) throws {
    var digest = EventDigest()
    try digest.read(NoteWriter.digestParts, of: event.number, in: database)
    try event.finish(
      subject: statement.map(Int64.init), statements: statement == nil ? 0 : 1, digest: digest,
      in: database)
  }
}

/// Reads notes.
struct NoteReader {
  let database: Database
  /// As of which event; nil: those of now.
  var event: Int64?

  func notes(on subject: NoteSubject?) throws -> [NoteRecord] {
    var conditions = [event == nil ? "note.removed IS NULL" : AsOf.held("note")]
    if subject?.statement != nil { conditions.append("note.statement = :statement") }
    if subject?.target != nil { conditions.append("note.target = :target") }
    if subject != nil, subject?.statement == nil { conditions.append("note.statement IS NULL") }
    var arguments = StatementArguments()
    if let event { _ = arguments.append(contentsOf: ["event": event]) }
    if let statement = subject?.statement {
      _ = arguments.append(contentsOf: ["statement": statement])
    }
    if let target = subject?.target {
      _ = arguments.append(contentsOf: ["target": target.number])
    }
    return try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT note.number, note.statement, target.slug, note.quote, note.text, event.number AS event,
            event.at, event.person
          FROM note JOIN event ON event.number = coalesce(note.given, note.added)
          LEFT JOIN target ON target.id = note.target
          WHERE \(conditions.joined(separator: " AND ")) ORDER BY note.number
          """),
      arguments: arguments
    ).map { row in
      NoteRecord(
        number: row["number"], statement: row["statement"], target: row["slug"],
        quote: row["quote"], text: row["text"],
        event: EventStamp(number: row["event"], time: Instant(iso: row["at"] as String)),
        person: PersonID(number: row["person"]))
    }
  }
}
