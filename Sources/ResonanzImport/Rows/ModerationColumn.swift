/// Tells which comments of a Polis conversation its moderators rejected. They are imported like the others,
/// since they were said; but whoever counts them should know.
struct ModerationColumn {
  /// Beside 0, nobody has looked at it, and 1, accepted (`comments.mod` in the schema of Polis).
  private static let refused = "-1"
  private let column: Int

  /// Nil where the file says nothing of moderators.
  init?(_ file: SurveyFile) {
    guard file.tool == .polis,
      let column = file.guesses.firstIndex(where: { $0.reason == .moderation })
    else { return nil }
    self.column = column
  }

  func isRefused(_ row: some RowCells) -> Bool {
    column < row.count && trimmed(row[column]) == Self.refused
  }
}
