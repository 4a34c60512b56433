/// Reads what stands above the statement of a row and belongs to what was said.
struct TitleColumns {
  private let columns: [Int]

  init(_ mapping: Mapping) {
    columns = mapping.columns(.title)
  }

  var isEmpty: Bool { columns.isEmpty }

  /// The title above the body; one of them alone where the other is empty, or where the body begins with
  /// the title anyway.
  func joined(of row: some RowCells, above body: String?) -> String? {
    let column = columns.first { $0 < row.count && !row.isEmpty($0) && !isBlank(row[$0]) }
    guard let title = column.map({ row[$0] }) else { return body }
    guard let body else { return title }
    return Self.begins(body, with: title) ? body : title + "\n" + body
  }

  private static func begins(_ body: String, with title: String) -> Bool {
    let (body, title) = (CellKey(body).text, CellKey(title).text)
    guard body.hasPrefix(title) else { return false }
    // `Bus` is not the beginning of `Busse`.
    let next = body.dropFirst(title.count).first
    return next.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
