import ResonanzModel
import ResonanzTables

/// Lays the blocks of a document onto a sheet, one below the other.
struct PageLayout {
  private(set) var page: SheetPage
  private let language: Language
  private let cells: WorkbookCell
  /// The row of the last table's header.
  private var header: Int?

  init(_ name: String, in language: Language, widths: [Double]) {
    page = SheetPage(name, widths: widths)
    self.language = language
    cells = WorkbookCell(language: language)
  }

  /// Columns in which all the tables find room, and texts as well.
  static func widths(for tables: [DocumentTable]) -> [Double] {
    let columns = max(4, tables.map(\.headings.count).max() ?? 0)
    return (0..<columns).map { column in
      let texts = tables.flatMap { $0.texts(inColumn: column) }
      let widest = Double(texts.map(\.displayWidth).max() ?? 0) + 2
      if column == 0 { return min(max(widest, 24), WorkbookLook.titleWidth) }
      let isText = tables.contains { $0.isText(column) }
      return min(max(widest, WorkbookLook.figureWidth), isText ? WorkbookLook.wordWidth : 24)
    }
  }

  mutating func add(_ block: Document.Block) {
    switch block {
    case .part(let text): add(text, WorkbookLook.title, gap: true)
    case .heading(let text): add(text, WorkbookLook.heading, gap: true)
    case .subheading(let text): add(text, WorkbookLook.subheading, gap: true)
    case .paragraph(let text): add(text, WorkbookLook.text)
    case .copyText(let text): add(text, WorkbookLook.copyText)
    case .lines(let texts): for text in texts { add(text, WorkbookLook.text) }
    case .list(let texts): for text in texts { add("• " + text, WorkbookLook.listed) }
    case .signs(let signs):
      for sign in signs { add("\(sign.sign)  \(sign.meaning)", WorkbookLook.attribution) }
    case .quotation(let quotation):
      add(quotation.quoted(in: language), WorkbookLook.quotation)
      add("– " + quotation.attribution, WorkbookLook.attribution)
    case .table(let table):
      gap()
      add(table)
      gap()
    case .chart(let chart): add(chart, hasTitle: true)
    }
  }

  /// A text in a row of its own, over all columns.
  mutating func add(
    _ text: String, _ style: CellStyle, isWrapped: Bool = true, gap hasGap: Bool = false
  ) {
    if hasGap { gap() }
    let span = isWrapped ? page.widths.count : 1
    let height = isWrapped ? height(of: text, style, in: page.widths.reduce(0, +)) : nil
    page.rows.append(SheetPage.Row([.init(.text(text), style)], span: span, height: height))
  }

  /// No spreadsheet finds the height of cells that are spanned, and not every one that of others.
  ///
  /// - Returns: points; nil where the text fits into one line.
  private func height(of text: String, _ style: CellStyle, in width: Double) -> Double? {
    // Bold and large letters are wider than those that columns are measured by; lines break early at words.
    let room = width * 11 / style.size * (style.isBold ? 0.95 : 1.05) - Double(style.indent) * 2
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { max(1, (Double(String($0).displayWidth) / max(4, room)).rounded(.up)) }
      .reduce(0, +)
    // A spreadsheet knows no higher row.
    return lines > 1 || style.size > 11 ? min(409, lines * style.size * 1.4) : nil
  }

  /// As high as the highest of its cells.
  private func height(of cells: [SheetPage.Cell]) -> Double? {
    zip(cells, page.widths).compactMap { cell, width -> Double? in
      guard case .text(let text) = cell.value, cell.style.isWrapped else { return nil }
      return height(of: text, cell.style, in: width)
    }.max()
  }

  private mutating func gap() {
    if page.rows.last?.cells.isEmpty == false { page.rows.append(SheetPage.Row([])) }
  }

  // MARK: - Tables

  mutating func add(_ table: DocumentTable) {
    header = page.rows.count
    let headings = table.headings.enumerated().map { column, heading in
      let isText = table.isText(column)
      return SheetPage.Cell(
        .text(heading), isText ? WorkbookLook.header : WorkbookLook.figureHeader)
    }
    page.rows.append(SheetPage.Row(headings, height: height(of: headings)))
    for row in table.rows { add(row, of: table) }
  }

  private mutating func add(_ row: DocumentTable.Row, of table: DocumentTable) {
    switch row {
    case .entry(let mark, let entries):
      var entries = entries
      if !mark.isEmpty, let first = entries.first {
        entries[0] = DocumentTable.Cell("\(mark) \(first.text)", isZero: first.isZero)
      }
      add(entries, of: table, text: WorkbookLook.text, figure: WorkbookLook.figure)
    case .section(let title):
      let rest = Array(
        repeating: SheetPage.Cell(.blank, WorkbookLook.section),
        count: max(0, table.headings.count - 1))
      page.rows.append(SheetPage.Row([.init(.text(title), WorkbookLook.section)] + rest))
    case .total(let entries):
      add(entries, of: table, text: WorkbookLook.total, figure: WorkbookLook.totalFigure)
    }
  }

  private mutating func add(
    _ entries: [DocumentTable.Cell], of table: DocumentTable, text: CellStyle, figure: CellStyle
  ) {
    let row = entries.enumerated().map { column, cell in
      cells.cell(cell, table.isText(column) ? text : figure)
    }
    page.rows.append(SheetPage.Row(row, height: height(of: row)))
  }

  /// Keeps the last table's header and the names of its rows in sight.
  mutating func freezeHeader() {
    guard let header else { return }
    page.frozenRows = header + 1
    page.frozenColumns = 1
  }

  // MARK: - Charts

  mutating func add(_ chart: Chart, hasTitle: Bool) {
    gap()
    if hasTitle { add(chart.title, WorkbookLook.subheading) }
    let top = page.rows.count
    add(chart.table)
    let drawing = ChartDrawing(chart, header: top)
    if chart.kind == .heatMap {
      page.shades += drawing.shades
    } else if let drawn = drawing.chart(below: page.rows.count, widths: page.widths) {
      page.charts.append(drawn.chart)
      page.rows += Array(repeating: SheetPage.Row([]), count: drawn.rowsBelow)
    }
    gap()
  }
}

extension DocumentTable {
  /// What stands in a column, from its heading down; long headings by their words.
  func texts(inColumn column: Int) -> [String] {
    guard column < headings.count else { return [] }
    let isLong = headings[column].count > 16
    let words = headings[column].split(separator: " ").map(String.init)
    return (isLong ? words : [headings[column]])
      + rows.compactMap { row in
        switch row {
        case .entry(let mark, let cells):
          column < cells.count ? (column == 0 ? mark : "") + cells[column].text : nil
        case .total(let cells): column > 0 && column < cells.count ? cells[column].text : nil
        case .section: nil
        }
      }
  }
}
