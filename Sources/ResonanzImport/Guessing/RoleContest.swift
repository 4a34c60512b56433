/// Settles roles that depend on the other columns.
enum RoleContest {
  /// Whose id a plain `id` or `Nr.` is.
  static func settleIDs(_ columns: inout [ColumnCandidate], tool: SourceTool?) {
    let open = columns.indices.filter { columns[$0].isOpenID }
    // A column called id is a better one than a running number.
    guard let index = open.first(where: { columns[$0].meaning == .rowID }) ?? open.first else {
      return
    }
    let role = roleOfID(columns[index], among: columns, tool: tool)
    if let role {
      let holder = columns.first { $0.guess.role == role }?.guess.header
      if let holder {
        columns[index].become(.ignore, .other(role, has: holder))
      } else {
        columns[index].become(role, .header(columns[index].guess.header), rank: 50)
      }
    }
  }

  private static func roleOfID(
    _ column: ColumnCandidate, among columns: [ColumnCandidate], tool: SourceTool?
  ) -> ColumnRole? {
    let isDistinct = column.content.isDistinct || !column.hasRows
    if columns.contains(where: { $0.guess.role == .respondentID }) {
      return isDistinct ? .statementID : nil
    }
    // One id in several rows: a letter, or a person, with several passages.
    if !isDistinct { return column.content.empty == 0 ? .respondentID : nil }
    if columns.contains(where: { $0.guess.role == .statementID }) { return .statementID }
    if let tool, tool.isPlatform { return .statementID }
    let statements = columns.filter { $0.guess.role == .statement }
    if statements.count != 1 { return .respondentID }
    // A title is written above a text, not above an answer to a question.
    if columns.contains(where: { $0.guess.role == .title }) { return .statementID }
    let isList = HeaderVocabulary.namesAnyStatement(statements[0].guess.header)
    return isList || column.meaning == .rowNumber ? .statementID : .respondentID
  }

  /// Of several columns with a role that only one can have, the best keeps it.
  static func settleUniqueRoles(_ columns: inout [ColumnCandidate]) {
    for role in ColumnRole.allCases where role.isUnique {
      let found = columns.indices.filter { columns[$0].guess.role == role }
      guard found.count > 1 else { continue }
      var best = found[0]
      for index in found where columns[index].guess.rank > columns[best].guess.rank {
        best = index
      }
      for index in found where index != best {
        columns[index].become(.ignore, .other(role, has: columns[best].guess.header))
      }
    }
  }

  /// A title belongs to the only text of its row. Without any other text it is one itself; beside
  /// several it is what its cells say.
  static func settleTitle(_ columns: inout [ColumnCandidate]) {
    let headers = columns.map(\.guess.header)
    let titles = TranslatedColumns.groups(
      of: columns.indices.filter { columns[$0].guess.role == .title }, headers: headers)
    guard let first = titles.first else { return }
    let statements = TranslatedColumns.groups(
      of: columns.indices.filter { columns[$0].guess.role == .statement }, headers: headers)
    if statements.isEmpty {
      for index in first { columns[index].guess.role = .statement }
    }
    let kept = statements.count == 1 ? first : statements.isEmpty ? first : []
    for index in titles.joined() where !kept.contains(index) {
      columns[index].settleByText()
    }
  }

  /// A row can name its question only where it holds one answer.
  static func settleQuestion(_ columns: inout [ColumnCandidate]) {
    let statements = columns.indices.filter { columns[$0].guess.role == .statement }
    let texts = TranslatedColumns.groups(of: statements, headers: columns.map(\.guess.header))
    guard texts.count != 1 else { return }
    for index in columns.indices where columns[index].guess.role == .question {
      columns[index].become(.ignore, .questionColumn)
    }
  }
}
