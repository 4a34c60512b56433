/// The themes, goals and measures of one participation process, as a city writes them down.
public struct Catalogue: Sendable, Equatable {
  public var process: Process
  public var labels: Labels
  public var milestones: [Milestone]
  /// The groups that it adds to the built-in ones.
  public var groups: [SourceGroup]
  /// In the order of the city's document.
  public var themes: [Theme]
  public var measures: [Measure]

  public init(
    process: Process, labels: Labels = Labels(), milestones: [Milestone] = [],
    groups: [SourceGroup] = [], themes: [Theme] = [], measures: [Measure] = []
  ) {
    self.process = process
    self.labels = labels
    self.milestones = milestones
    self.groups = groups
    self.themes = themes
    self.measures = measures
  }

  /// This catalogue without what is retired.
  public var current: Catalogue {
    var current = self
    current.themes.removeAll(where: \.isRetired)
    current.measures.removeAll(where: \.isRetired)
    return current
  }

  /// Every group of an archive with this catalogue, in the order of its tables.
  public var allGroups: [SourceGroup] {
    SourceGroup.builtIn.dropLast() + groups + SourceGroup.builtIn.suffix(1)
  }
}

/// One participation process; an archive holds exactly one.
public struct Process: Sendable, Equatable, Codable {
  public var slug: String
  public var title: String
  public var place: String
  /// Name of the IANA time zone in which its days begin and end.
  public var timeZone: String

  public init(slug: String, title: String, place: String, timeZone: String = "Europe/Berlin") {
    self.slug = slug
    self.title = title
    self.place = place
    self.timeZone = timeZone
  }
}

/// What this city calls its themes and key measures; nil where it uses the common words.
public struct Labels: Sendable, Equatable, Codable {
  public var theme: String?
  public var key: String?

  public init(theme: String? = nil, key: String? = nil) {
    self.theme = theme
    self.key = key
  }
}

/// A named date of the process, usable wherever a date is.
public struct Milestone: Sendable, Equatable, Codable {
  public var slug: String
  public var title: String
  public var date: CalendarDate

  public init(slug: String, title: String, date: CalendarDate) {
    self.slug = slug
    self.title = title
    self.date = date
  }
}
