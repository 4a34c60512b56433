import GRDB
public import ResonanzModel

/// Which statements a search looks among, by options of a command line; nil and false look among all.
public struct SearchFilter: Sendable, Equatable {
  /// Slug; statements with a tag to the theme or to a measure that serves it.
  public var theme: String?
  /// Slug.
  public var measure: String?
  /// Slug.
  public var group: String?
  /// Slug.
  public var consultation: String?
  /// Only those that nobody has processed.
  public var isOpen: Bool
  /// Only those without any tag.
  public var isUntagged: Bool

  public init(
    theme: String? = nil, measure: String? = nil, group: String? = nil,
    consultation: String? = nil, isOpen: Bool = false, isUntagged: Bool = false
  ) {
    self.theme = theme
    self.measure = measure
    self.group = group
    self.consultation = consultation
    self.isOpen = isOpen
    self.isUntagged = isUntagged
  }
}

/// One statement that a search found.
public struct SearchHit: Sendable, Equatable {
  public let statement: Int
  public let text: String
  /// What the source calls the text's language; nil where it doesn't say.
  public let language: String?
  /// Where the words stand that were looked for, in Unicode scalars from 0.
  public internal(set) var marks: [Range<Int>]
  public let consultation: String
  public let group: String
  /// Empty where the source names no question.
  public let question: String
  /// A day, or a day and a time in UTC; nil where the source has none.
  public let received: String?
  public let state: StatementState
  /// Slugs of its themes and measures, the themes first.
  public let tags: [String]
  /// Slugs of its keywords.
  public let keywords: [String]
}

/// One page of what was found.
public struct SearchResult: Sendable, Equatable {
  /// How many there are on all pages.
  public let count: Int
  /// In which order the hits are: the one asked for; or `latest`, where `relevance` was asked for and
  /// there was nothing to rank, or too much.
  public let order: StatementOrder
  public let hits: [SearchHit]
}

extension Archive {
  /// Finds statements.
  ///
  /// - Parameters:
  ///   - limit: how many hits a page has.
  ///   - offset: how many hits come before it. The order has no ties, so that pages don't overlap.
  public func search(
    _ query: StatementQuery, order: StatementOrder = .relevance, limit: Int = 20, offset: Int = 0
  ) throws(StorageError) -> SearchResult {
    try reading { database in
      try Search(database: database).run(query, order, limit: limit, offset: offset)
    }
  }

  /// Finds statements by words and options, the latest first. What people type is never an error; an
  /// option's slug that is not there is.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownGroup`, `unknownConsultation`.
  public func search(
    _ words: SearchQuery, filter: SearchFilter = SearchFilter(), limit: Int = 20, offset: Int = 0
  ) throws(StorageError) -> SearchResult {
    try reading { database in
      let query = StatementQuery(words: words, conditions: try filter.conditions(in: database))
      return try Search(database: database).run(query, .latest, limit: limit, offset: offset)
    }
  }

  /// Numbers of all statements that a query means, in their order.
  public func statements(_ query: StatementQuery) throws(StorageError) -> [Int] {
    try reading { database in
      let set = try StatementSet(query, database: database)
      return try set.numbers(.all, "ORDER BY \(set.id)")
    }
  }

  /// Reads a query as people type it: `group:citizens untagged "Radweg" -auto rad*`. Nothing is an
  /// error: what looks like a filter and is none is taken as words, a filter's value that isn't there finds
  /// nothing, and a note says so. Whoever changes something takes `ReadQuery.understood` instead.
  ///
  /// - Parameters:
  ///   - filter: options that must hold besides.
  ///   - people: names of the staff, which are not in the archive.
  ///   - asker: who `tagged-by:me` is.
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownGroup`, `unknownConsultation` of the options.
  public func readQuery(
    _ text: String, filter: SearchFilter = SearchFilter(), people: [PersonID: String] = [:],
    asker: PersonID? = nil
  ) throws(StorageError) -> ReadQuery {
    try reading { database in
      let names = try QueryNames(database: database, people: people, asker: asker)
      var reader = QueryReader(names: names)
      let read = reader.read(text)
      var query = read.query
      query.conditions += try filter.conditions(in: database)
      return ReadQuery(query: query, notes: read.notes)
    }
  }
}

extension SearchFilter {
  /// - Throws: where a slug isn't there.
  func conditions(in database: Database) throws -> [StatementCondition] {
    var conditions: [StatementCondition] = []
    func add(_ property: StatementCondition.Property) {
      conditions.append(StatementCondition(property))
    }
    if let slug = theme {
      add(.tagged([TargetID(number: try database.target(.theme, slug))]))
    }
    if let slug = measure {
      add(.tagged([TargetID(number: try database.target(.measure, slug))]))
    }
    if let slug = group { add(.group([GroupID(number: try database.group(slug))])) }
    if let slug = consultation {
      _ = try database.consultation(slug)
      add(.consultation([slug]))
    }
    if isOpen { add(.state([.open])) }
    if isUntagged {
      conditions.append(StatementCondition(.taggedToAny(nil), isExcluded: true))
    }
    return conditions
  }
}
