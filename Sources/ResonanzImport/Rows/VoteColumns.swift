import ResonanzStorage

/// Reads how many others agreed and disagreed with a statement where it was made.
struct VoteColumns {
  private let supporting: Int?
  private let opposing: Int?

  init(_ mapping: Mapping) {
    supporting = mapping.column(.votesFor)
    opposing = mapping.column(.votesAgainst)
  }

  /// Nil where the row has no such numbers: they are of no importance beside what was said, so they never
  /// keep it out.
  func read(_ row: some RowCells) -> Votes? {
    let votes = Votes(
      supporting: number(supporting, of: row), opposing: number(opposing, of: row))
    return votes.supporting == nil && votes.opposing == nil ? nil : votes
  }

  private func number(_ column: Int?, of row: some RowCells) -> Int? {
    guard let column, column < row.count, !row.isEmpty(column) else { return nil }
    return WholeNumber.read(row[column])
  }
}
