/// An earlier public table, laid over the classes of a new one.
struct ReleaseAlignment {
  let release: TableRelease
  private let rows: [Int?]
  private let columns: [Int?]
  private let axes: (rows: TableAxis, columns: TableAxis)

  init(_ release: TableRelease, _ table: FrequencyTable) {
    func places(_ known: TableAxis, _ axis: TableAxis) -> [Int?] {
      axis.classes.map { wanted in
        known.classes.firstIndex { !Set($0.members).isDisjoint(with: wanted.members) }
      }
    }
    self.release = release
    axes = (table.rows, table.columns)
    rows = places(release.respondents.rows, table.rows)
    columns = places(release.respondents.columns, table.columns)
  }

  /// Whether a total of the new one differs by fewer respondents than the minimum, so that to publish it
  /// would tell what these few are.
  func changesLittle(_ table: FrequencyTable, under minimum: Int) -> Bool {
    func isLittle(_ one: Int, _ other: Int) -> Bool {
      (1..<max(minimum, release.minimum)).contains(abs(one - other))
    }
    let known = laid(release.respondents)
    return isLittle(table.total, known.total)
      || zip(table.rowTotals, known.rowTotals).contains(where: isLittle)
      || zip(table.columnTotals, known.columnTotals).contains(where: isLittle)
  }

  /// The earlier counts in the new order; what was not there then was zero, and known to be.
  func respondents() -> ShownCounts {
    ShownCounts(
      laid(release.respondents), isHidden: laid(release.isHidden), minimum: release.minimum,
      namesSmall: release.namesSmall, isOut: true)
  }

  /// The statements that were published beside them.
  func statements() -> ShownCounts? {
    release.statements.map {
      ShownCounts(
        laid($0), isHidden: laid(release.isStatementHidden), minimum: release.minimum,
        namesSmall: false, countsRespondents: false, isOut: true)
    }
  }

  private func laid(_ known: FrequencyTable) -> FrequencyTable {
    FrequencyTable(
      rows: TableAxis(axes.rows.classes, counting: known.rows.counting),
      columns: TableAxis(axes.columns.classes, counting: known.columns.counting),
      cells: rows.map { row in
        columns.map { column in
          if let row, let column { known.cells[row][column] } else { 0 }
        }
      },
      rowTotals: rows.map { $0.map { known.rowTotals[$0] } ?? 0 },
      columnTotals: columns.map { $0.map { known.columnTotals[$0] } ?? 0 }, total: known.total)
  }

  private func laid(_ isHidden: [Bool]) -> [Bool] {
    rows.flatMap { row in
      columns.map { column in
        guard let row, let column else { return false }
        return isHidden[row * release.respondents.columns.classes.count + column]
      }
    }
  }
}
