/// A table with several columns of words: those share the room that the others leave, and are wrapped.
struct WordTable {
  private let table: DocumentTable
  private let style: TextStyle
  private let widths: [Int]
  private static let gap = "  "
  /// What a column of words keeps, however small the room is.
  private static let narrowest = 8

  init(_ table: DocumentTable, width: Int?, style: TextStyle) {
    self.table = table
    self.style = style
    widths = Self.widths(of: table, width: width)
  }

  /// From the headings to the last row, without spaces at their ends.
  var lines: [String] {
    let headings = lines(of: table.headings.map { DocumentTable.Cell($0) }).map { style.bold($0) }
    return headings + [rule] + table.rows.enumerated().flatMap { lines(of: $1, isFirst: $0 == 0) }
  }

  private var totalWidth: Int { widths.reduce(-Self.gap.count) { $0 + Self.gap.count + $1 } }

  private var rule: String { String(repeating: "─", count: max(0, totalWidth)) }

  private func lines(of row: DocumentTable.Row, isFirst: Bool) -> [String] {
    switch row {
    case .entry(let mark, let cells):
      let first = cells.first.map { mark.isEmpty ? $0.text : "\(mark) \($0.text)" } ?? ""
      return lines(of: [DocumentTable.Cell(first)] + cells.dropFirst())
    case .section(let title):
      return (isFirst ? [] : [""])
        + wrapped(title.singleLine, to: totalWidth).map { style.bold($0) }
    case .total(let cells): return [rule] + lines(of: cells)
    }
  }

  private func lines(of cells: [DocumentTable.Cell]) -> [String] {
    let columns = zip(cells, widths).map { wrapped($0.text.singleLine, to: $1) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(columns, widths).enumerated().map { index, column in
        let text = line < column.0.count ? column.0[line] : ""
        let isOfWords = table.isText(index)
        return isOfWords ? text.paddedRight(to: column.1) : text.paddedLeft(to: column.1)
      }
      .joined(separator: Self.gap).trimmedRight
    }
  }

  /// Columns that need less than their share get what they need; the others share what is left.
  private static func widths(of table: DocumentTable, width: Int?) -> [Int] {
    var widths = table.headings.map(\.singleLine.displayWidth)
    for row in table.rows {
      guard case .entry(let mark, let cells) = row else { continue }
      for (index, cell) in cells.enumerated() where index < widths.count {
        let markWidth = index == 0 && !mark.isEmpty ? mark.displayWidth + 1 : 0
        widths[index] = max(widths[index], markWidth + cell.text.singleLine.displayWidth)
      }
    }
    guard let width else { return widths }
    let gaps = max(0, widths.count - 1) * gap.count
    let fixed = widths.indices.filter { !table.textColumns.contains($0) }
    var room = width - gaps - fixed.reduce(0) { $0 + widths[$1] }
    var left = table.textColumns.count
    for index in table.textColumns.sorted(by: { widths[$0] < widths[$1] }) {
      let share = max(narrowest, room / left)
      widths[index] = min(widths[index], share)
      room -= widths[index]
      left -= 1
    }
    return widths
  }
}
