import ResonanzReporting

/// A table of counts: the first cell of a row names it, the header names the columns. A last row and a last
/// column named `total`, `gesamt` or `Summe` are totals; without them the sums are.
struct CountsFile {
  let table: FrequencyTable

  /// - Parameters:
  ///   - hasBands: whether the rows have an order, in which only neighbours are merged.
  /// - Throws: `Failure` where the file or one of its rows can't be read, or holds anything but counts.
  init(path: String, hasBands: Bool) throws {
    let file = try PlainTableFile(path: path)
    var headings = Array(file.names.dropFirst())
    var titles = file.rows.map { $0.first ?? "" }
    var cells = try file.rows.map { row in
      try headings.indices.map { try Self.count(row, $0 + 1, path) }
    }
    guard !cells.isEmpty, !headings.isEmpty else {
      throw Failure(
        .badInput,
        words(
          "\(path): Eine Tabelle von Zahlen hat hinter der ersten Spalte mindestens eine weitere, und eine Zeile.",
          "\(path): A table of counts has at least one column behind the first, and a row."))
    }
    let columnTotals = Self.isTotal(titles.last) ? cells.removeLast() : nil
    if columnTotals != nil { titles.removeLast() }
    let hasRowTotals = Self.isTotal(headings.last)
    if hasRowTotals { headings.removeLast() }
    let inner = cells.map { Array($0.prefix(headings.count)) }
    let rowTotals = hasRowTotals ? cells.map { $0[headings.count] } : inner.map { $0.reduce(0, +) }
    let ownTotals =
      columnTotals.map { Array($0.prefix(headings.count)) }
      ?? headings.indices.map { column in inner.reduce(0) { $0 + $1[column] } }
    let total =
      hasRowTotals ? columnTotals?.last ?? rowTotals.reduce(0, +) : ownTotals.reduce(0, +)
    table = FrequencyTable(
      rows: TableAxis(
        titles.map { TableClass($0) }, counting: FrequencyTable.counting(rowTotals, of: total),
        isOrdered: hasBands),
      columns: TableAxis(
        headings.map { TableClass($0) }, counting: FrequencyTable.counting(ownTotals, of: total)),
      cells: inner, rowTotals: rowTotals, columnTotals: ownTotals, total: total)
  }

  private static func isTotal(_ name: String?) -> Bool {
    ["total", "gesamt", "summe"].contains(name?.lowercased())
  }

  private static func count(_ row: [String], _ place: Int, _ path: String) throws -> Int {
    let text = place < row.count ? row[place] : ""
    guard !text.isEmpty else { return 0 }
    guard let count = Int(text), (0...1_000_000_000).contains(count) else {
      throw Failure(
        .badInput,
        words(
          "\(path): „\(text)“ ist keine Anzahl. Hier stehen nur ganze Zahlen ab 0.",
          "\(path): “\(text)” is no count. There are only whole numbers from 0 here."))
    }
    return count
  }
}
