public import ResonanzModel
public import ResonanzStorage

/// What of the feedback on each measure, or each theme, was added and what was withdrawn between two points.
public struct ChangeReport: Sendable, Equatable {
  /// One theme or measure.
  public struct Row: Sendable, Equatable {
    public let slug: String
    public let title: String
    /// Of measures only.
    public let rank: MeasureRank?
    public let isRetired: Bool
    /// Of all groups together.
    public let total: FiguresChange
    /// By slug of the group; a group that is missing had nothing at either point.
    public let byGroup: [String: FiguresChange]

    /// Whether anything was added or withdrawn.
    public var isChanged: Bool { total.added != .zero || total.withdrawn != .zero }
  }

  /// What the figures must be read against, at the later point.
  public let basis: ReportBasis
  /// The earlier point.
  public let from: EventStamp
  /// What the figures had to be read against then.
  let startBasis: ReportBasis
  /// What the rows are.
  public let kind: TargetKind
  /// In the catalogue's order at the later point, then what stood in it at the earlier one only.
  public let rows: [Row]
  /// Of all rows together, each statement and respondent once.
  public let total: FiguresChange
  /// By slug of the group.
  public let totalByGroup: [String: FiguresChange]
  /// Of all that was said, tagged or not; by slug of the group.
  public let baseByGroup: [String: FiguresChange]

  /// From a comparison; the filter is the one that it was made with.
  public init(of change: TallyChange, filter: TallyFilter = TallyFilter()) {
    basis = ReportBasis(of: change.end, filter: filter)
    from = change.start.asOf
    startBasis = ReportBasis(of: change.start, filter: filter)
    kind = change.end.kind
    let present = Set(change.end.rows.map(\.slug))
    let former = change.start.rows.filter {
      !present.contains($0.slug) && !change.followed.contains($0.slug)
        && change.rows[$0.slug] != nil
    }
    rows = (change.end.rows + former).map { row in
      let byGroup = change.rows[row.slug] ?? [:]
      return Row(
        slug: row.slug, title: row.title, rank: row.rank,
        isRetired: row.isRetired || !present.contains(row.slug),
        total: byGroup.values.reduce(.zero, +), byGroup: byGroup)
    }
    total = change.tagged.values.reduce(.zero, +)
    totalByGroup = change.tagged
    baseByGroup = change.base
  }

  /// The rows in which anything was added or withdrawn.
  public var changed: [Row] { rows.filter(\.isChanged) }

  /// Of all that was said.
  public var base: FiguresChange { baseByGroup.values.reduce(.zero, +) }
}
