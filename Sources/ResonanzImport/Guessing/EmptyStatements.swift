/// A file whose columns of statements are all empty would be imported without a word, so they say it.
enum EmptyStatements {
  static func settle(_ columns: inout [ColumnCandidate]) {
    let statements = columns.indices.filter { columns[$0].guess.role == .statement }
    guard statements.allSatisfy({ columns[$0].hasRows && columns[$0].content.filled == 0 }) else {
      return
    }
    for index in statements {
      columns[index].guess.reason = .emptyStatements(columns[index].guess.header)
    }
  }
}
