/// Tells which rows of a file are taken.
struct RowFilters {
  private struct Column {
    var index: Int
    var values: Set<CellKey>
    var known = LookupCache<Bool>()
  }

  private var columns: [Column] = []

  init(_ mapping: Mapping) throws(MappingFault) {
    for filter in mapping.only {
      let index = try filter.column.index(in: mapping.headers)
      let value = CellKey(filter.value)
      if let known = columns.firstIndex(where: { $0.index == index }) {
        columns[known].values.insert(value)
      } else {
        columns.append(Column(index: index, values: [value]))
      }
    }
  }

  mutating func accepts(_ row: some RowCells) -> Bool {
    for index in columns.indices {
      let column = columns[index].index
      let values = columns[index].values
      let cell = column < row.count ? row[column] : ""
      let isTaken = columns[index].known.value(for: cell) { values.contains(CellKey($0)) }
      if !isTaken { return false }
    }
    return true
  }
}
