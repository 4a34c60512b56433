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
  let guesser = RoleGuesser(
    tool: SourceTool(headers: headers) ?? SourceTool(headers: labels), vocabulary: vocabulary)
  var columns = headers.indices.map { index in
    guesser.candidate(
      header: headers[index], label: index < labels.count ? labels[index] : nil,
      cells: rows.map { index < $0.count ? $0[index] : "" },
      isTextField: top.textFields.contains(index))
  }
  RoleContest.settleIDs(&columns, tool: guesser.tool)
  RoleContest.settleUniqueRoles(&columns)
  RoleContest.settleQuestion(&columns)
  return columns.map(\.guess)
}
