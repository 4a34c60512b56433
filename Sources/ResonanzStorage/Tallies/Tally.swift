public import ResonanzModel

/// How much was said, and by how many.
public struct Figures: Sendable, Hashable {
  /// Distinct live statements.
  public var statements: Int
  /// Distinct known respondents among them.
  public var respondents: Int
  /// Statements among them of which nobody knows from whom they are.
  public var unattributed: Int

  public init(statements: Int = 0, respondents: Int = 0, unattributed: Int = 0) {
    self.statements = statements
    self.respondents = respondents
    self.unattributed = unattributed
  }

  public static let zero = Figures()

  /// Of disjoint groups or consultations only; over themes, measures or stances people would count
  /// twice.
  public static func + (left: Figures, right: Figures) -> Figures {
    Figures(
      statements: left.statements + right.statements,
      respondents: left.respondents + right.respondents,
      unattributed: left.unattributed + right.unattributed)
  }
}

/// All that a source group said, tagged or not: what its figures must be read against.
public struct GroupBase: Sendable, Equatable {
  public var figures: Figures
  /// Statements by how far the work on them is; adds up to `figures.statements`.
  public var states: [StatementState: Int]
  /// Statements that a person hid, which count nowhere.
  public var hidden: Int
  /// Whether any consultation heard this group, though all that it said be hidden or erased by now.
  public var isAsked: Bool

  public init(
    figures: Figures = .zero, states: [StatementState: Int] = [:], hidden: Int = 0,
    isAsked: Bool = false
  ) {
    self.figures = figures
    self.states = states
    self.hidden = hidden
    self.isAsked = isAsked
  }

  /// Statements that are not open any more.
  public var processed: Int { figures.statements - (states[.open] ?? 0) }
}

/// The feedback on one theme or measure.
public struct TallyRow: Sendable, Equatable {
  public let slug: String
  public let title: String
  /// Of measures only.
  public let rank: MeasureRank?
  /// Slugs of the themes it serves, the main one first; empty for themes.
  public let themes: [String]
  /// Takes no new tags; is listed since it has feedback.
  public let isRetired: Bool
  /// By slug of the group; a group that is missing said nothing.
  public let byGroup: [String: Figures]
  /// Statements by stance, of measures only; a stance that is missing has none.
  public let byStance: [Stance: Int]

  public init(
    slug: String, title: String, rank: MeasureRank?, themes: [String], isRetired: Bool,
    byGroup: [String: Figures], byStance: [Stance: Int]
  ) {
    self.slug = slug
    self.title = title
    self.rank = rank
    self.themes = themes
    self.isRetired = isRetired
    self.byGroup = byGroup
    self.byStance = byStance
  }

  /// A statement and a respondent are of one group each, so groups add up.
  public var total: Figures { byGroup.values.reduce(.zero, +) }
}

/// The feedback on every theme or every measure, as of a point.
public struct Tally: Sendable, Equatable {
  public let process: Process
  public let labels: Labels
  public let kind: TargetKind
  /// Number and time of the last event that it knows of.
  public let asOf: EventStamp
  /// Statements that it counts and that were erased since.
  public let erasedSince: Int
  /// In the order of the tables.
  public let groups: [SourceGroup]
  /// By slug of the group; has every group.
  public let base: [String: GroupBase]
  /// Every theme or measure in the catalogue's order, those without feedback too; then the retired
  /// ones that have some.
  public let rows: [TallyRow]
  /// Distinct statements and respondents tagged to any of the rows, by slug of the group.
  public let tagged: [String: Figures]

  public init(
    process: Process, labels: Labels, kind: TargetKind, asOf: EventStamp, groups: [SourceGroup],
    base: [String: GroupBase], rows: [TallyRow], tagged: [String: Figures], erasedSince: Int = 0
  ) {
    self.process = process
    self.labels = labels
    self.kind = kind
    self.asOf = asOf
    self.erasedSince = erasedSince
    self.groups = groups
    self.base = base
    self.rows = rows
    self.tagged = tagged
  }
}

/// Which statements a tally counts; nil counts all.
public struct TallyFilter: Sendable, Equatable {
  /// Received on this day or later; statements without a date don't count then.
  public var receivedFrom: CalendarDate?
  /// Received on this day or earlier; statements without a date don't count then.
  public var receivedUntil: CalendarDate?
  /// Slug of a consultation.
  public var consultation: String?

  public init(
    receivedFrom: CalendarDate? = nil, receivedUntil: CalendarDate? = nil,
    consultation: String? = nil
  ) {
    self.receivedFrom = receivedFrom
    self.receivedUntil = receivedUntil
    self.consultation = consultation
  }
}
