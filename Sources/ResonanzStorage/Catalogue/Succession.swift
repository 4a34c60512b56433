import GRDB
import ResonanzModel

/// What becomes of the tags and keywords when measures are renamed, merged or split.
struct Succession {
  let database: Database
  let event: Int64

  static let digestParts: [DigestSection] = [.tag, .tagRemoved, .suggested, .tagGiven, .processing]
  /// Of what else goes over to a measure that follows.
  static let followingParts = QuoteWriter.digestParts + AnswerWriter.digestParts + [.answerGiven]

  /// - Returns: how many statements were concerned; they stand in the table `touched`.
  func follow(_ changes: [CatalogueChange]) throws -> Int {
    let touched = try TouchedStatements(database: database)
    for change in changes {
      switch change {
      case .measureRenamed(let old, let new): try move([old], to: new)
      case .measureMerged(let old, let new): try move(old, to: new)
      case .measureSplit(let old, let new): try split(old, into: new)
      default: break
      }
    }
    return try touched.count()
  }

  private func id(_ slug: String) throws -> Int64 {
    let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM target WHERE kind = 'measure' AND slug = ?", arguments: [slug])
    guard let id else { throw StorageError.unknownMeasure(slug, known: []) }
    return id
  }

  private func record(_ predecessor: Int64, _ successor: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO succession (predecessor, successor, added) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
      arguments: [predecessor, successor, event])
  }

  /// A tag that the successor has already stays as it is. Of several that go over, stances that differ
  /// become `mixed`, and one that was given outweighs one that was not. It is suggested if all are that
  /// people gave.
  private func move(_ old: [String], to new: String) throws {
    let successor = try id(new)
    for predecessor in try old.map(id) {
      try record(predecessor, successor)
      try touch(predecessor)
      try database.execute(
        sql: "UPDATE tag SET removed = ? WHERE target = ? AND removed IS NULL",
        arguments: [event, predecessor])
      try database.execute(
        sql: """
          INSERT INTO tag (target, respondent, statement, added, stance, source_group,
            consultation, import, suggested, given)
          SELECT ?, respondent, statement, ?, stance, source_group, consultation, import, suggested,
            iif(import IS NULL, coalesce(given, added), NULL)
          FROM tag WHERE target = ? AND removed = ? AND NOT EXISTS (
            SELECT 1 FROM tag AS own INDEXED BY tag_statement
              WHERE own.statement = tag.statement AND own.target = ?
              AND own.removed IS NULL AND own.added < ?)
          ON CONFLICT (target, respondent, statement, added) DO UPDATE SET stance = CASE
            WHEN stance = excluded.stance OR excluded.stance = 'unstated' THEN stance
            WHEN stance = 'unstated' THEN excluded.stance ELSE 'mixed' END,
            import = CASE WHEN import IS NULL THEN NULL ELSE excluded.import END,
            suggested = CASE WHEN import IS NOT NULL THEN excluded.suggested
              WHEN excluded.import IS NOT NULL THEN suggested
              ELSE min(suggested, excluded.suggested) END,
            given = CASE WHEN import IS NOT NULL THEN excluded.given
              WHEN excluded.import IS NOT NULL THEN given ELSE min(given, excluded.given) END
          """,
        arguments: [successor, event, predecessor, event, successor, event])
      try moveQuotes(predecessor, to: successor)
      try AnswerWriter(database: database, event: event).move(predecessor, to: successor)
      try moveKeywords(predecessor, to: successor)
    }
  }

  /// What people looked for among the statements of the one, they look for among those of the other.
  private func moveKeywords(_ predecessor: Int64, to successor: Int64) throws {
    let keywords = try Int64.fetchAll(
      database,
      sql: """
        SELECT target FROM target_version WHERE below = ? AND removed IS NULL AND retired = 0
        ORDER BY target
        """,
      arguments: [predecessor])
    let editor = KeywordEditor(database: database, event: event)
    for keyword in keywords {
      _ = try editor.move(TargetID(number: keyword), below: TargetID(number: successor))
    }
  }

  /// What was evidence for the one is evidence for the other.
  private func moveQuotes(_ predecessor: Int64, to successor: Int64) throws {
    let quotes = try Row.fetchAll(
      database, sql: "SELECT * FROM quote WHERE target = ? AND removed IS NULL",
      arguments: [predecessor]
    ).map(StoredQuote.init)
    for quote in quotes {
      var moved = quote
      moved.target = successor
      try QuoteWriter(database: database, event: event).replace(quote, by: moved)
    }
  }

  /// The feedback stays with the old measure, and its statements are looked at anew.
  private func split(_ old: String, into new: [String]) throws {
    let predecessor = try id(old)
    for slug in new where slug != old { try record(predecessor, try id(slug)) }
    try touch(predecessor)
    let tagged = "SELECT statement FROM tag WHERE target = ? AND removed IS NULL"
    try database.execute(
      sql: """
        INSERT INTO processing (statement, added, state)
        SELECT id, ?, 'open' FROM statement WHERE state <> 'open' AND id IN (\(tagged))
        ON CONFLICT DO NOTHING
        """,
      arguments: [event, predecessor])
    try database.execute(
      sql: "UPDATE statement SET state = 'open' WHERE state <> 'open' AND id IN (\(tagged))",
      arguments: [predecessor])
  }

  private func touch(_ target: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO touched (id) SELECT statement FROM tag WHERE target = ? AND removed IS NULL
        ON CONFLICT DO NOTHING
        """,
      arguments: [target])
  }
}
