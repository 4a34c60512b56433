public import ResonanzModel
public import ResonanzStorage

/// What the figures of a report must be read against (Grundlage): the process, the point it is as of,
/// the filter, and all that each group said.
public struct ReportBasis: Sendable, Equatable {
  /// The process that was spoken about.
  public let process: Process
  /// What this city calls its themes and key measures.
  public let labels: Labels
  /// The last event that the figures know of.
  public let asOf: EventStamp
  /// Statements that the figures count and that were erased since.
  public let erasedSince: Int
  /// Which statements were counted.
  public let filter: TallyFilter
  /// In the order of the tables.
  public let groups: [SourceGroup]
  private let bases: [String: GroupBase]

  /// The basis of a tally; the filter is the one that it was made with.
  public init(of tally: Tally, filter: TallyFilter = TallyFilter()) {
    process = tally.process
    labels = tally.labels
    asOf = tally.asOf
    erasedSince = tally.erasedSince
    self.filter = filter
    groups = tally.groups
    bases = tally.base
  }

  /// All that a group said, by its slug.
  public func base(of group: String) -> GroupBase { bases[group] ?? GroupBase() }

  /// All that was said by anyone; groups are disjoint, so they add up.
  public var total: GroupBase {
    groups.map { base(of: $0.slug) }.reduce(GroupBase()) { sum, base in
      GroupBase(
        figures: sum.figures + base.figures,
        states: sum.states.merging(base.states, uniquingKeysWith: +),
        hidden: sum.hidden + base.hidden,
        isAsked: sum.isAsked || base.isAsked)
    }
  }

  /// The groups that a reader is shown: all but `unknown` where it said nothing, since nobody could
  /// have asked it.
  public var shownGroups: [SourceGroup] {
    groups.filter {
      $0.slug != SourceGroup.unknown || base(of: $0.slug).figures.statements > 0
    }
  }

  /// What a zero of one group means, by its slug.
  public func zero(of group: String) -> Zero { Zero(of: base(of: group)) }

  /// How many statements nobody has looked at.
  public var open: Int { total.states[.open] ?? 0 }
}
