import GRDB

/// The words that occur, by which a search is widened.
struct WordTable {
  let database: Database

  /// Adds the words that were collected and aren't there yet.
  func add(_ collector: WordCollector) throws {
    let word = try database.makeStatement(
      sql: """
        INSERT INTO word (spelling, folded, stem) VALUES (?, ?, ?) ON CONFLICT (spelling) DO NOTHING
        """)
    let part = try database.makeStatement(
      sql: "INSERT INTO word_part (rowid, folded) VALUES (?, ?)")
    let stemmer = GermanStemmer()
    try collector.drain { spelling in
      let folded = germanFolding(spelling)
      try word.execute(arguments: [spelling, folded, stemmer.stem(folded)])
      guard database.changesCount > 0 else { return }
      try part.execute(arguments: [database.lastInsertedRowID, folded])
    }
  }
}
