/// The first rows of a sheet, from which its header and width are told.
struct SheetSample {
  struct Row {
    let number: Int
    let cells: [String]
    let fault: RowFault?

    /// How many cells have something in them.
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  let rows: [Row]
  /// The columns that the sheet says it has.
  let columns: Int?

  private static let mostRows = 50
  private static let mostBytes = 4 << 20

  init(_ sheet: WorkbookParts.Sheet, of workbook: Workbook) throws(TableError) {
    let reader = try SheetReader(sheet, of: workbook)
    var rows: [Row] = []
    var bytes = 0
    while rows.count < Self.mostRows, bytes < Self.mostBytes, let row = try reader.next() {
      let cells = reader.buffer.texts(row.count)
      rows.append(Row(number: row.number, cells: cells, fault: row.fault))
      bytes += reader.buffer.end
    }
    self.rows = rows
    columns = reader.columns
  }
}
