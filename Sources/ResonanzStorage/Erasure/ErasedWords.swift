import GRDB

/// Takes words out of the table of words that occur nowhere else.
struct ErasedWords {
  let database: Database

  /// The words of all texts, earlier ones too, of the statements in the table `touched`, as the index
  /// spells them.
  func spellingsOfTouched() throws -> [String] {
    let tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
    var spellings: Set<String> = []
    let texts = try String.fetchCursor(
      database,
      sql: """
        SELECT revision.text FROM touched CROSS JOIN revision ON revision.statement = touched.id
        WHERE revision.text IS NOT NULL
        """)
    while let text = try texts.next() {
      for (token, _) in try tokenizer.tokenize(document: text) { spellings.insert(token) }
    }
    return spellings.sorted()
  }

  /// - Returns: how many of the words went, since no text that is in the index has them. Those of a text
  ///   that does not count now come back with it.
  func remove(_ spellings: [String]) throws -> Int {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.full_text_instances
          USING fts5vocab(main, full_text, instance)
        """)
    let occurs = try database.makeStatement(
      sql: "SELECT 1 FROM temp.full_text_instances WHERE term = ? LIMIT 1")
    var removed = 0
    for spelling in spellings {
      if try Bool.fetchOne(occurs, arguments: [spelling]) != nil { continue }
      try database.execute(
        sql: """
          INSERT INTO word_part (word_part, rowid, folded)
          SELECT 'delete', id, folded FROM word WHERE spelling = ?
          """,
        arguments: [spelling])
      try database.execute(sql: "DELETE FROM word WHERE spelling = ?", arguments: [spelling])
      removed += database.changesCount
    }
    return removed
  }
}
