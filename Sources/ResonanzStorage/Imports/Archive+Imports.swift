import Foundation
import GRDB
public import ResonanzModel

/// An import as the archive remembers it.
public struct ImportRecord: Sendable, Equatable {
  public let number: Int
  public let consultation: String
  public let file: String
  public let sha256: [UInt8]
  /// The mapping as JSON.
  public let mapping: String
  public let time: Instant
  public let person: PersonID
  /// What came of it when it was made.
  public let summary: ImportSummary
  /// False while it is undone.
  public let isInForce: Bool
}

/// What an undo takes along, or a redo brings back.
public struct ImportReversal: Sendable, Equatable {
  /// The event; nil in a preview.
  public var event: Int?
  /// Statements that leave, or return.
  public var statements = 0
  /// Statements that count before and after, since another import in force has them too.
  public var staying = 0
  /// Statements of it that don't count either way, since a person hid them.
  public var hidden = 0
  /// Tags that the import itself brought and that go, or come back; one that another import in force
  /// brought too does neither.
  public var importTags = 0
  /// Tags by people on the statements that leave, or return: they stay, but count only while those do.
  public var staffTags = 0
  /// Quotes whose words are not in the texts that their statements have then.
  public var lostQuotes: [Int] = []
  /// Statements that count before and after and that have a consent to publishing only then.
  public var consentGiven = NumberedStatements()
  /// Those that have none then.
  public var consentWithdrawn = NumberedStatements()
  /// Tags that are there before and after and that have another stance then.
  public var stancesChanged = 0
  /// Statements that count before and after and that have another text then.
  public var textsChanged = 0
  /// Attributes of whoever said those that have other values then.
  public var attributesChanged = 0
}

extension Archive {
  /// Every import, oldest first.
  public func imports() throws(StorageError) -> [ImportRecord] {
    try reading { database in
      try Row.fetchAll(database, sql: "\(Self.importRows) ORDER BY import.number")
        .map(ImportRecord.init(row:))
    }
  }

  /// Imports of a smaller number than `before`, newest first.
  public func imports(before: Int, limit: Int) throws(StorageError) -> [ImportRecord] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: "\(Self.importRows) WHERE import.number < ? ORDER BY import.number DESC LIMIT ?",
        arguments: [before, limit]
      ).map(ImportRecord.init(row:))
    }
  }

  /// The last imports in force that a person made of files of these names, newest first.
  public func lastImports(
    by person: PersonID, of files: [String], limit: Int
  ) throws(StorageError) -> [ImportRecord] {
    try reading { database in
      let marks = databaseQuestionMarks(count: files.count)
      return try Row.fetchAll(
        database,
        sql: """
          \(Self.importRows) WHERE event.person = ? AND import.in_force AND import.file IN (\(marks))
          ORDER BY import.number DESC LIMIT ?
          """,
        arguments: [person.number] + StatementArguments(files) + [limit]
      ).map(ImportRecord.init(row:))
    }
  }

  private static let importRows = """
    SELECT import.number, consultation.slug AS consultation, import.file, import.sha256,
      import.mapping, import.summary, import.in_force, event.at, event.person
    FROM import JOIN consultation ON consultation.id = import.consultation
    JOIN event ON event.number = import.added
    """

  /// - Throws: `unknownImport`.
  public func importRecord(_ number: Int) throws(StorageError) -> ImportRecord {
    let record = try reading { database in
      try Row.fetchOne(
        database, sql: "\(Self.importRows) WHERE import.number = ?", arguments: [number]
      ).map(ImportRecord.init(row:))
    }
    guard let record else { throw .unknownImport(number) }
    return record
  }

  /// Undoes an import, whatever came after it: its statements leave unless another import in force has
  /// them too, and its own tags with them; people's tags stay and wait for a redo.
  ///
  /// - Parameters:
  ///   - isPreview: only says what it would take along.
  ///   - isConfirmed: whether consents may hold again that this import had taken back.
  /// - Throws: `unknownImport`, `importNotInForce`, `wouldGiveConsent`.
  public func undoImport(
    _ number: Int, by person: PersonID, isPreview: Bool = false, isConfirmed: Bool = false
  ) throws(StorageError) -> ImportReversal {
    try reverse(
      number, .undoImport, by: person, isPreview: isPreview, isConfirmed: isConfirmed)
  }

  /// Brings an undone import back, with its tags and with the tags that people gave its statements.
  ///
  /// - Parameters:
  ///   - isPreview: only says what it would bring back.
  ///   - isConfirmed: whether consents may hold again that it brings to statements that count already.
  /// - Throws: `unknownImport`, `importInForce`, `wouldGiveConsent`.
  public func redoImport(
    _ number: Int, by person: PersonID, isPreview: Bool = false, isConfirmed: Bool = false
  ) throws(StorageError) -> ImportReversal {
    try reverse(
      number, .redoImport, by: person, isPreview: isPreview, isConfirmed: isConfirmed)
  }

  private func reverse(
    _ number: Int, _ kind: EventKind, by person: PersonID, isPreview: Bool, isConfirmed: Bool
  ) throws(StorageError) -> ImportReversal {
    try deciding { database, collector in
      let undone = try Int64.fetchOne(
        database, sql: "SELECT max(number) FROM event WHERE subject = ? AND kind = ?",
        arguments: [number, EventKind.undoImport.rawValue])
      let added = try added(number, isInForce: kind == .undoImport, in: database)
      let event = try OpenEvent.begin(
        kind, by: person, undoes: kind == .redoImport ? undone : added, at: clock(), in: database)
      let reverser = ImportReverser(
        database: database, event: event.number, importNumber: Int64(number), undone: undone ?? 0)
      var reversal = try reverser.apply(kind)
      if isPreview { return .rollBack(reversal) }
      guard isConfirmed || reversal.consentGiven.isEmpty else {
        throw StorageError.wouldGiveConsent(number, statements: reversal.consentGiven.count)
      }
      try WordTable(database: database).add(collector)
      var digest = EventDigest()
      try digest.read(QuoteWriter.digestParts, of: event.number, in: database)
      try digest.readTouched(
        [.tag, .tagRemoved, .processing, .absence, .absenceRemoved], of: event.number,
        in: database)
      try event.finish(
        subject: Int64(number),
        statements: reversal.statements + reversal.staying + reversal.hidden, digest: digest,
        in: database)
      reversal.event = Int(event.number)
      return .commit(reversal)
    }
  }
}

extension Archive {
  /// The event that an import was made by, if it can be reversed. Asked in the transaction that
  /// reverses it, so that of two who do so at once only one does.
  private func added(_ number: Int, isInForce: Bool, in database: Database) throws -> Int64 {
    let row = try Row.fetchOne(
      database, sql: "SELECT added, in_force FROM import WHERE number = ?", arguments: [number])
    guard let row else { throw StorageError.unknownImport(number) }
    guard row["in_force"] == isInForce else {
      throw isInForce ? StorageError.importNotInForce(number) : .importInForce(number)
    }
    return row["added"]
  }
}

extension ImportRecord {
  fileprivate init(row: Row) throws {
    let number: Int = row["number"]
    let stored = try JSONDecoder().decode(
      StoredSummary.self, from: Data((row["summary"] as String).utf8))
    self.init(
      number: number, consultation: row["consultation"], file: row["file"],
      sha256: try row.bytes("sha256"), mapping: row["mapping"],
      time: Instant(iso: row["at"] as String) ?? Instant(milliseconds: 0),
      person: PersonID(number: row["person"]),
      summary: stored.summary(number: number, consultation: row["consultation"]),
      isInForce: row["in_force"])
  }
}
