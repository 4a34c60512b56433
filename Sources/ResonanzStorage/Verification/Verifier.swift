import GRDB
import ResonanzModel

/// Runs one check of an archive.
struct Verifier {
  let database: Database
  /// As many faults as are named one by one.
  private static let namedFaults = 10

  func run(_ check: VerificationCheck) throws -> VerificationResult {
    switch check {
    case .file: try file()
    case .foreignKeys: try foreignKeys()
    case .counts: try counts()
    case .chain: try ChainVerifier(database: database).run()
    case .texts: try texts()
    case .fullText: try fullText()
    case .kept: try kept()
    }
  }

  private func file() throws -> VerificationResult {
    let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    return VerificationResult(
      check: .file, examined: nil, faults: answers == ["ok"] ? [] : answers.map { .file($0) })
  }

  private func foreignKeys() throws -> VerificationResult {
    let rows = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    let faults = rows.prefix(Self.namedFaults).map {
      VerificationFault.reference(from: $0[0], to: $0[2])
    }
    return VerificationResult(check: .foreignKeys, examined: nil, faults: faults)
  }

  private func counts() throws -> VerificationResult {
    let differences = try Counts(database: database).differences()
    return VerificationResult(
      check: .counts, examined: try count("tag"),
      faults: differences == 0 ? [] : [.counts(differences)])
  }

  private func count(_ table: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
  }

  private func texts() throws -> VerificationResult {
    var hash = StatementHash(key: [])
    var faults: [VerificationFault] = []
    var examined = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement, text, nonce, commitment, text_hash FROM revision WHERE text IS NOT NULL
        """)
    while let row = try rows.next() {
      examined += 1
      let text: String = row[1]
      let nonce = try row.bytes("nonce")
      let commitment = try row.bytes("commitment")
      let isSound =
        hash.commitment(nonce: nonce, text: text) == commitment
        && StatementHash.text(NormalisedText(text)) == row[4] as Int64
      if !isSound, faults.count < Self.namedFaults {
        faults.append(.words(.statement, number: row[0]))
      }
    }
    try addCommitted(.answer, in: "answer", to: &faults, &examined)
    try addCommitted(.note, in: "note", to: &faults, &examined)
    try addQuotes(to: &faults, &examined)
    return VerificationResult(check: .texts, examined: examined, faults: faults)
  }

  /// Every answer or note that was ever written, and whose text is there.
  private func addCommitted(
    _ source: VerificationFault.Source, in table: String, to faults: inout [VerificationFault],
    _ examined: inout Int
  ) throws {
    var hash = StatementHash(key: [])
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT number, text, nonce, commitment FROM \(table) WHERE text IS NOT NULL")
    while let row = try rows.next() {
      examined += 1
      let isSound =
        hash.commitment(nonce: try row.bytes("nonce"), text: row[1])
        == (try row.bytes("commitment"))
      if !isSound, faults.count < Self.namedFaults {
        faults.append(.words(source, number: row[0]))
      }
    }
  }

  /// Every span that was ever picked, and not erased since, against what it covered then.
  private func addQuotes(to faults: inout [VerificationFault], _ examined: inout Int) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT quote.*, revision.text FROM quote JOIN revision ON revision.id = quote.revision
        WHERE quote.nonce IS NOT NULL
        """)
    while let row = try rows.next() {
      examined += 1
      let quote = try StoredQuote(row: row)
      let text = SpannedText(row["text"] ?? "")
      if quote.proven(in: text) == nil, faults.count < Self.namedFaults {
        faults.append(.words(.quote, number: Int(quote.number)))
      }
    }
  }

  /// FTS5 holds its index against the texts itself; that needs leave to write, so a read-only
  /// connection compares what a second index over the texts would hold: the documents and the words.
  private func fullText() throws -> VerificationResult {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.full_text_terms
          USING fts5vocab(main, full_text, row);
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.full_text_again USING fts5 (
          text, content = '', tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO temp.full_text_again (full_text_again) VALUES ('delete-all');
        INSERT INTO temp.full_text_again (rowid, text) SELECT statement, text FROM current_text;
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.full_text_again_terms
          USING fts5vocab(temp, full_text_again, row);
        """)
    defer {
      for table in ["full_text_again_terms", "full_text_again", "full_text_terms"] {
        try? database.execute(sql: "DROP TABLE IF EXISTS temp.\(table)")
      }
    }
    let terms = "SELECT term, doc, cnt FROM temp."
    let different = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT * FROM (\(terms)full_text_terms EXCEPT \(terms)full_text_again_terms)
          UNION ALL
          SELECT * FROM (\(terms)full_text_again_terms EXCEPT \(terms)full_text_terms))
        """)
    let missing = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM temp.full_text_terms WHERE length(CAST(term AS BLOB)) <= \(WordSet.longestWord)
          AND term NOT IN (SELECT spelling FROM word)
        """)
    var faults: [VerificationFault] = []
    if let different, different > 0 { faults.append(.terms(different)) }
    if let missing, missing > 0 { faults.append(.missingWords(missing)) }
    return VerificationResult(
      check: .fullText, examined: try count("current_text"), faults: faults)
  }

  /// What a row keeps must follow from the rows that it is kept of.
  private func kept() throws -> VerificationResult {
    var faults: [VerificationFault] = []
    for (kept, sql) in KeptState.faults {
      let wrong = try Int.fetchOne(database, sql: sql) ?? 0
      if wrong > 0 { faults.append(.kept(kept, rows: wrong)) }
    }
    return VerificationResult(check: .kept, examined: try count("statement"), faults: faults)
  }
}
