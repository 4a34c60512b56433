/// A list that was coded by hand: behind its only text stand short words without a header, as many as
/// the row got.
enum UnnamedTags {
  static func settle(_ columns: inout [ColumnCandidate]) {
    let statements = columns.indices.filter {
      columns[$0].guess.role == .statement && !isUnnamed($0, columns)
    }
    guard statements.count == 1, let statement = statements.first else { return }
    let run = columns.indices[(statement + 1)...].prefix { isUnnamed($0, columns) }
    let filled = run.filter { columns[$0].content.filled > 0 }
    let tags = filled.reduce(0) { $0 + columns[$1].content.filled }
    // Fewer are notes that somebody made beside the list.
    guard tags * 2 >= columns[statement].content.filled, !filled.isEmpty,
      filled.allSatisfy({ areTags(columns[$0].content) })
    else { return }
    for index in run { columns[index].become(.keyword, .behindStatement) }
  }

  /// A column without a header goes by its number.
  private static func isUnnamed(_ index: Int, _ columns: [ColumnCandidate]) -> Bool {
    let header = columns[index].guess.header
    return isBlank(header) || header == "#\(index + 1)"
  }

  private static func areTags(_ content: ColumnContent) -> Bool {
    content.averageLength <= 60 && !content.most(content.numbers) && !content.dates.isAllDates
      && !content.most(content.links) && !content.givesAwayEmails
  }
}
