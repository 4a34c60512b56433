public import ResonanzModel

/// Number of a source group in one archive.
public struct GroupID: Sendable, Hashable {
  public let number: Int64

  public init(number: Int64) {
    self.number = number
  }
}

/// Number of a theme, measure or keyword in one archive.
public struct TargetID: Sendable, Hashable, Comparable {
  public let number: Int64

  public init(number: Int64) {
    self.number = number
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// What the words of a file or a command stand for in one archive, as its catalogue is now.
public struct Vocabulary: Sendable, Equatable {
  /// One theme or measure that can be tagged.
  public struct Entry: Sendable, Equatable {
    public let id: TargetID
    public let slug: String
    public let title: String
    /// Takes no new tags.
    public let isRetired: Bool

    public init(id: TargetID, slug: String, title: String, isRetired: Bool) {
      self.id = id
      self.slug = slug
      self.title = title
      self.isRetired = isRetired
    }
  }

  /// A source group as people may write it.
  public struct Group: Sendable, Equatable {
    public let id: GroupID
    public let group: SourceGroup

    public init(id: GroupID, group: SourceGroup) {
      self.id = id
      self.group = group
    }
  }

  /// In the order of the tables.
  public let groups: [Group]
  public let themes: [Entry]
  public let measures: [Entry]
  /// In the order in which they were made.
  public let keywords: [Entry]

  public init(
    groups: [Group], themes: [Entry], measures: [Entry], keywords: [Entry] = []
  ) {
    self.groups = groups
    self.themes = themes
    self.measures = measures
    self.keywords = keywords
  }
}
