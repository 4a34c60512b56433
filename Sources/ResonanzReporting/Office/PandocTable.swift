/// A table in pandoc's document model.
struct PandocTable {
  private let table: DocumentTable
  /// Whether zeros may be grey, by words of Word's own.
  private let hasColors: Bool

  init(_ table: DocumentTable, hasColors: Bool) {
    self.table = table
    self.hasColors = hasColors
  }

  /// About how many of the small letters of tables stand in a line from margin to margin of A4.
  static let portrait = 104
  static let landscape = 160

  /// In small letters, by what stands in the columns; headings are bold, and break between words alone.
  var widths: [Int] {
    table.headings.indices.map { column in
      let isText = table.isText(column)
      let texts = table.texts(inColumn: column)
      let words = texts.flatMap { isText ? $0.split(separator: " ").map(String.init) : [$0] }
      let least = (words.map(\.displayWidth).max() ?? 0) * 4 / 3
      let wished = texts.map(\.displayWidth).max() ?? 0
      let most = column == 0 ? 40 : isText ? 48 : 24
      return min(max(least, wished, 7), most) + 4
    }
  }

  /// - Parameter room: letters in a line of the page.
  func block(room: Int) -> JSONValue {
    let widths = widths
    let needed = widths.reduce(0, +)
    // Narrow tables stay narrow, so that figures stand near to what they are of.
    let sum = needed * 10 > room * 7 ? needed : room
    let columns = widths.indices.map { column in
      JSONValue.array([
        alignment(column),
        PandocElement.element("ColWidth", .decimal(Double(widths[column]) / Double(sum))),
      ])
    }
    let head = JSONValue.array([
      PandocElement.attributes(),
      .array([row(table.headings.map { PandocElement.strong($0) })]),
    ])
    let body = JSONValue.array([
      PandocElement.attributes(), .number(0), .array([]),
      .array(table.rows.map(row)),
    ])
    let foot = JSONValue.array([PandocElement.attributes(), .array([])])
    let caption = JSONValue.array([.null, .array([])])
    return PandocElement.element(
      "Table",
      .array([
        PandocElement.attributes(), caption, .array(columns), head, .array([body]), foot,
      ]))
  }

  private func alignment(_ column: Int) -> JSONValue {
    let isText = table.isText(column)
    return PandocElement.element(isText ? "AlignLeft" : "AlignRight")
  }

  private func inlines(of row: DocumentTable.Row) -> [[JSONValue]] {
    switch row {
    case .entry(let mark, let cells):
      return cells.enumerated().map { column, cell in
        let text = column == 0 && !mark.isEmpty ? "\(mark) \(cell.text)" : cell.text
        return cell.isZero && hasColors ? grey(text) : PandocElement.text(text)
      }
    case .section(let title): return [PandocElement.strong(title)]
    case .total(let cells): return cells.map { PandocElement.strong($0.text) }
    }
  }

  private func grey(_ text: String) -> [JSONValue] {
    if text.isEmpty { return [] }
    let xml = PandocElement.xml(text.singleLine)
    return [
      PandocElement.raw(
        "<w:r><w:rPr><w:color w:val=\"6B6B6B\"/></w:rPr><w:t xml:space=\"preserve\">\(xml)</w:t></w:r>",
        isBlock: false)
    ]
  }

  /// The title of a section stands across all columns.
  private func row(_ row: DocumentTable.Row) -> JSONValue {
    if case .section = row { return self.row(inlines(of: row), columns: table.headings.count) }
    return self.row(inlines(of: row))
  }

  private func row(_ cells: [[JSONValue]], columns: Int = 1) -> JSONValue {
    .array([
      PandocElement.attributes(),
      .array(
        cells.map { inlines in
          .array([
            PandocElement.attributes(), PandocElement.element("AlignDefault"), .number(1),
            .number(columns), .array(inlines.isEmpty ? [] : [PandocElement.plain(inlines)]),
          ])
        }),
    ])
  }
}
