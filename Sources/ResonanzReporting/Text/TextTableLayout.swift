/// How wide the columns of a table are, and how its headings stand.
struct TextTableLayout {
  /// Of the first column.
  let firstWidth: Int
  /// Of the others.
  let widths: [Int]
  /// Of titles under headings or behind marks.
  let indent: Int
  private let headings: Headings

  /// Between two columns.
  static let gap = "  "

  private enum Headings { case wrapped, stairs }

  /// Full headings where titles keep 40 columns beside them, else wrapped ones where titles keep 28,
  /// else stairs, which need no more room than the figures.
  init(_ table: DocumentTable, width: Int?) {
    indent = Self.indent(of: table)
    let natural = Self.naturalFirstWidth(of: table, indent: indent)
    let figures = Self.figureWidths(of: table)
    let others = table.headings.dropFirst()
    let full = zip(figures, others).map { max($0, $1.displayWidth) }
    let narrow = zip(figures, others).map { max($0, widestPiece(of: $1)) }
    func room(_ widths: [Int]) -> Int {
      guard let width else { return natural }
      return width - widths.reduce(0) { $0 + Self.gap.count + $1 }
    }
    headings =
      room(full) >= min(natural, 40) || room(narrow) >= min(natural, 28) ? .wrapped : .stairs
    widths =
      if room(full) >= min(natural, 40) { full } else if headings == .wrapped { narrow } else {
        figures
      }
    firstWidth = min(natural, max(room(widths), 12))
  }

  var totalWidth: Int { widths.reduce(firstWidth) { $0 + Self.gap.count + $1 } }

  private static func indent(of table: DocumentTable) -> Int {
    let isIndented = table.rows.contains { row in
      switch row {
      case .entry(let mark, _): !mark.isEmpty
      case .section: true
      case .total: false
      }
    }
    return isIndented ? 2 : 0
  }

  private static func naturalFirstWidth(of table: DocumentTable, indent: Int) -> Int {
    let titles = table.rows.map { row in
      switch row {
      case .entry(_, let cells): indent + (cells.first?.text.displayWidth ?? 0)
      case .total(let cells): cells.first?.text.displayWidth ?? 0
      // A heading may run over the figures' columns.
      case .section: 0
      }
    }
    return max(titles.max() ?? 0, table.headings.first?.displayWidth ?? 0)
  }

  private static func figureWidths(of table: DocumentTable) -> [Int] {
    var widths = [Int](repeating: 3, count: max(0, table.headings.count - 1))
    for row in table.rows {
      switch row {
      case .entry(_, let cells), .total(let cells):
        for (index, cell) in cells.dropFirst().enumerated() where index < widths.count {
          widths[index] = max(widths[index], cell.text.displayWidth)
        }
      case .section: continue
      }
    }
    return widths
  }

  /// The lines over the rule.
  func headingLines(_ titles: [String]) -> [String] {
    let lines = headings == .wrapped ? wrappedLines(titles) : stairLines(titles)
    return lines.map(\.trimmedRight)
  }

  /// Every heading in its column, its last line at the bottom.
  private func wrappedLines(_ titles: [String]) -> [String] {
    let columns = zip(titles, [firstWidth] + widths).map { wrapped($0, to: $1) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let cells = columns.enumerated().map { index, parts in
        let part = line + parts.count - height
        let text = part < 0 ? "" : parts[part]
        return index == 0
          ? text.paddedRight(to: firstWidth) : text.paddedLeft(to: widths[index - 1])
      }
      return cells.joined(separator: Self.gap)
    }
  }

  /// Every heading on a line of its own, the last column's first, with a stem down to its figures.
  private func stairLines(_ titles: [String]) -> [String] {
    let stairs = widths.indices.reversed().flatMap { column in
      let landing = totalWidth - rightPart(after: column).count
      let parts = wrapped(titles[column + 1], to: landing - 2)
      return parts.enumerated().map { index, part in
        let corner = index == parts.count - 1 ? " ┐" : "  "
        return part.paddedLeft(to: landing - 2) + corner + rightPart(after: column)
      }
    }
    let first = wrapped(titles.first ?? "", to: firstWidth)
    return stairs + first.map { $0.paddedRight(to: firstWidth) + rightPart(after: -1) }
  }

  /// The stems of the columns to the right of one.
  private func rightPart(after column: Int) -> String {
    widths[(column + 1)...].map { "│".paddedLeft(to: $0 + Self.gap.count) }.joined()
  }
}
