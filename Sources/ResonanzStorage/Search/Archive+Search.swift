import GRDB
public import ResonanzModel

/// Which statements a search looks among; nil and false look among all.
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
  /// Where the words stand that were looked for, in Unicode scalars from 0.
  public let marks: [Range<Int>]
  public let consultation: String
  public let group: String
  /// Empty where the source names no question.
  public let question: String
  /// A day, or a day and a time in UTC; nil where the source has none.
  public let received: String?
  public let state: StatementState
  /// Slugs of its themes and measures.
  public let tags: [String]
}

/// One page of what was found, newest first.
public struct SearchResult: Sendable, Equatable {
  /// How many there are on all pages.
  public let count: Int
  public let hits: [SearchHit]
}

extension Archive {
  /// Finds live statements. What people type is never an error; a filter's slug that is not there is.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownGroup`, `unknownConsultation`.
  public func search(
    _ query: SearchQuery, filter: SearchFilter = SearchFilter(), limit: Int = 20, offset: Int = 0
  ) throws(StorageError) -> SearchResult {
    try reading { database in
      let search = Search(database: database)
      return try search.run(query, filter, limit: limit, offset: offset)
    }
  }
}
