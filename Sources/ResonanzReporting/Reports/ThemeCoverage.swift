public import ResonanzModel

/// Which groups said nothing on a theme, and what that means.
public struct ThemeCoverage: Sendable, Equatable {
  /// The theme's identity.
  public let slug: String
  /// As of the report's point.
  public let title: String
  /// Groups without feedback on it, by what their zero means; in the order of the tables.
  private let groups: [Zero: [SourceGroup]]

  init(_ row: FeedbackRow, groups: [SourceGroup]) {
    slug = row.slug
    title = row.title
    var byZero: [Zero: [SourceGroup]] = [:]
    for group in groups {
      guard let zero = row.byGroup[group.slug]?.zero else { continue }
      byZero[zero, default: []].append(group)
    }
    self.groups = byZero
  }

  /// The groups without feedback on it whose zero means this, in the order of the tables.
  public func groups(_ zero: Zero) -> [SourceGroup] { groups[zero] ?? [] }
}
