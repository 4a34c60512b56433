import ResonanzModel
public import ResonanzStorage

/// What a tagging sheet says.
public typealias TaggingSheetContent = HandedOutContent<StatementTags, TaggingSheetFault>

/// What a colleague wrote beside a statement.
struct TaggingSheetEntry: HandedOutEntry {
  let tags: StatementTags
  /// The text that the colleague read.
  let text: String

  var subject: Int { tags.statement }
}

/// Reads the rows of a tagging sheet.
struct TaggingSheetRows: HandedOutRows {
  private let cells: HandedOutCells<TaggingSheetColumn>
  private let words: CatalogueWords
  private let archive: Archive

  init(
    cells: HandedOutCells<TaggingSheetColumn>, vocabulary: Vocabulary, archive: Archive
  ) {
    self.cells = cells
    self.archive = archive
    words = CatalogueWords(vocabulary)
  }

  func entry(in row: some RowCells) throws(TaggingSheetFault) -> TaggingSheetEntry? {
    var tags = StatementTags(statement: try number(in: row))
    for slot in TaggingSheetColumn.slots {
      for theme in try targets(.theme(slot), words.themes, row) {
        tags.tags.append(TagDraft(target: theme))
      }
      tags.tags += try measures(slot, row)
    }
    tags.keywords = cells.text(.keywords, in: row).split { $0 == ";" || $0 == "|" }
      .map { trimmed($0) }.filter { !CellKey($0).isNoAnswer }
    tags.state = try reason(row, hasTags: !tags.tags.isEmpty || !tags.keywords.isEmpty)
    if tags.tags.isEmpty, tags.keywords.isEmpty, tags.state == nil { return nil }
    return TaggingSheetEntry(tags: tags, text: cells.text(.text, in: row))
  }

  func draft(
    of entry: TaggingSheetEntry
  ) throws(StorageError) -> Result<StatementTags, TaggingSheetFault> {
    let number = entry.tags.statement
    guard let standing = try archive.standings(of: [number])[number] else {
      return .failure(.unknownStatement(number))
    }
    guard standing.isLive, let now = standing.text else { return .failure(.goneStatement(number)) }
    guard HandedOutText.isSame(entry.text, as: now) else { return .failure(.otherText(number)) }
    if let reason = entry.tags.state, !standing.tags.isEmpty {
      return .failure(.reasonDespiteEarlierTags(reason, number, tags: standing.tags))
    }
    return .success(entry.tags)
  }

  func repeated(_ entry: TaggingSheetEntry, row: Int) -> TaggingSheetFault {
    .repeatedStatement(entry.tags.statement, row: row)
  }

  func unreadable(_ cell: String) -> TaggingSheetFault { .noNumber(cell) }

  private func number(in row: some RowCells) throws(TaggingSheetFault) -> Int {
    let text = cells.text(.number, in: row)
    // A spreadsheet may make 12.0 or 1.234 of it.
    let digits = text.hasSuffix(".0") || text.hasSuffix(",0") ? String(text.dropLast(2)) : text
    guard let number = Int(digits.filter { $0 != "." && $0 != " " }), number > 0 else {
      throw .noNumber(text)
    }
    return number
  }

  private func measures(
    _ slot: Int, _ row: some RowCells
  ) throws(TaggingSheetFault) -> [TagDraft] {
    let targets = try targets(.measure(slot), words.measures, row)
    let said = cells.text(.stance(slot), in: row)
    guard !said.isEmpty else { return targets.map { TagDraft(target: $0) } }
    guard let stance = StanceWords.stance(for: CellKey(said)) else {
      throw .problem(.unknownStance(said))
    }
    if targets.isEmpty, stance != .unstated { throw .stanceWithoutMeasure(said) }
    return targets.map { TagDraft(target: $0, stance: stance) }
  }

  private func targets(
    _ column: TaggingSheetColumn, _ index: TargetIndex, _ row: some RowCells
  ) throws(TaggingSheetFault) -> [TargetID] {
    do {
      return try index.targets(in: cells.text(column, in: row), values: ValueMap([:]))
    } catch {
      throw .problem(error)
    }
  }

  private func reason(
    _ row: some RowCells, hasTags: Bool
  ) throws(TaggingSheetFault) -> StatementState? {
    let said = cells.text(.reason, in: row)
    if said.isEmpty { return nil }
    let key = CellKey(said)
    let state = StatementState.allCases.first { state in
      state.isReason
        && [state.rawValue, state.title.german, state.title.english].contains {
          CellKey($0) == key
        }
    }
    guard let state else { throw .unknownReason(said) }
    if hasTags { throw .reasonDespiteTags(said) }
    return state
  }
}
