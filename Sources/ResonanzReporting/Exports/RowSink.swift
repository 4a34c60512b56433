import ResonanzModel
public import ResonanzTables

/// Takes rows of a table one after the other and holds none of them. Every row has a cell for each column;
/// an empty cell has no value.
public protocol RowSink: ~Copyable {
  mutating func write(_ row: [String]) throws(ExportError)
  /// Ends the table. Without it, a file is not there.
  mutating func finish() throws(ExportError)
}

/// Rows as CSV, the names of the columns first.
public struct CSVRowSink<Destination: TableDestination>: RowSink {
  private var table: CSVWriter<Destination>

  public init(
    to destination: Destination, format: CSVFormat, columns: [ExportColumn]
  ) throws(ExportError) {
    table = CSVWriter(to: destination, format: format)
    try write(columns.map(\.name))
  }

  /// Writes one row.
  public mutating func write(_ row: [String]) throws(ExportError) {
    do { try table.write(row) } catch { throw ExportError(error) }
  }

  /// Ends the table.
  public mutating func finish() throws(ExportError) {
    do { try table.finish() } catch { throw ExportError(error) }
  }
}

/// Rows as lines of JSON: an object each, with a member for every column; null where there is no value.
public struct LineRowSink<Destination: TableDestination>: RowSink {
  private var lines: LineWriter<Destination>
  private let columns: [ExportColumn]

  public init(to destination: Destination, columns: [ExportColumn]) {
    lines = LineWriter(to: destination)
    self.columns = columns
  }

  /// Writes one row.
  public mutating func write(_ row: [String]) throws(ExportError) {
    let members = zip(columns, row).map { column, cell in
      JSONValue.Member(column.name, Self.value(cell, column.kind))
    }
    try lines.write(JSONValue.object(members).line)
  }

  private static func value(_ cell: String, _ kind: ExportColumn.Kind) -> JSONValue {
    if cell.isEmpty { return .null }
    if kind == .integer, let number = Int(cell) { return .number(number) }
    return .string(cell)
  }

  /// Ends the table.
  public mutating func finish() throws(ExportError) { try lines.finish() }
}

/// Rows as a workbook: real numbers and days, the header in place. A sheet that is full goes on in another.
public struct WorkbookRowSink: RowSink, ~Copyable {
  private var writer: WorkbookWriter
  private var sheet: WorkbookWriter.Sheet
  private let title: String
  private let columns: [ExportColumn]
  private var rows = 0
  /// Without the header.
  private static let mostRows = 1_048_575

  /// - Parameter title: name of the sheet.
  public init(path: String, title: String, columns: [ExportColumn]) throws(ExportError) {
    self.title = title
    self.columns = columns
    var writer = try Self.writer(path)
    sheet = try Self.addSheet(title, columns, to: &writer)
    self.writer = writer
  }

  private static func writer(_ path: String) throws(ExportError) -> WorkbookWriter {
    do { return try WorkbookWriter(path: path) } catch { throw ExportError(error) }
  }

  private static func addSheet(
    _ title: String, _ columns: [ExportColumn], to writer: inout WorkbookWriter
  ) throws(ExportError) -> WorkbookWriter.Sheet {
    do { return try writer.addSheet(design(title, columns)) } catch { throw ExportError(error) }
  }

  private static func design(_ title: String, _ columns: [ExportColumn]) -> SheetDesign {
    SheetDesign(
      title,
      columns: columns.map { column in
        var design = SheetColumn(column.name, width: column.kind == .longText ? 80 : 14)
        design.isWrapped = column.kind == .longText
        return design
      })
  }

  /// Writes one row.
  public mutating func write(_ row: [String]) throws(ExportError) {
    let cells = zip(columns, row).map { Self.value($1, $0.kind) }
    if rows > 0, rows.isMultiple(of: Self.mostRows) {
      sheet = try Self.addSheet(title, columns, to: &writer)
    }
    do { try writer.write(cells, to: sheet) } catch { throw ExportError(error) }
    rows += 1
  }

  private static func value(_ cell: String, _ kind: ExportColumn.Kind) -> SheetValue {
    switch kind {
    case _ where cell.isEmpty: .blank
    case .integer: Int(cell).map { .number(Double($0)) } ?? .text(cell)
    case .day:
      CalendarDate(iso: cell).map {
        .date(SheetDate(year: $0.year, month: $0.month, day: $0.day))
      } ?? .text(cell)
    case .text, .longText: .text(cell)
    }
  }

  /// Ends the table.
  public mutating func finish() throws(ExportError) {
    do { try writer.finish() } catch { throw ExportError(error) }
  }
}
