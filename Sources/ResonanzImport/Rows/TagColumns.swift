import ResonanzModel
import ResonanzStorage

/// Reads the themes, measures and the stance of a row.
struct TagColumns {
  private typealias Found = Result<[TargetID], RowProblem>

  private struct Column {
    var column: Int
    var kind: TargetKind
    var values: ValueMap
    var known = LookupCache<Found>()
  }

  private let themes: TargetIndex
  private let measures: TargetIndex
  private var columns: [Column] = []
  private let stanceColumn: Int?
  private let stanceValues: ValueMap
  private var stances = LookupCache<Result<Stance, RowProblem>>()

  init(_ mapping: Mapping, themes: TargetIndex, measures: TargetIndex) {
    self.themes = themes
    self.measures = measures
    for (role, kind) in [(ColumnRole.theme, TargetKind.theme), (.measure, .measure)] {
      for index in mapping.columns(role) {
        let values = ValueMap(mapping.columns[index].values)
        columns.append(Column(column: index, kind: kind, values: values))
      }
    }
    stanceColumn = mapping.column(.stance)
    stanceValues = ValueMap(stanceColumn.map { mapping.columns[$0].values } ?? [:])
  }

  mutating func read(_ row: some RowCells) throws(RowProblem) -> RowTags {
    var tags = RowTags()
    for index in columns.indices {
      let column = columns[index].column
      guard column < row.count, !row.isEmpty(column) else { continue }
      let found = try targets(in: row[column], of: index)
      if columns[index].kind == .measure { tags.measures += found } else { tags.targets += found }
    }
    if let stanceColumn, stanceColumn < row.count, !row.isEmpty(stanceColumn) {
      let stance = try stance(in: row[stanceColumn])
      tags.stance = stance == .unstated ? nil : stance
    }
    return tags
  }

  private mutating func targets(
    in cell: String, of index: Int
  ) throws(RowProblem) -> [TargetID] {
    let values = columns[index].values
    let targets = columns[index].kind == .measure ? measures : themes
    return try columns[index].known.value(for: cell) { cell in
      Found { () throws(RowProblem) in
        try targets.targets(in: cell, values: values)
      }
    }.get()
  }

  private mutating func stance(in cell: String) throws(RowProblem) -> Stance {
    let values = stanceValues
    return try stances.value(for: cell) { cell in
      let key = CellKey(cell)
      let mapped = values[key].map { $0.isEmpty ? .unstated : Stance(rawValue: $0) }
      guard let stance = mapped ?? StanceWords.stance(for: key) else {
        return .failure(.unknownStance(trimmed(cell)))
      }
      return .success(stance)
    }.get()
  }
}
