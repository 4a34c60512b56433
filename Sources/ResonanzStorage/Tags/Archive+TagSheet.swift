import GRDB
public import ResonanzModel

/// What a list says that one statement is about.
public struct StatementTags: Sendable, Equatable {
  public var statement: Int
  public var tags: [TagDraft]
  /// Titles of keywords, made where they aren't there yet; never blank.
  public var keywords: [String]
  /// Why it has no tag: only of a statement that has none and gets none.
  public var state: StatementState?

  public init(
    statement: Int, tags: [TagDraft] = [], keywords: [String] = [], state: StatementState? = nil
  ) {
    self.statement = statement
    self.tags = tags
    self.keywords = keywords
    self.state = state
  }
}

/// What became of a list of tags.
public struct TagSheetOutcome: Sendable, Equatable {
  /// The event; nil where everything was so already, so that nothing was written, and in a dry run.
  public internal(set) var event: Int?
  /// Tags to what a statement was not tagged to before.
  public internal(set) var added = 0
  /// Tags without a stance that have one now.
  public internal(set) var restanced = 0
  /// Tags that were there.
  public internal(set) var unchanged = 0
  /// Statements with a measure's tag of another stance, which stays.
  public internal(set) var differing: [Int] = []
  /// Statements whose state is another than before.
  public internal(set) var restated = 0
}

/// A statement as it is now, to hold against a list that was made of it earlier.
public struct StatementStanding: Sendable, Equatable {
  /// False while its imports are undone.
  public let isLive: Bool
  /// Nil where it was erased.
  public let text: String?
  /// What its source calls the text's language; nil where it doesn't say.
  public let language: String?
  /// Slugs of what it is tagged to, whoever or whatever file did that.
  public let tags: [String]
}

extension Archive {
  /// Tells this archive from every other one.
  public func identifier() throws(StorageError) -> String {
    try reading { try String.fetchOne($0, sql: "SELECT uuid FROM archive") ?? "" }
  }

  /// How some statements stand; those that aren't there are not in the answer.
  public func standings(of statements: [Int]) throws(StorageError) -> [Int: StatementStanding] {
    try reading { database in
      var standings: [Int: StatementStanding] = [:]
      let select = try database.makeStatement(
        sql: """
          SELECT statement.live, revision.text, \(LaterFacts.current(.language)) FROM statement
          JOIN revision ON revision.id = statement.revision
          JOIN submission ON submission.id = statement.submission WHERE statement.id = ?
          """)
      let tags = try database.makeStatement(
        sql: """
          SELECT target.slug FROM tag CROSS JOIN target ON target.id = tag.target
          WHERE tag.statement = ? AND tag.removed IS NULL ORDER BY target.kind DESC, target.slug
          """)
      for statement in statements {
        guard let row = try Row.fetchOne(select, arguments: [statement]) else { continue }
        standings[statement] = StatementStanding(
          isLive: row[0], text: row[1], language: row[2],
          tags: try String.fetchAll(tags, arguments: [statement]))
      }
      return standings
    }
  }

  /// Adds what a list says of many statements, each of its own: one event. Nothing is taken away; where
  /// a measure's tag has another stance already, that one stays.
  ///
  /// - Parameter isDryRun: does everything and takes it back, so that the outcome says what would happen.
  /// - Throws: `unknownStatement`, `retired`, and `taggedStatement` where a reason for having no tag is given
  ///   to a statement that has one or gets one.
  public func addTags(
    _ list: [StatementTags], by person: PersonID, isDryRun: Bool = false
  ) throws(StorageError) -> TagSheetOutcome {
    try deciding { database, _ in
      let event = try OpenEvent.begin(.tag, by: person, at: clock(), in: database)
      let sheet = TagSheet(
        database: database, event: event.number, drafted: try DraftedTags(database: database))
      var outcome = try sheet.apply(list)
      guard !isDryRun, outcome.added + outcome.restanced + outcome.restated > 0 else {
        return .rollBack(outcome)
      }
      var digest = EventDigest()
      try digest.read(KeywordWriter.digestParts, of: event.number, in: database)
      try digest.readTags(of: event.number, in: database)
      let tagging = Tagging(database: database, event: event.number)
      try event.finish(
        statements: try tagging.changedStatements(among: list.count), digest: digest, in: database)
      outcome.event = Int(event.number)
      return .commit(outcome)
    }
  }
}
