import GRDB

/// The words that occur, by which a search is widened.
struct WordTable {
  let database: Database

  /// Adds the words that were collected and aren't there yet.
  func add(_ collector: WordCollector) throws {
    let word = try PreparedStatement(
      """
      INSERT INTO word (id, spelling, folded, stem) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (spelling) DO NOTHING
      """, in: database)
    let part = try PreparedStatement(
      "INSERT INTO word_part (rowid, folded) VALUES (?1, ?2)", in: database)
    let stemmer = GermanStemmer()
    var id = try Int64.fetchOne(database, sql: "SELECT max(id) FROM word") ?? 0
    try collector.drain { spelling in
      let folded = germanFolding(spelling)
      word.bind(1, id + 1)
      word.bind(2, spelling)
      word.bind(3, folded)
      word.bind(4, stemmer.stem(folded))
      try word.run()
      guard database.changesCount > 0 else { return }
      id += 1
      part.bind(1, id)
      part.bind(2, folded)
      try part.run()
    }
  }
}
