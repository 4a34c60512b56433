import GRDB

/// A query in FTS5's language: each word as all the spellings that stand for it in the texts. Nothing
/// that was typed reaches FTS5 but as a quoted string.
struct SearchExpression {
  let database: Database
  private let tokenizer: any FTS5Tokenizer
  private let stemmer = GermanStemmer()
  /// Spellings of a phrase's words are multiplied out; no phrase has that many.
  private static let mostPhrases = 64

  init(database: Database) throws {
    self.database = database
    tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
  }

  /// How far a word reaches.
  enum Reach: Comparable, CaseIterable {
    /// Its spellings.
    case spelled
    /// Its forms too.
    case formed
    /// Also the words that contain it.
    case contained
  }

  /// What must occur; nil where the query requires no word. A word that occurs nowhere matches nothing.
  func required(_ query: SearchQuery, _ reach: Reach) throws -> String? {
    try joined(different(query.required).map { try alternatives($0, reach) }, by: "AND")
  }

  /// What must not; nil where that is nothing.
  func excluded(_ query: SearchQuery) throws -> String? {
    try joined(
      different(query.excluded).map { try alternatives($0, .contained) }.filter {
        $0 != Self.nothing
      },
      by: "OR")
  }

  private func different(_ terms: [SearchQuery.Term]) -> [SearchQuery.Term] {
    var seen: Set<SearchQuery.Term> = []
    return terms.filter { seen.insert($0).inserted }
  }

  private func joined(_ expressions: [String], by operation: String) -> String? {
    var seen: Set<String> = []
    let different = expressions.filter { seen.insert($0).inserted }
    return different.isEmpty
      ? nil : different.map { "(\($0))" }.joined(separator: " \(operation) ")
  }

  /// What no text matches, whatever is in it. The letters are of the private use area, which unicode61
  /// takes for letters.
  private static let nothing = "(\"\u{E000}\u{E001}\" NOT \"\u{E000}\u{E001}\")"

  private func alternatives(_ term: SearchQuery.Term, _ reach: Reach) throws -> String {
    switch term {
    case .word(let word): try compound(word) { try forms($0, reach) }
    case .prefix(let word): try compound(word, beginning)
    case .phrase(let phrase): try phrases(phrase)
    case .either(let terms):
      try joined(different(terms).map { try alternatives($0, reach) }, by: "OR") ?? Self.nothing
    case .all(let terms):
      try joined(different(terms).map { try alternatives($0, reach) }, by: "AND") ?? Self.nothing
    }
  }

  /// What was typed as one word may be several to the index: `Stadt-Umland`. Then all must occur,
  /// the last one as `find` finds it.
  private func compound(_ word: String, _ find: (String) throws -> [String]) throws -> String {
    let tokens = try tokenizer.tokenize(query: word).map(\.token)
    guard let last = tokens.last else { return Self.nothing }
    var parts = try tokens.dropLast().map { quoted(try sameSpelling($0)) }
    parts.append(quoted(try find(last)))
    return parts.count == 1 ? parts[0] : parts.map { "(\($0))" }.joined(separator: " AND ")
  }

  /// Any of them.
  private func quoted(_ spellings: [String]) -> String {
    if spellings.isEmpty { return Self.nothing }
    var nodes = spellings.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    while nodes.count > Self.broadestNode {
      nodes = stride(from: 0, to: nodes.count, by: Self.broadestNode).map { start in
        let node = nodes[start..<min(start + Self.broadestNode, nodes.count)]
        return "((\(node.joined(separator: " OR "))) NOT \(Self.nothing))"
      }
    }
    return nodes.joined(separator: " OR ")
  }

  /// FTS5 asks every child of an OR at every text that it finds, and makes one flat OR of ORs within
  /// ORs; but not through a NOT. As a tree, 7,500 compounds in 1,000,000 texts take a quarter of a
  /// second, flat eight seconds.
  private static let broadestNode = 24

  private func sameSpelling(_ token: String) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT spelling FROM word WHERE folded = ?",
      arguments: [germanFolding(token)]) + unlisted(token)
  }

  /// The word itself, its other forms, and, widely, the words that contain it.
  private func forms(_ token: String, _ reach: Reach) throws -> [String] {
    if reach == .spelled { return try sameSpelling(token) }
    let folded = germanFolding(token)
    var spellings = try String.fetchAll(
      database, sql: "SELECT spelling FROM word WHERE folded = ? OR stem = ?",
      arguments: [folded, stemmer.stem(folded)])
    if reach == .contained { spellings += try containing(folded) }
    return Array(Set(spellings + unlisted(token))).sorted()
  }

  /// Words with a part.
  private func containing(_ part: String) throws -> [String] {
    if part.utf8.count > WordSet.longestWord { return [] }
    return try WordParts(database: database).words(with: part)
  }

  /// A word too long for the table of words is found as it is spelled.
  private func unlisted(_ token: String) -> [String] {
    token.utf8.count > WordSet.longestWord ? [token] : []
  }

  private func beginning(_ token: String) throws -> [String] {
    let folded = germanFolding(token)
    // The range of all strings with that beginning, which the index on `folded` answers.
    return try String.fetchAll(
      database, sql: "SELECT spelling FROM word WHERE folded >= ? AND folded < ?",
      arguments: [folded, folded + "\u{10FFFF}"]) + unlisted(token)
  }

  private func phrases(_ phrase: String) throws -> String {
    var phrases: [[String]] = [[]]
    for token in try tokenizer.tokenize(query: phrase).map(\.token) {
      let spellings = try sameSpelling(token)
      phrases = phrases.flatMap { beginning in spellings.map { beginning + [$0] } }
      phrases = Array(phrases.prefix(Self.mostPhrases))
    }
    return quoted(phrases.filter { !$0.isEmpty }.map { $0.joined(separator: " ") })
  }
}
