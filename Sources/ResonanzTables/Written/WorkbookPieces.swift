/// The cells of a workbook that have something in them, sheet by sheet, as the file holds them: figures without
/// the format that shows them.
enum WorkbookPieces {
  /// - Throws: `badWorkbook`, and `unreadable`.
  static func all(in source: ByteSource) throws(TableError) -> [WrittenPiece] {
    let workbook = try Workbook(source, limits: TableLimits())
    var pieces: [WrittenPiece] = []
    for sheet in workbook.parts.sheets {
      let reader = try SheetReader(sheet, of: workbook)
      while let row = try reader.next() {
        for (column, text) in reader.buffer.texts(row.count).enumerated() {
          let text = text[...].trimmingSpace
          if text.isEmpty { continue }
          let cell = ColumnLetters.text(of: column) + String(row.number)
          pieces.append(WrittenPiece(text, at: .cell(cell, sheet: sheet.name)))
        }
      }
    }
    return pieces
  }
}
