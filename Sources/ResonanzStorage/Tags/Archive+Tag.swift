import GRDB
public import ResonanzModel

/// What a person decides about statements.
public struct TagChange: Sendable, Equatable {
  /// Tags that each statement then has; a measure that it is tagged to already gets the new stance.
  public var added: [TagDraft]
  public var removed: [TargetID]
  /// Titles of keywords that each statement then has, made where they aren't there yet; never blank.
  public var keywords: [String]
  /// The measure or theme that new keywords are made for.
  public var keywordsBelow: TargetID?
  /// Whether `unstated` in `added` takes a stance back that was given; else it leaves that as it is.
  public var resetsStance: Bool
  /// Whether the program proposed `added` and the person took it over.
  public var isSuggested: Bool
  /// The reason for having no tag, or `open` to queue the statements again; nil: as the tags say.
  public var state: StatementState?

  public init(
    added: [TagDraft] = [], removed: [TargetID] = [], keywords: [String] = [],
    keywordsBelow: TargetID? = nil, resetsStance: Bool = false, isSuggested: Bool = false,
    state: StatementState? = nil
  ) {
    self.added = added
    self.removed = removed
    self.keywords = keywords
    self.keywordsBelow = keywordsBelow
    self.resetsStance = resetsStance
    self.isSuggested = isSuggested
    self.state = state
  }
}

/// What became of a `TagChange`.
public struct TagOutcome: Sendable, Equatable {
  /// The event; nil where everything was so already and nothing was written.
  public internal(set) var event: Int?
  /// Tags to what a statement was not tagged to before.
  public internal(set) var added = 0
  public internal(set) var removed = 0
  /// Tags that have another stance than before, which may have been none.
  public internal(set) var restanced = 0
  /// Of those, the ones that had one.
  public internal(set) var overruled: [OverruledStance] = []
  /// Statements whose state is another than before.
  public internal(set) var restated = 0

  /// Whether everything was so already.
  var isEmpty: Bool { added + removed + restanced + restated == 0 }
}

extension Archive {
  /// Tags and untags statements: one event, however many they are. A statement that is tagged is
  /// processed; one that loses its last tag is open again.
  ///
  /// - Throws: `unknownStatement`, `retired`, and `taggedStatement` where a reason for having no tag
  ///   is given to a statement that would have one.
  public func tag(
    _ statements: [Int], _ change: TagChange, by person: PersonID
  ) throws(StorageError) -> TagOutcome {
    try tag(.numbers(statements), change, by: person)
  }

  /// The same of all statements that a query means.
  ///
  /// - Parameter isDryRun: does everything and takes it back, so that the outcome says what would happen.
  public func tag(
    _ statements: StatementSelection, _ change: TagChange, by person: PersonID,
    isDryRun: Bool = false
  ) throws(StorageError) -> TagOutcome {
    try deciding { database, _ in
      var change = change
      change.added = try MeasureSet(of: change.added, database: database)
        .settled(change.added)
      let touched = try TouchedStatements(database: database)
      try touched.insert(statements)
      try refuseRetired(change.added.map(\.target), in: database)
      let event = try OpenEvent.begin(.tag, by: person, at: clock(), in: database)
      let makesKeywords = !change.keywords.isEmpty
      try change.makeKeywords(event.number, in: database)
      let tagging = Tagging(database: database, event: event.number)
      var outcome = TagOutcome()
      try Counts(database: database).update(.tags(of: event.number)) {
        outcome = try tagging.apply(change)
      }
      guard !isDryRun, !outcome.isEmpty else { return .rollBack(outcome) }
      var digest = EventDigest()
      if makesKeywords {
        try digest.read(KeywordWriter.digestParts, of: event.number, in: database)
      }
      try digest.readTags(of: event.number, in: database)
      try event.finish(
        subject: statements.only,
        statements: try tagging.changedStatements(among: try touched.count()), digest: digest,
        in: database)
      outcome.event = Int(event.number)
      return .commit(outcome)
    }
  }

  /// - Throws: `retired` where a target takes no new tags.
  func refuseRetired(_ targets: [TargetID], in database: Database) throws {
    for target in targets {
      let slug = try String.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT slug FROM target JOIN target_version AS version ON version.target = target.id
            WHERE target.id = ? AND version.removed IS NULL AND version.retired = 1
            """),
        arguments: [target.number])
      if let slug { throw StorageError.retired(slug: slug) }
    }
  }
}

extension TagChange {
  /// Turns the keywords' titles into tags.
  fileprivate mutating func makeKeywords(_ event: Int64, in database: Database) throws {
    if keywords.isEmpty { return }
    var writer = try KeywordWriter(database: database, event: event)
    for title in keywords {
      let tag = TagDraft(target: try writer.target(titled: title, below: keywordsBelow?.number))
      if !added.contains(tag) { added.append(tag) }
    }
    keywords = []
  }
}
