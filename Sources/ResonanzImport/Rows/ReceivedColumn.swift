import ResonanzModel

/// Reads when a row came in.
struct ReceivedColumn {
  private let column: Int?
  private let reader: DateReader
  /// Of rows without a date.
  private let constant: String?

  init(_ mapping: Mapping) {
    column = mapping.column(.received)
    let columnMapping = column.map { mapping.columns[$0] }
    reader = DateReader(order: columnMapping?.dates)
    constant = mapping.received?.iso
  }

  func read(_ row: some RowCells) throws(RowProblem) -> String? {
    guard let column, column < row.count, !row.isEmpty(column) else { return constant }
    let cell = row[column]
    switch reader.read(cell) {
    case .day(let text), .instant(let text): return text
    case .none: return constant
    case .impossible: throw .impossibleDate(trimmed(cell))
    case .ambiguous: throw .ambiguousDate(trimmed(cell))
    case .unreadable:
      if CellKey(cell).isNoAnswer { return constant }
      throw .unreadableDate(trimmed(cell))
    }
  }
}
