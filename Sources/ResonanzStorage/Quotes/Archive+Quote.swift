import GRDB
public import ResonanzModel

extension Archive {
  /// Picks a span of a statement as evidence for a theme or measure, last among its quotes.
  ///
  /// - Returns: its number.
  /// - Throws: `unknownStatement`, `retired`; `quote` with `badSpan`, `otherWords`, `noText`, `exists`,
  ///   `badTarget`, `omission`.
  @discardableResult
  public func addQuote(_ draft: QuoteDraft, by person: PersonID) throws(StorageError) -> Int {
    try writing { database in
      let (revision, text) = try currentText(of: draft.statement, in: database)
      guard let covered = text.covered(by: draft.span) else {
        throw StorageError.quote(.badSpan(statement: draft.statement))
      }
      if let words = draft.words, !words.unicodeScalars.elementsEqual(covered.unicodeScalars) {
        throw StorageError.quote(.otherWords(statement: draft.statement))
      }
      try refuseTarget(draft.target, in: database)
      try refuseRepeat(draft, revision, in: database)
      let event = try OpenEvent.begin(.quote, by: person, at: clock(), in: database)
      let writer = QuoteWriter(database: database, event: event.number)
      let quote = StoredQuote(
        number: try writer.nextNumber(), statement: Int64(draft.statement),
        target: draft.target.number, revision: revision, span: draft.span,
        omissions: try checked(draft.omissions, of: covered),
        position: try writer.lastPosition(of: draft.target.number), chosen: event.number)
      try writer.add(quote, covering: covered)
      try setNote(draft.note, of: quote, event: event.number, in: database)
      try finish(event, about: quote, in: database)
      return Int(quote.number)
    }
  }

  /// Takes a quote and its note away; both stay in the history.
  ///
  /// - Throws: `QuoteFault.unknown`.
  public func removeQuote(_ number: Int, by person: PersonID) throws(StorageError) {
    try writing { database in
      let event = try OpenEvent.begin(.quote, by: person, at: clock(), in: database)
      let writer = QuoteWriter(database: database, event: event.number)
      let quote = try writer.live(number)
      try writer.close(quote)
      try setNote("", of: quote, event: event.number, in: database)
      try finish(event, about: quote, in: database)
    }
  }

  /// Changes what a public quote leaves out, or its note.
  ///
  /// - Returns: whether anything is different now; where nothing is, nothing was written.
  /// - Throws: `quote` with `unknown`, `omission`, `lost`; `erasedStatement`.
  @discardableResult
  public func changeQuote(
    _ number: Int, _ change: QuoteChange, by person: PersonID
  ) throws(StorageError) -> Bool {
    try deciding { database, _ in
      let event = try OpenEvent.begin(.quote, by: person, at: clock(), in: database)
      let writer = QuoteWriter(database: database, event: event.number)
      let quote = try writer.live(number)
      if quote.nonce == nil { throw StorageError.erasedStatement(Int(quote.statement)) }
      var isDifferent = false
      if let omissions = change.omissions {
        if quote.isLost { throw StorageError.quote(.lost(number)) }
        let text = try currentText(of: Int(quote.statement), in: database).text
        guard let covered = quote.proven(in: text) else {
          throw StorageError.quote(.broken(number))
        }
        var next = quote
        next.omissions = try checked(omissions, of: covered)
        next.chosen = event.number
        if next.omissions != quote.omissions {
          try writer.replace(quote, by: next)
          isDifferent = true
        }
      }
      if try setNote(change.note, of: quote, event: event.number, in: database) {
        isDifferent = true
      }
      guard isDifferent else { return .rollBack(false) }
      try finish(event, about: quote, in: database)
      return .commit(true)
    }
  }

  /// The quotes that there are, in the order of the catalogue, and then in their own; each proven to be
  /// what was said. What forbids to publish them is told as of now.
  ///
  /// - Throws: `QuoteFault.broken`; `unknownMilestone`, `unknownEvent`.
  public func quotes(
    _ filter: QuoteFilter = QuoteFilter(), asOf point: Point = .now
  ) throws(StorageError) -> [QuoteRecord] {
    try reading { database in
      let event = try database.event(at: point)
      let isNow = event == (try database.lastEvent())
      return try QuoteReader(database: database, event: isNow ? nil : event).quotes(filter)
    }
  }

  /// Where something that a person typed stands in a statement, and exactly how it is written there.
  ///
  /// - Parameter occurrence: which time, from 1; nil where it stands there only once.
  /// - Throws: `unknownStatement`; `quote` with `noText`, `notFound`, `several`.
  public func passage(
    _ typed: String, of statement: Int, occurrence: Int? = nil
  ) throws(StorageError) -> (span: TextSpan, words: String) {
    try reading { database in
      let text = try currentText(of: statement, in: database).text
      let found = text.spans(of: typed)
      guard let only = found.first else {
        throw StorageError.quote(.notFound(typed, statement: statement))
      }
      let place = occurrence ?? 1
      guard found.indices.contains(place - 1), occurrence != nil || found.count == 1 else {
        throw StorageError.quote(.several(typed, statement: statement, count: found.count))
      }
      let span = occurrence == nil ? only : found[place - 1]
      return (span, text.covered(by: span) ?? "")
    }
  }

  private func currentText(
    of statement: Int, in database: Database
  ) throws -> (revision: Int64, text: SpannedText) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT revision.id, revision.text FROM statement
        JOIN revision ON revision.id = statement.revision WHERE statement.id = ?
        """,
      arguments: [statement])
    guard let row else { throw StorageError.unknownStatement(statement) }
    guard let text = row["text"] as String? else {
      throw StorageError.quote(.noText(statement: statement))
    }
    return (row["id"], SpannedText(text))
  }

  private func refuseTarget(_ target: TargetID, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT target.slug, target.kind, version.retired FROM target
        JOIN target_version AS version ON version.target = target.id AND version.removed IS NULL
        WHERE target.id = ?
        """,
      arguments: [target.number])
    guard let row, row["kind"] != TargetKind.keyword.rawValue else {
      throw StorageError.quote(.badTarget)
    }
    if row["retired"] { throw StorageError.retired(slug: row["slug"]) }
  }

  private func refuseRepeat(
    _ draft: QuoteDraft, _ revision: Int64, in database: Database
  ) throws {
    let same = try Int.fetchOne(
      database,
      sql: """
        SELECT number FROM quote WHERE statement = ? AND target = ? AND revision = ? AND start = ?
          AND length = ? AND lost = 0 AND removed IS NULL
        """,
      arguments: [
        draft.statement, draft.target.number, revision, draft.span.start, draft.span.length,
      ])
    if let same { throw StorageError.quote(.exists(same)) }
  }

  private func checked(_ omissions: [TextSpan], of covered: String) throws -> [TextSpan] {
    do { return try Omissions(omissions, of: SpannedText(covered)).spans } catch {
      throw StorageError.quote(.omission(error))
    }
  }

  /// - Parameter text: nil leaves the note as it is, blank takes it away.
  /// - Returns: whether it is different now.
  @discardableResult
  private func setNote(
    _ text: String?, of quote: StoredQuote, event: Int64, in database: Database
  ) throws -> Bool {
    guard let text else { return false }
    let known = try Row.fetchAll(
      database,
      sql: """
        SELECT number, text FROM note WHERE statement = ? AND quote = ? AND removed IS NULL
        ORDER BY number
        """,
      arguments: [quote.statement, quote.number])
    let isBlank = !text.contains { !$0.isWhitespace }
    if known.first?["text"] == text || (isBlank && known.isEmpty) { return false }
    let writer = NoteWriter(database: database, event: event)
    for note in isBlank ? known[...] : known.prefix(1) { try writer.remove(note["number"]) }
    if !isBlank {
      try writer.add(
        text, statement: quote.statement, target: quote.target, quote: quote.number,
        number: known.first?["number"])
    }
    return true
  }

  func finish(_ event: OpenEvent, about quote: StoredQuote, in database: Database) throws {
    var digest = EventDigest()
    try digest.read(
      QuoteWriter.digestParts + NoteWriter.digestParts, of: event.number, in: database)
    try event.finish(subject: quote.statement, statements: 1, digest: digest, in: database)
  }
}
