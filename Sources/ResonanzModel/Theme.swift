/// A subject of the process that statements are tagged to, with its goals (Zukunftsthema).
public struct Theme: Sendable, Equatable, Codable {
  /// Its identity, through every change of title.
  public var slug: String
  public var title: String
  public var subtitle: String?
  public var goals: [String]
  /// What a reader must know of this entry, e.g. that parts of its source can't be read.
  public var note: String?
  public var codebook: Codebook?
  /// Whether it takes no new tags and only keeps the feedback that it has.
  public var isRetired: Bool

  public init(
    slug: String, title: String, subtitle: String? = nil, goals: [String] = [],
    note: String? = nil, codebook: Codebook? = nil, isRetired: Bool = false
  ) {
    self.slug = slug
    self.title = title
    self.subtitle = subtitle
    self.goals = goals
    self.note = note
    self.codebook = codebook
    self.isRetired = isRetired
  }
}

/// What belongs to a theme or measure and what does not (Zuordnungsleitfaden).
public struct Codebook: Sendable, Equatable, Codable {
  public var belongs: String?
  public var not: String?
  public var examples: [String]

  public init(belongs: String? = nil, not: String? = nil, examples: [String] = []) {
    self.belongs = belongs
    self.not = not
    self.examples = examples
  }
}
