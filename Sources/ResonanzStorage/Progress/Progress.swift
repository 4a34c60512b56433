public import ResonanzModel

/// How much of something is processed.
public struct WorkDone: Sendable, Equatable {
  /// Statements that count.
  public internal(set) var statements: Int
  /// Those of them that somebody, or an import that brought tags, has processed.
  public internal(set) var processed: Int

  public init(statements: Int = 0, processed: Int = 0) {
    self.statements = statements
    self.processed = processed
  }

  /// What is left.
  public var open: Int { statements - processed }

  /// Of two parts that have no statement in common.
  public static func + (left: Self, right: Self) -> Self {
    Self(
      statements: left.statements + right.statements, processed: left.processed + right.processed)
  }
}

/// How far the work on one consultation is.
public struct ConsultationProgress: Sendable, Equatable {
  public let slug: String
  public let title: String
  /// By slug of the source group; those without a statement are not there.
  public let byGroup: [String: WorkDone]

  public init(slug: String, title: String, byGroup: [String: WorkDone]) {
    self.slug = slug
    self.title = title
    self.byGroup = byGroup
  }

  /// Of all groups.
  public var total: WorkDone { byGroup.values.reduce(WorkDone(), +) }
}

/// A statement that nobody has processed.
public struct WaitingStatement: Sendable, Equatable {
  public let number: Int
  public let text: String
  /// Slugs.
  public let consultation: String
  public let group: String
  /// When it came in, as far as its source knew: a day, or a day and a time in UTC.
  public let received: String?
  /// When it came into the archive.
  public let imported: Instant

  public init(
    number: Int, text: String, consultation: String, group: String, received: String?,
    imported: Instant
  ) {
    self.number = number
    self.text = text
    self.consultation = consultation
    self.group = group
    self.received = received
    self.imported = imported
  }
}

/// How many statements one person processed: those that they tagged, or gave a reason for having no
/// tag, each once; what they took back is not among them. Nobody else's figures are ever given.
public struct OwnProgress: Sendable, Equatable {
  /// Since midnight, in the time zone of the process.
  public let today: Int
  /// Since Monday.
  public let thisWeek: Int
  public let inAll: Int

  public init(today: Int, thisWeek: Int, inAll: Int) {
    self.today = today
    self.thisWeek = thisWeek
    self.inAll = inAll
  }
}

/// How far the team is (Stand der Bearbeitung).
public struct Progress: Sendable, Equatable {
  public let process: Process
  /// The last event that the figures know of.
  public let asOf: EventStamp
  /// In the order of the tables.
  public let groups: [SourceGroup]
  /// In the order in which they came.
  public let consultations: [ConsultationProgress]
  /// Those that have waited longest, first.
  public let waiting: [WaitingStatement]
  /// Nil where nobody asked for their own.
  public let own: OwnProgress?

  public init(
    process: Process, asOf: EventStamp, groups: [SourceGroup],
    consultations: [ConsultationProgress], waiting: [WaitingStatement], own: OwnProgress?
  ) {
    self.process = process
    self.asOf = asOf
    self.groups = groups
    self.consultations = consultations
    self.waiting = waiting
    self.own = own
  }
}

/// Which of the statements that nobody has processed come first.
public enum WaitingOrder: String, Sendable, CaseIterable {
  /// Those that came into the archive first. Costs as much as is shown.
  case imported
  /// Those that the city received first; where that isn't known, since they came into the archive.
  /// Reads all that is open.
  case received
}
