import ResonanzReporting

/// A table of counts: the first cell of a row names it, the header names the columns. A last row and a last
/// column named `total`, `gesamt` or `Summe` are totals; without them the sums are. A row or column of
/// nothing but `–` or `nicht gefragt` is of a group that nobody asked.
struct CountsFile {
  let table: FrequencyTable
  let unasked: UnaskedClasses

  /// - Parameters:
  ///   - hasBands: whether the rows have an order, in which only neighbours are merged.
  /// - Throws: `Failure` where the file or one of its rows can't be read, or holds anything but counts.
  init(path: String, hasBands: Bool) throws {
    let file = try PlainTableFile(path: path)
    let width = file.names.count - 1
    guard !file.rows.isEmpty, width > 0 else {
      throw Failure(
        .badInput,
        words(
          "\(path): Eine Tabelle von Zahlen hat hinter der ersten Spalte mindestens eine weitere, und eine Zeile.",
          "\(path): A table of counts has at least one column behind the first, and a row."))
    }
    let names = file.rows.map { $0.first ?? "" }
    let rows = 0..<names.count - (Self.isTotal(names.last) ? 1 : 0)
    let columns = 0..<width - (Self.isTotal(file.names.last) ? 1 : 0)
    let (titles, headings) = (names[rows], file.names.dropFirst().prefix(columns.count))
    let grid = CountGrid(
      cells: file.rows.map { Array($0.dropFirst()) }, rows: rows, columns: columns)
    let counts = try grid.counts(width: width, path)
    let inner = counts[rows].map { Array($0[columns]) }
    let rowTotals =
      columns.count < width ? counts[rows].map { $0[width - 1] } : inner.map { $0.reduce(0, +) }
    let ownTotals =
      rows.count < counts.count
      ? Array(counts[rows.count][columns])
      : columns.map { column in inner.reduce(0) { $0 + $1[column] } }
    let sum = columns.count < width ? rowTotals.reduce(0, +) : ownTotals.reduce(0, +)
    let isTotalGiven = rows.count < counts.count && columns.count < width
    let total = isTotalGiven ? counts[rows.count][width - 1] : sum
    unasked = UnaskedClasses(
      rows: Set(zip(rows, titles).filter { grid.isUnasked(row: $0.0) }.map(\.1)),
      columns: Set(zip(columns, headings).filter { grid.isUnasked(column: $0.0) }.map(\.1)))
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
}
