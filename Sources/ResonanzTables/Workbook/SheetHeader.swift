/// Finds the header among the first rows of a sheet: behind titles, perhaps merged, perhaps in two
/// rows.
struct SheetHeader {
  /// Taller headers are tables in a table.
  private static let mostRows = 4
  /// So many columns more than any of the first rows has are believed of a sheet; one that is
  /// formatted to its edge says 16,384.
  private static let mostUnseenColumns = 16

  private let rows: ArraySlice<SheetSample.Row>
  private let titles: [String]
  private let columns: Int?

  init(_ sample: SheetSample) {
    let rows = sample.rows
    var first = 0
    while first < rows.count, Self.isTitle(rows[first], above: rows[(first + 1)...]) { first += 1 }
    self.rows = rows[first...]
    titles = rows[..<first].map { $0.cells.filter { !$0.isEmpty }.joined(separator: " ") }
    columns = sample.columns
  }

  /// Whether a row is a title, which stands alone above rows that have more, or is made of labels
  /// and values, as in minutes, above a table that is no narrower.
  private static func isTitle(
    _ row: SheetSample.Row, above others: ArraySlice<SheetSample.Row>
  ) -> Bool {
    if row.filled == 1 { return others.contains { $0.filled > 1 } }
    return hasLabels(row) && others.contains { $0.filled >= row.filled && !hasLabels($0) }
  }

  /// Whether a row says something like “Place: | Town hall”. Where nothing stands behind the cells
  /// that end with a colon, they are the names of columns.
  private static func hasLabels(_ row: SheetSample.Row) -> Bool {
    let areLabels = row.cells.filter { !$0.isEmpty }.map { $0.hasSuffix(":") }
    return zip(areLabels, areLabels.dropFirst()).contains { $0 && !$1 }
  }

  /// The row in which the header begins.
  var top: SheetSample.Row { rows[rows.startIndex] }

  /// As many columns as the first rows have, or the sheet says within reason.
  var width: Int {
    let seen = rows.map(\.cells.count).max() ?? 0
    guard let columns, columns > seen, columns <= seen + Self.mostUnseenColumns else { return seen }
    return min(columns, TableLimits.sheetColumns)
  }

  /// Whether some column has no name in the first row, which merged cells may explain.
  var hasGaps: Bool { top.filled < width }

  /// The header, given the merged cells that begin in its first row.
  func header(_ ranges: [CellRange]) -> TableHeader {
    // Without a name in it, it is beside the table or says nothing.
    let merged = ranges.filter { isFilled($0.columns.lowerBound) }
    let height = height(merged)
    var names = top.cells + Array(repeating: "", count: width - top.cells.count)
    for range in merged {
      for column in range.columns.dropFirst() where column < names.count {
        names[column] = names[range.columns.lowerBound]
      }
    }
    let end = top.number + height - 1
    for row in rows.dropFirst() where row.number <= end {
      for (column, text) in row.cells.enumerated() where !text.isEmpty && column < names.count {
        names[column] = names[column].isEmpty ? text : "\(names[column]) – \(text)"
      }
    }
    return TableHeader(names, row: end, titles: titles)
  }

  private func height(_ merged: [CellRange]) -> Int {
    let heights = merged.map(\.rows.count).filter { $0 <= Self.mostRows }
    if let height = heights.max(), height > 1, reaches(height, merged) { return height }
    return hasNamesBelow(merged) ? 2 : 1
  }

  private func isFilled(_ column: Int) -> Bool {
    top.cells.indices.contains(column) && !top.cells[column].isEmpty
  }

  /// Whether every name is merged down to the last of so many rows, or stands above several columns
  /// that have names of their own. Below any other name there are data.
  private func reaches(_ height: Int, _ merged: [CellRange]) -> Bool {
    top.cells.indices.filter(isFilled).allSatisfy { column in
      merged.contains { range in
        range.columns.contains(column) && (range.columns.count > 1 || range.rows.count == height)
      }
    }
  }

  /// Whether each merged name has different names below it, and nothing else has.
  private func hasNamesBelow(_ merged: [CellRange]) -> Bool {
    guard !merged.isEmpty, let below = rows.dropFirst().first, below.number == top.number + 1 else {
      return false
    }
    var isMerged = Set<Int>()
    for range in merged {
      let names = range.columns.compactMap {
        below.cells.indices.contains($0) ? below.cells[$0] : nil
      }
      guard Set(names).count == range.columns.count,
        !names.contains(where: { $0.isEmpty || Double($0) != nil })
      else { return false }
      isMerged.formUnion(range.columns)
    }
    return top.cells.indices.allSatisfy { column in
      isMerged.contains(column) || top.cells[column].isEmpty
        || !below.cells.indices.contains(column) || below.cells[column].isEmpty
    }
  }
}
