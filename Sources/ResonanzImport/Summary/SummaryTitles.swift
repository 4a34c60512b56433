/// What a summary calls what the archive knows by slugs.
public struct SummaryTitles: Sendable {
  private let consultations: [String: String]
  private let groups: [String: String]

  /// Everything as the archive knows it, and as a command takes it.
  public static let slugs = SummaryTitles(consultations: [:], groups: [:])

  /// Titles by slug; what has none there is called by its slug.
  public init(consultations: [String: String], groups: [String: String]) {
    self.consultations = consultations
    self.groups = groups
  }

  func consultation(_ slug: String) -> String { consultations[slug] ?? slug }

  func group(_ slug: String) -> String { groups[slug] ?? slug }
}
