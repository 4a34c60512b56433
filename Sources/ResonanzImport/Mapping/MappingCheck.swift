extension Mapping {
  /// Refuses what cannot be imported, whatever the rows say.
  public func check() throws(MappingFault) {
    guard column(.statement) != nil else {
      throw .noStatementColumn(columns.indices.map(numbered))
    }
    for role in ColumnRole.allCases where role.isUnique {
      let found = columns(role)
      if found.count > 1 { throw .repeatedRole(role, found.map(numbered)) }
    }
    guard let question = column(.question) else { return }
    if layout == .wide { throw .questionInWide(numbered(question)) }
    let statements = columns(.statement)
    if statements.count > 1 {
      throw .questionForSeveral(numbered(question), statements: statements.map(numbered))
    }
  }

  private func numbered(_ index: Int) -> NumberedColumn {
    NumberedColumn(number: index + 1, header: columns[index].header)
  }
}
