public import ResonanzStorage

/// Guesses what the columns of a file mean, from their headers and from a sample of its rows (a few
/// hundred are enough), each row as its cells.
///
/// With the words of an archive, columns of themes and measures are told from columns that only look
/// like them.
public func guessRoles(
  headers: [String], samples: [[String]], vocabulary: Vocabulary? = nil
) -> [ColumnGuess] {
  let top = HeaderRows(headers: headers, rows: samples)
  let rows = top.data(of: samples)
  let labels = top.labels ?? []
  let sheet = ToolSheet(headers: headers, top: top, rows: rows)
  let tool = SourceTool(headers: headers, top: top)
  let special = tool?.profile.columns(sheet) ?? [:]
  let guesser = RoleGuesser(tool: tool, vocabulary: vocabulary)
  var columns = headers.indices.map { index in
    guesser.candidate(
      header: headers[index], label: index < labels.count ? labels[index] : nil,
      special: special[index], cells: sheet.cells(index))
  }
  if let kind = StatementlessFile(headers: headers) {
    for index in columns.indices where !columns[index].guess.isPersonal {
      columns[index].become(.ignore, .noStatements(kind))
    }
  }
  UnnamedTags.settle(&columns)
  RoleContest.settleTitle(&columns)
  RoleContest.settleIDs(&columns, tool: guesser.tool)
  RoleContest.settleUniqueRoles(&columns)
  RoleContest.settleQuestion(&columns)
  EmptyStatements.settle(&columns)
  return columns.map(\.guess)
}

extension SourceTool {
  /// Told from the header, or else from what stands below it at the top.
  init?(headers: [String], top: HeaderRows) {
    let found =
      top.isQualtrics
      ? .qualtrics
      : SourceTool(headers: headers) ?? top.labels.flatMap { SourceTool(headers: $0) }
        ?? top.codes.flatMap { SourceTool(headers: $0) }
    guard let found else { return nil }
    self = found
  }
}
