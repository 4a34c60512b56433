/// Tells the sheets that nobody sent off: LimeSurvey gives them no date.
struct SubmissionColumn {
  private let column: Int?

  init(_ mapping: Mapping) {
    column = mapping.submission
  }

  func isUnsubmitted(_ row: some RowCells) -> Bool {
    guard let column else { return false }
    return column >= row.count || row.isEmpty(column) || isBlank(row[column])
  }
}
