import TestSupport

@testable import ResonanzTables

/// What was read of a sheet.
struct SheetText: Equatable {
  let names: [String]
  let row: Int
  let records: [Record]

  init(_ bytes: [UInt8], _ options: WorkbookOptions = WorkbookOptions()) throws {
    var reader = try WorkbookReader(bytes: bytes, options: options)
    names = reader.header.names
    row = reader.header.row
    var records: [Record] = []
    while let record = try reader.next() { records.append(Record(record)) }
    self.records = records
  }
}

/// Everything behind the header.
func records(
  _ workbook: InventedWorkbook, _ options: WorkbookOptions = WorkbookOptions()
) throws -> [Record] {
  try SheetText(workbook.bytes, options).records
}

/// The text that a cell becomes, given its XML.
func shownText(
  ofCell cell: String, strings: String = "", styles: String = "", properties: String = ""
) throws -> String? {
  let head = "<row><c t=\"inlineStr\"><is><t>Spalte</t></is></c></row>"
  var workbook = InventedWorkbook("\(head)<row>\(cell)</row>", strings: strings, styles: styles)
  workbook.properties = properties
  guard case .row(_, _, let cells)? = try records(workbook).first else { return nil }
  return cells[0]
}

/// Why bytes are no workbook.
func fault(_ bytes: [UInt8], limits: TableLimits = TableLimits()) -> WorkbookFault? {
  do throws(TableError) {
    var reader = try WorkbookReader(bytes: bytes, options: WorkbookOptions(limits: limits))
    while try reader.next() != nil {}
    return nil
  } catch {
    guard case .badWorkbook(nil, let fault) = error else { return nil }
    return fault
  }
}
