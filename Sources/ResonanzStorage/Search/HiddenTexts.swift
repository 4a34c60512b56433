import GRDB

/// Finds hidden statements by what they say. They are not in the full text, which holds exactly what
/// counts; so a small index of their texts alone is made for the question, in memory. Costs the number of
/// hidden statements.
struct HiddenTexts {
  let database: Database

  /// Which of them are meant, as a condition on `statement`; nil where no words ask.
  ///
  /// - Parameters:
  ///   - required: what must be said, in FTS5's language; nil: anything.
  ///   - excluded: what must not; nil: nothing.
  func saying(_ required: String?, without excluded: String?) throws -> String? {
    if required == nil, excluded == nil { return nil }
    let index = try DatabaseQueue()
    return try index.inDatabase { memory in
      try memory.execute(
        sql: """
          CREATE VIRTUAL TABLE hidden USING fts5 (
            text, content = '', tokenize = 'unicode61 remove_diacritics 2')
          """)
      try copyTexts(to: memory)
      func found(_ expression: String) throws -> Set<Int64> {
        try Int64.fetchSet(
          memory, sql: "SELECT rowid FROM hidden WHERE hidden MATCH ?", arguments: [expression])
      }
      let unwanted = try excluded.map(found) ?? []
      guard let required else {
        return unwanted.isEmpty ? nil : "statement.id NOT IN (\(Self.list(unwanted)))"
      }
      return "statement.id IN (\(Self.list(try found(required).subtracting(unwanted))))"
    }
  }

  private func copyTexts(to memory: Database) throws {
    let insert = try memory.makeStatement(sql: "INSERT INTO hidden (rowid, text) VALUES (?, ?)")
    let texts = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement.id, revision.text FROM absence
        CROSS JOIN statement ON statement.id = absence.statement
        JOIN revision ON revision.id = statement.revision
        WHERE absence.cause = 'hidden' AND absence.removed IS NULL AND revision.text IS NOT NULL
        """)
    while let row = try texts.next() {
      try insert.execute(arguments: [row[0] as Int64, row[1] as String])
    }
  }

  private static func list(_ numbers: Set<Int64>) -> String {
    numbers.sorted().map { "\($0)" }.joined(separator: ", ")
  }
}
