/// How figures became others between two points. What was added and what was withdrawn stand apart, so that
/// neither hides the other: start and added together are end and withdrawn.
public struct FiguresChange: Sendable, Equatable {
  public var start: Figures
  public var end: Figures
  /// What counts at the end and did not at the start; its respondents are those who were not counted.
  public var added: Figures
  /// What counted at the start and does not at the end; its respondents are not counted at all any more.
  public var withdrawn: Figures

  public init(
    start: Figures = .zero, end: Figures = .zero, added: Figures = .zero, withdrawn: Figures = .zero
  ) {
    self.start = start
    self.end = end
    self.added = added
    self.withdrawn = withdrawn
  }

  public static let zero = FiguresChange()

  /// Of disjoint groups or consultations only, as with figures.
  public static func + (left: FiguresChange, right: FiguresChange) -> FiguresChange {
    FiguresChange(
      start: left.start + right.start, end: left.end + right.end, added: left.added + right.added,
      withdrawn: left.withdrawn + right.withdrawn)
  }
}

/// What became of the feedback on every theme or every measure from one point to a later one. Only the
/// two points are compared: what came and went between them is nowhere.
public struct TallyChange: Sendable, Equatable {
  /// As of the earlier point.
  public let start: Tally
  /// As of the later point.
  public let end: Tally
  /// By slug of the row and of the group; what is missing had nothing at either point. A measure that was
  /// renamed, or merged into another one, counts for the one that follows it at both.
  public let rows: [String: [String: FiguresChange]]
  /// Slugs of rows at the start that another one follows at the end.
  public let followed: Set<String>
  /// Of all rows together, each statement and respondent once; by slug of the group.
  public let tagged: [String: FiguresChange]
  /// Of all that was said, tagged or not; by slug of the group.
  public let base: [String: FiguresChange]

  public init(
    start: Tally, end: Tally, rows: [String: [String: FiguresChange]],
    followed: Set<String> = [], tagged: [String: FiguresChange], base: [String: FiguresChange]
  ) {
    self.start = start
    self.end = end
    self.rows = rows
    self.followed = followed
    self.tagged = tagged
    self.base = base
  }
}
