extension Layout {
  /// How a file with these columns holds its answers, as its sample shows: wide where a respondent has
  /// one row.
  init(columns: [ColumnMapping], rows: some Collection<[String]>) {
    func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }
    let statements = TranslatedColumns.groups(
      of: columns.indices.filter { columns[$0].role == .statement },
      headers: columns.map(\.header)
    ).count
    let respondent = columns.firstIndex { $0.role == .respondentID }
    if has(.question) || (has(.statementID) && statements == 1) {
      self = .long
    } else if let respondent {
      let ids = rows.map { respondent < $0.count ? CellKey($0[respondent]).text : "" }
      let isOneRowEach = !ids.contains("") && Set(ids).count == ids.count
      self = isOneRowEach && (statements > 1 || !ids.isEmpty) ? .wide : .long
    } else {
      self = statements > 1 ? .wide : .long
    }
  }
}
