/// Reads a sheet of an XLSX workbook row by row, in memory that does not grow with the sheet.
///
/// Cells are the text that a spreadsheet would show, but for dates, which are `2016-09-14`,
/// `2016-09-14 18:22:07` or `18:22:07` however they are formatted. The numbers of rows are those
/// at the margin of the sheet; rows without anything are left out.
public struct WorkbookReader: ~Copyable {
  /// The names of all sheets that have cells, the hidden ones too, in the workbook's order.
  public let sheets: [String]
  /// The name of the sheet that is read.
  public let sheet: String
  /// The names of the columns. A header of two rows is joined to `Oben – Unten`.
  public let header: TableHeader
  /// The texts that a program has noted in the workbook, by their names.
  public let properties: [String: String]
  /// How many bytes the file has.
  public let size: Int

  private let rows: SheetReader
  private var isBehindHeader = false

  /// Opens the workbook at `path`, finds the sheet, and reads its header.
  ///
  /// - Throws: any `TableError` but `noHeader`, `unknownEncoding` and `unwritable`; the latter only
  ///   where texts that are too many for the memory find no room on the disk either.
  public init(path: String, options: WorkbookOptions = WorkbookOptions()) throws(TableError) {
    try self.init(ByteSource(path: path, chunkSize: 1 << 16), options)
  }

  /// Reads a workbook's bytes that are in memory.
  ///
  /// - Throws: `badWorkbook`, `unknownSheet` or `badHeader`.
  public init(bytes: [UInt8], options: WorkbookOptions = WorkbookOptions()) throws(TableError) {
    try self.init(ByteSource(bytes: bytes, chunkSize: 1 << 16), options)
  }

  init(_ source: ByteSource, _ options: WorkbookOptions) throws(TableError) {
    let workbook = try Workbook(source, limits: options.limits)
    let (chosen, sample) = try workbook.choose(options.sheet)
    let top = SheetHeader(sample)
    if let fault = top.top.fault {
      throw .badHeader(path: source.path, line: top.top.number, fault: fault)
    }
    let merged =
      top.hasGaps
      ? try MergedCells.read(in: chosen, from: top.top.number, of: workbook.archive) : []
    let rows = try SheetReader(chosen, of: workbook)
    properties = try WorkbookProperties.read(in: workbook.archive)
    header = top.header(merged)
    rows.width = header.count
    sheets = workbook.parts.sheets.map(\.name)
    sheet = chosen.name
    size = source.size
    self.rows = rows
  }

  /// How many of the file's bytes have been read, for showing progress; judged by how much of the
  /// sheet that is.
  public var bytesRead: Int { Int(rows.progress * Double(size)) }

  /// The next row behind the header; `nil` at the end. A row handed out before becomes unusable.
  ///
  /// - Throws: `TableError.badWorkbook` where the sheet is damaged, and `unreadable`.
  public mutating func next() throws(TableError) -> TableRecord? {
    while let row = try rows.next() {
      if !isBehindHeader, row.number <= header.row { continue }
      isBehindHeader = true
      let isRagged = row.count > header.count
      guard let fault = row.fault ?? (isRagged ? ragged(row.count) : nil) else {
        return .row(
          TableRow(number: row.number, line: row.number, count: header.count, buffer: rows.buffer))
      }
      return .rejected(
        RejectedRow(
          number: row.number, line: row.number, fault: fault, cells: rows.buffer.texts(row.count)))
    }
    return nil
  }

  private func ragged(_ count: Int) -> RowFault { .ragged(cells: count, expected: header.count) }
}
