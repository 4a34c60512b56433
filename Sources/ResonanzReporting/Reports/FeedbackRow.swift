public import ResonanzModel
import ResonanzStorage

/// The feedback on one theme or measure, each zero with its meaning.
public struct FeedbackRow: Sendable, Equatable {
  /// Its identity.
  public let slug: String
  /// As of the report's point.
  public let title: String
  /// Of measures only.
  public let rank: MeasureRank?
  /// Slug of its main theme; nil for themes and for measures that serve none.
  public let theme: String?
  /// Takes no new tags; is listed since it has feedback.
  public let isRetired: Bool
  /// Of all groups together.
  public let total: Feedback
  /// By slug of the group; has every group of the report.
  public let byGroup: [String: Feedback]
  /// Statements by stance; has every stance for measures, none for themes.
  public let byStance: [Stance: Int]

  init(_ row: TallyRow, kind: TargetKind, basis: ReportBasis) {
    slug = row.slug
    title = row.title
    rank = row.rank
    theme = row.themes.first
    isRetired = row.isRetired
    total = Feedback(row.total, base: basis.total)
    byGroup = basis.feedback(row.byGroup)
    let stances = kind == .measure ? Stance.allCases : []
    byStance = Dictionary(uniqueKeysWithValues: stances.map { ($0, row.byStance[$0] ?? 0) })
  }
}

extension ReportBasis {
  /// Figures of each group with the meaning of its zeros; a group that is missing said nothing.
  func feedback(_ figures: [String: Figures]) -> [String: Feedback] {
    Dictionary(
      uniqueKeysWithValues: groups.map {
        ($0.slug, Feedback(figures[$0.slug] ?? .zero, base: base(of: $0.slug)))
      })
  }
}
