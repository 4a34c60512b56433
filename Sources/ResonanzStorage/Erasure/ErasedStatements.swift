import GRDB
import ResonanzModel

/// The statements that a scope names and that still have their texts.
struct ErasedStatements {
  let database: Database
  /// Nil: those of a list.
  let scope: ErasureScope?

  /// Puts them into the table `touched`.
  ///
  /// - Throws: `unknownStatement`, `unknownConsultation`, `unknownRespondent`, `erasedStatement`,
  ///   `erasedRespondent`.
  func touch() throws {
    _ = try TouchedStatements(database: database)
    let (sql, arguments) = try selection()
    try database.execute(sql: "INSERT INTO touched (id) \(sql)", arguments: arguments)
    if try isEmpty(), try !isToBeBarred() { throw nothingLeft }
  }

  /// Whether the scope is a respondent who is erased, but not barred yet.
  private func isToBeBarred() throws -> Bool {
    guard let respondent = try respondent() else { return false }
    return try !ErasedRespondents(database: database).unbarred(of: [respondent]).isEmpty
  }

  /// Puts those of a list into the table `touched` that are there and have texts.
  func touch(_ statements: [Int64]) throws {
    let touched = try TouchedStatements(database: database)
    try touched.insert(statements)
    try database.execute(
      sql: """
        DELETE FROM touched WHERE NOT EXISTS (
            SELECT 1 FROM statement WHERE statement.id = touched.id)
          OR EXISTS (\(Self.isErased("touched.id")))
        """)
  }

  func isEmpty() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM touched)") ?? true
  }

  func first() throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT min(id) FROM touched")
  }

  /// Whether a statement is erased.
  static func isErased(_ statement: String) -> String {
    """
    SELECT 1 FROM absence WHERE absence.statement = \(statement) AND absence.cause = 'erased'
    """
  }

  func texts(limit: Int) throws -> [ErasedText] {
    let (sql, arguments) = try selection()
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT statement.id, revision.text, question.text FROM (\(sql)) AS chosen
        CROSS JOIN statement ON statement.id = chosen.id
        CROSS JOIN revision ON revision.id = statement.revision
        CROSS JOIN question ON question.id = statement.question
        WHERE revision.text IS NOT NULL ORDER BY statement.id LIMIT \(limit)
        """,
      arguments: arguments)
    if rows.isEmpty, try !isToBeBarred() { throw nothingLeft }
    return rows.map { ErasedText(statement: $0[0], text: $0[1], question: $0[2]) }
  }

  /// Earlier ones too.
  func allTexts() throws -> [String] {
    let (sql, arguments) = try selection()
    return try String.fetchAll(
      database,
      sql: """
        SELECT revision.text FROM (\(sql)) AS chosen
        CROSS JOIN revision ON revision.statement = chosen.id WHERE revision.text IS NOT NULL
        """,
      arguments: arguments)
  }

  /// Of each quote of theirs the longest passage that nothing is left out of; those taken back too, since a
  /// report may have been written before.
  func allQuotes() throws -> [String] {
    let (sql, arguments) = try selection()
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT revision.text, quote.start, quote.length, quote.omissions FROM (\(sql)) AS chosen
        CROSS JOIN quote ON quote.statement = chosen.id
        CROSS JOIN revision ON revision.id = quote.revision WHERE revision.text IS NOT NULL
        """,
      arguments: arguments)
    return rows.compactMap { row in
      let span = TextSpan(start: row["start"], length: row["length"])
      guard let covered = SpannedText(row["text"]).covered(by: span) else { return nil }
      return Self.longestPassage(
        of: covered, without: StoredQuote.omissions(json: row["omissions"]))
    }
  }

  private static func longestPassage(of covered: String, without omissions: [TextSpan]) -> String? {
    let scalars = Array(covered.unicodeScalars)
    let starts = [0] + omissions.map(\.end)
    let ends = omissions.map(\.start) + [scalars.count]
    return zip(starts, ends).filter { $0 < $1 && $1 <= scalars.count }.map { start, end in
      var passage = String.UnicodeScalarView()
      passage.append(contentsOf: scalars[start..<end])
      return String(passage)
    }.max { $0.unicodeScalars.count < $1.unicodeScalars.count }
  }

  /// The respondent of whom nothing is to be taken any more; nil where the scope is narrower.
  func respondent() throws -> ErasedRespondents.Barred? {
    guard case .respondent(let id, let slug) = scope else { return nil }
    return try ErasedRespondents(database: database).barred(id, database.consultation(slug))
  }

  private var nothingLeft: StorageError {
    switch scope {
    case .statement(let number), .submission(let number): .erasedStatement(number)
    case .respondent(let id, _): .erasedRespondent(id)
    case nil: .erasedStatement(0)
    }
  }

  private func selection() throws -> (sql: String, StatementArguments) {
    let erased = Self.isErased("statement.id")
    switch scope {
    case .statement(let number):
      try refuseUnknown(number)
      return ("SELECT id FROM statement WHERE id = ? AND NOT EXISTS (\(erased))", [number])
    case .submission(let number):
      try refuseUnknown(number)
      return (
        """
        SELECT statement.id FROM statement WHERE submission = (
          SELECT submission FROM statement WHERE id = ?) AND NOT EXISTS (\(erased))
        """, [number]
      )
    case .respondent(let id, let slug):
      return (
        """
        SELECT statement.id FROM submission
        CROSS JOIN statement ON statement.submission = submission.id
        WHERE submission.respondent = ? AND submission.respondent > 0 AND NOT EXISTS (\(erased))
        """, [try respondent(id, slug)]
      )
    case nil: return ("SELECT id FROM touched", [])
    }
  }

  private func refuseUnknown(_ number: Int) throws {
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM statement WHERE id = ?", arguments: [number])
    if isKnown == nil { throw StorageError.unknownStatement(number) }
  }

  /// 0, who is nobody, where only the bar is missing.
  private func respondent(_ id: String, _ slug: String) throws -> Int64 {
    let consultation = try database.consultation(slug)
    let found = try Int64.fetchOne(
      database, sql: "SELECT id FROM respondent WHERE consultation = ? AND source_id = ?",
      arguments: [consultation, id])
    if let found { return found }
    if try isToBeBarred() { return 0 }
    let isErased = try ErasedRespondents(database: database).isErased(id, consultation)
    throw isErased
      ? StorageError.erasedRespondent(id) : .unknownRespondent(id, consultation: slug)
  }
}
