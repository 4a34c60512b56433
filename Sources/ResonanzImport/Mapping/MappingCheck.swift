extension Mapping {
  /// Refuses what cannot be imported, whatever the rows say.
  public func check() throws(MappingFault) {
    guard column(.statement) != nil || isOfConsents else {
      if let file = StatementlessFile(headers: headers) { throw .noStatements(file) }
      throw .noStatementColumn(columns.indices.map(numbered))
    }
    for role in ColumnRole.allCases where role.isUnique {
      let found = columns(role)
      if found.count > 1 { throw .repeatedRole(role, found.map(numbered)) }
    }
    let statements = statementColumns.map { $0[0] }
    try checkTitle(statements)
    guard let question = column(.question) else { return }
    if layout == .wide { throw .questionInWide(numbered(question)) }
    if statements.count > 1 {
      throw .questionForSeveral(numbered(question), statements: statements.map(numbered))
    }
  }

  /// Whether the file has nothing but ids and consents, so that it can only take some back.
  var isOfConsents: Bool {
    let roles = columns.map(\.role)
    return roles.contains(.consent)
      && (roles.contains(.statementID) || roles.contains(.respondentID))
      && roles.allSatisfy { [.consent, .statementID, .respondentID].contains($0) }
  }

  /// A title belongs to one text; it can stand there in several languages.
  private func checkTitle(_ statements: [Int]) throws(MappingFault) {
    let titles = columns(.title)
    guard let title = titles.first else { return }
    if TranslatedColumns.groups(of: titles, headers: headers).count > 1 {
      throw .repeatedRole(.title, titles.map(numbered))
    }
    if statements.count > 1 {
      throw .titleOfSeveral(numbered(title), statements: statements.map(numbered))
    }
  }

  private func numbered(_ index: Int) -> NumberedColumn {
    NumberedColumn(number: index + 1, header: columns[index].header)
  }
}
