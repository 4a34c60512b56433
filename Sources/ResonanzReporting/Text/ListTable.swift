/// A table of texts: every column as wide as its longest cell, the last one wrapped where the lines are
/// to have a width.
public struct ListTable {
  private let headings: [String]
  private let rows: [[String]]
  private let width: Int?
  private let style: TextStyle
  private static let gap = "  "
  private static let narrowest = 20
  /// A cell of an inner column that is longer is shortened with an ellipsis.
  private static let widest = 48

  /// Every row has a cell for each heading.
  public init(
    headings: [String], rows: [[String]], width: Int? = nil, style: TextStyle = .plain
  ) {
    self.headings = headings.map(\.singleLine)
    self.rows = rows.map { row in
      row.enumerated().map { index, cell in
        index < row.count - 1 ? Self.shortened(cell.singleLine) : cell.singleLine
      }
    }
    self.width = width
    self.style = style
  }

  private static func shortened(_ cell: String) -> String {
    guard cell.displayWidth > widest else { return cell }
    var result = ""
    for character in cell {
      guard (result + String(character)).displayWidth < widest else { break }
      result.append(character)
    }
    return result + "…"
  }

  /// From the headings to the last row, without spaces at their ends.
  public var lines: [String] {
    let inner = headings.indices.dropLast().map { column in
      ([headings] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    let before = inner.reduce(0) { $0 + $1 + Self.gap.count }
    let rest = width.map { max(Self.narrowest, $0 - before) }
    func lines(of row: [String]) -> [String] {
      let start = zip(row, inner).map { $0.paddedRight(to: $1) + Self.gap }.joined()
      let last = row.last ?? ""
      let parts = rest.map { wrapped(last, to: $0) } ?? [last]
      let others = parts.dropFirst().map { String(repeating: " ", count: before) + $0 }
      return [(start + (parts.first ?? "")).trimmedRight] + others
    }
    return lines(of: headings).map { style.bold($0) } + rows.flatMap(lines)
  }
}
