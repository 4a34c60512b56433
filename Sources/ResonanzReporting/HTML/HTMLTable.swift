import ResonanzModel

/// A table as HTML, with the scope of every heading and a caption.
struct HTMLTable {
  let table: DocumentTable
  /// What the table is about; read out, not shown, since it stands above already.
  let caption: String
  /// Of the document.
  private let language: Language
  /// Where what a part leads to is to be seen; nil where the page leads nowhere.
  private let address: ((DocumentLink) -> String)?
  /// The columns in which a figure, a day or the sign of a zero stands: they stand under each other.
  private let figures: Set<Int>
  /// Those with sentences, which are not to be squeezed to a word a line.
  private let texts: Set<Int>

  init(
    _ table: DocumentTable, caption: String, language: Language,
    address: ((DocumentLink) -> String)? = nil
  ) {
    self.language = language
    self.address = address
    self.table = table
    self.caption = caption
    figures = table.rows.reduce(into: []) { columns, row in
      for (index, cell) in (row.cells ?? []).enumerated().dropFirst() {
        let isFigure = !table.isText(index) && cell.text.contains(where: \.isNumber)
        if cell.value != nil || cell.isZero || isFigure { columns.insert(index) }
      }
    }
    texts = table.rows.reduce(into: []) { columns, row in
      for (index, cell) in (row.cells ?? []).enumerated().dropFirst() where cell.text.count > 40 {
        columns.insert(index)
      }
    }
  }

  /// One element; tables of many columns can be moved sideways where the page is narrow.
  var html: [String] {
    let lines =
      ["<table\(width)>", "<caption class=\"unseen\">\(caption.html)</caption>"] + head + body
    // Who uses a keyboard moves what can be reached by it.
    let isWide = table.headings.count > 3
    let opening =
      isWide
      ? "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(caption.html)\">"
      : "<div class=\"scroll\">"
    return [opening] + lines + ["</table>", "</div>"]
  }

  /// A short table stays on one page, so that its headings are never alone on the one before. Small letters
  /// for many columns, headings that stand upright for more, and a page turned on its side
  /// for more than that: on paper nothing can be moved into sight.
  private var width: String {
    let isUpright = hasUprightHeadings
    let names = [
      (table.headings.count > 7, "wide"), (isUpright, "upright"),
      (table.headings.count > 18, "broad"), (table.rows.count <= 14, "short"),
      (hasNumbersFirst, "numbered"),
    ].filter(\.0).map(\.1)
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  /// Whether its rows are headed by numbers, which need no room.
  private var hasNumbersFirst: Bool {
    let heads = table.rows.compactMap { row in
      if case .entry(_, let cells) = row { cells.first?.text } else { nil }
    }
    return !heads.isEmpty && heads.allSatisfy { Int($0) != nil }
  }

  private var hasUprightHeadings: Bool { table.headings.count > 10 }

  private var head: [String] {
    let isUpright = hasUprightHeadings
    let cells = table.headings.enumerated().map { index, heading in
      let text = Self.breakable(heading)
      return "<th scope=\"col\"\(look(ofColumn: index))>"
        + (isUpright && index > 0 ? "<span>\(text)</span>" : text) + "</th>"
    }
    return ["<thead>", "<tr>" + cells.joined() + "</tr>", "</thead>"]
  }

  /// `Experten/Stakeholder` may break behind its slash, so that its column is no wider than its figures need.
  private static func breakable(_ heading: String) -> String {
    heading.html.replacing("/", with: "/<wbr>")
  }

  /// A group of rows for each section, so that its heading is known to be one of rows, and for each total.
  private var body: [String] {
    var lines: [String] = []
    var isOpen = false
    for row in table.rows {
      if !isOpen || row.beginsGroup {
        if isOpen { lines.append("</tbody>") }
        lines.append("<tbody>")
      }
      isOpen = true
      lines.append(html(of: row))
    }
    return isOpen ? lines + ["</tbody>"] : lines
  }

  private func html(of row: DocumentTable.Row) -> String {
    switch row {
    case .entry(let mark, let cells):
      "<tr>" + html(of: cells, mark: mark) + "</tr>"
    case .section(let title):
      "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"\(table.headings.count)\">"
        + "\(title.html)</th></tr>"
    case .total(let cells):
      "<tr class=\"total\">" + html(of: cells, mark: "") + "</tr>"
    }
  }

  private func html(of cells: [DocumentTable.Cell], mark: String) -> String {
    let shownMark = mark.isEmpty ? "" : "<span class=\"mark\">\(mark.html)</span>\u{A0}"
    let first = cells.prefix(1).map { cell in
      "<th scope=\"row\"\(spoken(cell))>\(shownMark)\(html(of: cell))</th>"
    }
    let others = cells.enumerated().dropFirst().map { index, cell in
      "<td\(look(ofColumn: index, steppingBack: cell.isZero))\(spoken(cell))>\(html(of: cell))</td>"
    }
    return (first + others).joined()
  }

  /// The language of what is a text of the archive.
  private func spoken(_ cell: DocumentTable.Cell) -> String {
    cell.isOfArchive ? language.attribute() : ""
  }

  private func html(of cell: DocumentTable.Cell) -> String {
    guard let address, let link = cell.link else { return cell.text.html }
    return "<a href=\"\(address(link).html)\">\(cell.text.html)</a>"
  }

  private func look(ofColumn index: Int, steppingBack: Bool = false) -> String {
    let names =
      (figures.contains(index) ? ["n"] : []) + (texts.contains(index) ? ["long"] : [])
      + (steppingBack ? ["zero"] : [])
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}

extension DocumentTable.Row {
  /// Nil for a section.
  var cells: [DocumentTable.Cell]? {
    switch self {
    case .entry(_, let cells), .total(let cells): cells
    case .section: nil
    }
  }

  fileprivate var beginsGroup: Bool {
    if case .entry = self { false } else { true }
  }
}
