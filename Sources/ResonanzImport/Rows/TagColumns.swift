import ResonanzModel
import ResonanzStorage

/// Reads the themes, measures and the stance of a row.
struct TagColumns {
  private struct Targets {
    var ids: [TargetID] = []
    /// How often the cell says something beside its options.
    var other = 0
  }

  private typealias Found = Result<Targets, RowProblem>

  private struct Column {
    var column: Int
    var kind: TargetKind
    var values: ValueMap
    /// Nil where cells are no multiple choice.
    var splitter: ChoiceSplitter?
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
        let column = mapping.columns[index]
        columns.append(
          Column(
            column: index, kind: kind, values: ValueMap(column.values),
            splitter: column.choices.map { ChoiceSplitter($0.options) }))
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
      if columns[index].kind == .measure {
        tags.measures += found.ids
      } else {
        tags.targets += found.ids
      }
      for _ in 0..<found.other { tags.dropped.append(DroppedValue(column: column, reason: .other)) }
    }
    if let stanceColumn, stanceColumn < row.count, !row.isEmpty(stanceColumn) {
      let stance = try stance(in: row[stanceColumn])
      tags.stance = stance == .unstated ? nil : stance
    }
    return tags
  }

  private mutating func targets(in cell: String, of index: Int) throws(RowProblem) -> Targets {
    let (values, splitter) = (columns[index].values, columns[index].splitter)
    let targets = columns[index].kind == .measure ? measures : themes
    return try columns[index].known.value(for: cell) { cell in
      Found { () throws(RowProblem) in
        guard let splitter else {
          return Targets(ids: try targets.targets(in: cell, values: values))
        }
        return try Self.targets(splitter.split(cell), targets, values)
      }
    }.get()
  }

  /// Every option must be something that is there; own words beside them may be.
  private static func targets(
    _ chosen: ChosenOptions, _ index: TargetIndex, _ values: ValueMap
  ) throws(RowProblem) -> Targets {
    var found = Targets()
    for option in chosen.options {
      for id in try index.targets(in: option, values: values) where !found.ids.contains(id) {
        found.ids.append(id)
      }
    }
    for text in chosen.other {
      guard let ids = try? index.targets(in: text, values: values) else {
        found.other += 1
        continue
      }
      found.ids += ids.filter { !found.ids.contains($0) }
    }
    return found
  }

  private mutating func stance(in cell: String) throws(RowProblem) -> Stance {
    let values = stanceValues
    return try stances.value(for: cell) { cell in
      let key = CellKey(cell)
      let mapped = values[key].map { $0.isEmpty ? .unstated : Stance(named: $0) }
      guard let stance = mapped ?? StanceWords.stance(for: key) else {
        return .failure(.unknownStance(trimmed(cell)))
      }
      return .success(stance)
    }.get()
  }
}
