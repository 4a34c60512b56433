import ResonanzModel
import ResonanzStorage

/// Reads who a row is from, and of which group.
struct SenderColumns {
  private let respondent: Int?
  private let organisation: Int?
  private let headcount: Int?
  private let groupColumn: Int?
  private let groupValues: ValueMap
  private let groups: GroupIndex
  /// Of rows that name none.
  private let defaultGroup: GroupID
  private let unknown: GroupID
  private var known = LookupCache<GroupID?>()

  init(_ mapping: Mapping, groups: GroupIndex, group: GroupID, unknown: GroupID) {
    respondent = mapping.column(.respondentID)
    organisation = mapping.column(.organisation)
    headcount = mapping.column(.headcount)
    groupColumn = mapping.column(.sourceGroup)
    groupValues = ValueMap(groupColumn.map { mapping.columns[$0].values } ?? [:])
    self.groups = groups
    defaultGroup = group
    self.unknown = unknown
  }

  /// Nil where nothing in the row says who it is from.
  func respondent(of row: some RowCells) -> RespondentDraft? {
    let id = text(respondent, of: row).flatMap { isNobody($0) ? nil : $0 }
    guard let name = text(organisation, of: row), !CellKey(name).isNoAnswer else {
      if let count = count(of: row) {
        return RespondentDraft(sourceID: id, kind: .group, headcount: count)
      }
      return id.map { RespondentDraft(sourceID: $0) }
    }
    return RespondentDraft(sourceID: id ?? name, kind: .organisation, organisation: name)
  }

  /// How many speak together; nil where it is no number of people.
  private func count(of row: some RowCells) -> Int? {
    text(headcount, of: row).flatMap { WholeNumber.read($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  mutating func group(of row: some RowCells) throws(RowProblem) -> GroupID {
    guard let groupColumn else { return defaultGroup }
    guard groupColumn < row.count, !row.isEmpty(groupColumn) else { return defaultGroup }
    let cell = row[groupColumn]
    if isBlank(cell) { return defaultGroup }
    let (values, groups, unknown) = (groupValues, groups, unknown)
    let found: GroupID? = known.value(for: cell) { cell in
      guard let slug = values[CellKey(cell)] else { return groups.group(named: cell) }
      return slug.isEmpty ? unknown : groups.group(slug: slug)
    }
    guard let found else { throw .unknownGroup(trimmed(cell)) }
    return found
  }

  /// Whether an id says that there is none: "anonym" is not one person. Most ids have a digit, which
  /// such words never do.
  private func isNobody(_ id: String) -> Bool {
    if id.utf8.contains(where: { (0x30...0x39).contains($0) }) { return false }
    return CellKey(id).isNoAnswer
  }

  private func text(_ column: Int?, of row: some RowCells) -> String? {
    guard let column, column < row.count, !row.isEmpty(column) else { return nil }
    let text = trimmed(row[column])
    return text.isEmpty ? nil : text
  }
}
