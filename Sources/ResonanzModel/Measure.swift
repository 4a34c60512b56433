/// How much a measure matters to the process.
public enum MeasureRank: String, Sendable, CaseIterable, Codable {
  /// Gives essential impulses and brings the city decisively forward (Schlüsselmaßnahme).
  case key
  /// Of special priority.
  case priority
  case other

  /// What people read.
  public var title: Wording {
    switch self {
    case .key: Wording(german: "Schlüsselmaßnahme", english: "key measure")
    case .priority: Wording(german: "Maßnahme mit Priorität", english: "priority measure")
    case .other: Wording(german: "weitere Maßnahme", english: "other measure")
    }
  }
}

/// How far the city is with a measure.
public enum MeasureStatus: String, Sendable, CaseIterable, Codable {
  case proposed
  case decided
  case underWay = "under-way"
  case done
  case dropped
}

/// What a city plans to do.
public struct Measure: Sendable, Equatable, Codable {
  /// Its identity, through every change of title.
  public var slug: String
  public var title: String
  public var rank: MeasureRank
  /// Slugs of the themes it serves; the first is its main one.
  public var themes: [String]
  public var status: MeasureStatus?
  /// Slugs of measures it has to do with.
  public var related: [String]
  /// Slugs of measures that this one follows.
  public var replaces: [String]
  /// Handlungsfelder.
  public var fields: [String]
  /// Aufgaben.
  public var tasks: [String]
  /// Beispiele für Handlungsansätze.
  public var examples: [String]
  public var keywords: [String]
  public var codebook: Codebook?
  public var note: String?
  /// Whether it takes no new tags and only keeps the feedback that it has.
  public var isRetired: Bool

  public init(
    slug: String, title: String, rank: MeasureRank, themes: [String],
    status: MeasureStatus? = nil, related: [String] = [], replaces: [String] = [],
    fields: [String] = [], tasks: [String] = [], examples: [String] = [],
    keywords: [String] = [], codebook: Codebook? = nil, note: String? = nil,
    isRetired: Bool = false
  ) {
    self.slug = slug
    self.title = title
    self.rank = rank
    self.themes = themes
    self.status = status
    self.related = related
    self.replaces = replaces
    self.fields = fields
    self.tasks = tasks
    self.examples = examples
    self.keywords = keywords
    self.codebook = codebook
    self.note = note
    self.isRetired = isRetired
  }
}
