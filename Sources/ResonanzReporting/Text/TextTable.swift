/// A table as lines of text: figures right-aligned under their headings, long titles wrapped.
public struct TextTable {
  private let table: DocumentTable
  private let style: TextStyle
  private let layout: TextTableLayout

  /// The first column gives way where the width is small; nil is no limit.
  public init(_ table: DocumentTable, width: Int? = 100, style: TextStyle = .plain) {
    self.table = table.singleLined
    self.style = style
    layout = TextTableLayout(self.table, width: width)
  }

  /// From the headings to the last row, without spaces at their ends.
  public var lines: [String] {
    let rows = table.rows.enumerated().flatMap { lines(of: $1, isFirst: $0 == 0) }
    let heading = layout.headingLines(table.headings).map { style.bold($0) }
    return heading + [rule] + rows
  }

  private var rule: String { String(repeating: "─", count: layout.totalWidth) }

  private func lines(of row: DocumentTable.Row, isFirst: Bool) -> [String] {
    switch row {
    case .entry(let mark, let cells):
      lines(of: cells, mark: mark.paddedRight(to: layout.indent))
    case .section(let title):
      (isFirst ? [] : [""]) + wrapped(title, to: layout.totalWidth).map { style.bold($0) }
    case .total(let cells):
      [rule] + lines(of: cells, mark: "")
    }
  }

  /// The figures stand beside the first line of the title; its other lines are indented like it.
  private func lines(of cells: [DocumentTable.Cell], mark: String) -> [String] {
    guard let title = cells.first else { return [] }
    let indent = mark.displayWidth
    let parts = wrapped(title.text, to: layout.firstWidth - indent)
    let figures = zip(cells.dropFirst(), layout.widths).map { cell, width in
      let spaces = String(repeating: " ", count: max(0, width - cell.text.displayWidth))
      return TextTableLayout.gap + spaces + (cell.isZero ? style.dim(cell.text) : cell.text)
    }
    let first = (mark + (parts.first ?? "")).paddedRight(to: layout.firstWidth)
    let others = parts.dropFirst().map { String(repeating: " ", count: indent) + $0 }
    return [(first + figures.joined()).trimmedRight] + others
  }
}

extension DocumentTable {
  fileprivate var singleLined: DocumentTable {
    func safe(_ cells: [Cell]) -> [Cell] {
      cells.map { Cell($0.text.singleLine, isZero: $0.isZero) }
    }
    let rows: [Row] = rows.map { row in
      switch row {
      case .entry(let mark, let cells): .entry(mark: mark, safe(cells))
      case .section(let title): .section(title.singleLine)
      case .total(let cells): .total(safe(cells))
      }
    }
    return DocumentTable(headings: headings.map(\.singleLine), rows: rows)
  }
}

extension String {
  var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
