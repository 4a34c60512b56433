import ResonanzModel
import ResonanzStorage

/// Reads who a row is from, and of which group.
struct SenderColumns {
  private let respondent: Int?
  private let organisation: Int?
  private let headcount: Int?
  private let groupColumn: Int?
  private let groupValues: ValueMap
  private let groupSplitter: ChoiceSplitter?
  private let groups: GroupIndex
  /// Of rows that name none.
  private let defaultGroup: GroupID
  private let defaultOrganisation: String?
  private let unknown: GroupID
  private var known = LookupCache<Result<GroupID, RowProblem>>()

  init(_ mapping: Mapping, groups: GroupIndex, group: GroupID, unknown: GroupID) {
    respondent = mapping.column(.respondentID)
    organisation = mapping.column(.organisation)
    headcount = mapping.column(.headcount)
    groupColumn = mapping.column(.sourceGroup)
    groupValues = ValueMap(groupColumn.map { mapping.columns[$0].values } ?? [:])
    groupSplitter = groupColumn.flatMap { mapping.columns[$0].choices }
      .map { ChoiceSplitter($0.options) }
    self.groups = groups
    defaultGroup = group
    defaultOrganisation = mapping.organisation
    self.unknown = unknown
  }

  /// Nil where nothing in the row says who it is from.
  func respondent(of row: some RowCells) -> RespondentDraft? {
    let id = text(respondent, of: row).flatMap { isNobody($0) ? nil : $0 }
    let named = text(organisation, of: row).flatMap { CellKey($0).isNoAnswer ? nil : $0 }
    guard let name = named ?? defaultOrganisation else {
      if let count = count(of: row) {
        return RespondentDraft(sourceID: id, kind: .group, headcount: count)
      }
      return id.map { RespondentDraft(sourceID: $0) }
    }
    return RespondentDraft(
      sourceID: id ?? name, kind: .organisation, organisation: name, headcount: count(of: row))
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
    let (groups, values, unknown) = (groups, groupValues, unknown)
    guard let groupSplitter else {
      return try known.value(for: cell) { Self.group(named: $0, groups, values, unknown) }.get()
    }
    return try known.value(for: cell) { cell in
      Self.group(among: groupSplitter.split(cell), of: cell, unknown: unknown) {
        Self.group(named: $0, groups, values, unknown)
      }
    }.get()
  }

  private static func group(
    named cell: String, _ groups: GroupIndex, _ values: ValueMap, _ unknown: GroupID
  ) -> Result<GroupID, RowProblem> {
    let found: GroupID? =
      switch values[CellKey(cell)] {
      case nil: groups.group(named: cell)
      case ""?: unknown
      case let slug?: groups.group(slug: slug)
      }
    return found.map { .success($0) } ?? .failure(.unknownGroup(trimmed(cell)))
  }

  /// A row speaks for one group; of several options those that stand for nothing do not count.
  private static func group(
    among chosen: ChosenOptions, of cell: String, unknown: GroupID,
    find: (String) -> Result<GroupID, RowProblem>
  ) -> Result<GroupID, RowProblem> {
    var found: [GroupID] = []
    for option in chosen.options + chosen.other {
      switch find(option) {
      case .failure(let problem): return .failure(problem)
      case .success(let group):
        if group != unknown, !found.contains(group) { found.append(group) }
      }
    }
    if found.count > 1 { return .failure(.severalGroups(trimmed(cell))) }
    return .success(found.first ?? unknown)
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
