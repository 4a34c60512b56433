import ResonanzModel
import ResonanzStorage

/// Reads what a colleague wrote into a row of a tagging sheet.
struct TaggingSheetRow {
  private let places: [TaggingSheetColumn: Int]
  private let words: CatalogueWords

  init(places: [TaggingSheetColumn: Int], words: CatalogueWords) {
    self.places = places
    self.words = words
  }

  /// What it says; nil where the colleague wrote nothing.
  func tags(in row: some RowCells) throws(TaggingSheetFault) -> StatementTags? {
    var tags = StatementTags(statement: try number(in: row))
    for slot in TaggingSheetColumn.slots {
      for theme in try targets(.theme(slot), words.themes, row) {
        tags.tags.append(TagDraft(target: theme))
      }
      tags.tags += try measures(slot, row)
    }
    tags.keywords = cell(.keywords, row).split { $0 == ";" || $0 == "|" }
      .map { trimmed($0) }.filter { !CellKey($0).isNoAnswer }
    tags.state = try reason(row, hasTags: !tags.tags.isEmpty || !tags.keywords.isEmpty)
    return tags.tags.isEmpty && tags.keywords.isEmpty && tags.state == nil ? nil : tags
  }

  /// The text that the colleague read.
  func text(in row: some RowCells) -> String {
    guard let column = places[.text], column < row.count else { return "" }
    return row[column]
  }

  private func number(in row: some RowCells) throws(TaggingSheetFault) -> Int {
    let text = cell(.number, row)
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
    let said = cell(.stance(slot), row)
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
      return try index.targets(in: cell(column, row), values: ValueMap([:]))
    } catch {
      throw .problem(error)
    }
  }

  private func reason(
    _ row: some RowCells, hasTags: Bool
  ) throws(TaggingSheetFault) -> StatementState? {
    let said = cell(.reason, row)
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

  private func cell(_ column: TaggingSheetColumn, _ row: some RowCells) -> String {
    guard let index = places[column], index < row.count, !row.isEmpty(index) else { return "" }
    return trimmed(row[index])
  }
}
