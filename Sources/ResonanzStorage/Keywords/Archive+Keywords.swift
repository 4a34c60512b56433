import GRDB
public import ResonanzModel

/// A keyword as it is now.
public struct KeywordRecord: Sendable, Equatable {
  public let id: TargetID
  public let slug: String
  public let title: String
  /// Slug of the measure or theme that it was made for.
  public let below: String?
  /// Live statements that have it; on a measure's sheet those tagged to the measure too.
  public let statements: Int
  /// Distinct known respondents among them.
  public let respondents: Int
}

extension Archive {
  /// The keywords that there are, those of one measure or theme together, in the order in which they
  /// were made.
  public func keywords() throws(StorageError) -> [KeywordRecord] {
    try reading { database in
      try KeywordReader(database: database).records(
        """
        SELECT target AS keyword, statements, respondents FROM (
          SELECT target, sum(statements) AS statements FROM count_statement GROUP BY target)
        LEFT JOIN (SELECT target, sum(respondents) AS respondents FROM count_respondent
          GROUP BY target) USING (target)
        """)
    }
  }

  /// What else the statements on a measure or theme speak of: its own keywords, and any other that they
  /// have, with how many.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`.
  public func keywords(
    on slug: String, _ kind: TargetKind
  ) throws(StorageError) -> [KeywordRecord] {
    try reading { database in
      let target = try database.target(kind, slug)
      return try KeywordReader(database: database).records(
        """
        SELECT tag.target AS keyword, count(DISTINCT tag.statement) AS statements,
          count(DISTINCT nullif(tag.respondent, 0)) AS respondents
        FROM (SELECT DISTINCT about.statement FROM reach CROSS JOIN tag AS about
          ON about.target = reach.tagged AND about.removed IS NULL
          WHERE reach.counted = \(target)) AS about
        CROSS JOIN statement ON statement.id = about.statement AND statement.live = 1
        CROSS JOIN tag ON tag.statement = about.statement AND tag.removed IS NULL
        GROUP BY tag.target
        """
      ).filter { $0.statements > 0 || $0.below == slug }
    }
  }

  /// The keyword that people call so: by its slug, its title or one that it had before.
  ///
  /// - Throws: `unknownKeyword`, with what may have been meant.
  public func keyword(named name: String) throws(StorageError) -> TargetID {
    try reading { try KeywordReader(database: $0).find(name) }
  }

  /// Makes a keyword for a measure or theme, or for none.
  ///
  /// - Returns: its slug.
  /// - Throws: `badKeyword`, `keywordExists`.
  @discardableResult
  public func addKeyword(
    _ title: String, below target: TargetID?, by person: PersonID
  ) throws(StorageError) -> String {
    try changeKeywords(by: person) { database, event, reader in
      try reader.refuseTitle(title)
      var writer = try KeywordWriter(database: database, event: event)
      let id = try writer.make(NormalisedText(title).text, below: target?.number)
      return try reader.slug(of: id)
    } ?? ""
  }

  /// - Returns: whether it was called otherwise.
  /// - Throws: `unknownKeyword`, `badKeyword`, `keywordExists`.
  @discardableResult
  public func renameKeyword(
    _ keyword: String, to title: String, by person: PersonID
  ) throws(StorageError) -> Bool {
    try changeKeywords(by: person) { database, event, reader in
      let id = try reader.find(keyword)
      try reader.refuseTitle(title, besides: id)
      return try KeywordEditor(database: database, event: event).rename(id, to: title) ? () : nil
    } != nil
  }

  /// Puts a keyword below another measure or theme, or below none.
  ///
  /// - Returns: whether it stood elsewhere.
  /// - Throws: `unknownKeyword`.
  @discardableResult
  public func moveKeyword(
    _ keyword: String, below target: TargetID?, by person: PersonID
  ) throws(StorageError) -> Bool {
    try changeKeywords(by: person) { database, event, reader in
      let id = try reader.find(keyword)
      return try KeywordEditor(database: database, event: event).move(id, below: target) ? () : nil
    } != nil
  }

  /// Gives the statements of some keywords to another one, which stands for all of them from then on.
  ///
  /// - Returns: how many statements changed their keyword.
  /// - Throws: `unknownKeyword`, `keywordIntoItself`.
  @discardableResult
  public func mergeKeywords(
    _ keywords: [String], into successor: String, by person: PersonID
  ) throws(StorageError) -> Int {
    try changeKeywords(by: person) { database, event, reader in
      let ids = Set(try keywords.map(reader.find)).sorted()
      let into = try reader.find(successor)
      guard !ids.contains(into) else { throw StorageError.keywordIntoItself(successor) }
      try KeywordEditor(database: database, event: event).merge(ids, into: into)
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM touched")
    } ?? 0
  }

  /// - Parameter change: gives nil where there is nothing to change; then nothing is written.
  private func changeKeywords<Value>(
    by person: PersonID, _ change: (Database, Int64, KeywordReader) throws -> Value?
  ) throws(StorageError) -> Value? {
    try deciding { database, _ in
      let event = try OpenEvent.begin(.keyword, by: person, at: clock(), in: database)
      let touched = try TouchedStatements(database: database)
      guard let value = try change(database, event.number, KeywordReader(database: database))
      else { return .rollBack(nil) }
      var digest = EventDigest()
      try digest.read(KeywordEditor.digestParts, of: event.number, in: database)
      try digest.readTouched(KeywordEditor.touchedDigestParts, of: event.number, in: database)
      try event.finish(statements: try touched.count(), digest: digest, in: database)
      return .commit(value)
    }
  }
}
