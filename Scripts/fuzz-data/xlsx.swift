/// Reads invented bytes as a workbook: as the whole archive, or as one of its parts, which is put
/// into a sound one, so that no checksum stands in the way. The first byte says as what.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXLSX(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
  read(workbook(data[0], bytes))
  return 0
}

private let sound: InventedWorkbook = {
  var workbook = InventedWorkbook(
    """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\
    <row r="2"><c r="A2" s="1"><v>42627.5</v></c><c r="B2" t="s"><v>2</v></c><c><v>0.1</v></c></row>
    """,
    strings: "<si><t>Datum</t></si><si><t>Text</t></si><si><r><t>mehr </t></r><r><t>Bäume</t></r></si>",
    styles: InventedWorkbook.styles(["dd.mm.yyyy"]))
  workbook.sheets[0].behind = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
  return workbook
}()

private let soundZip = sound.zip

private func workbook(_ kind: UInt8, _ bytes: [UInt8]) -> [UInt8] {
  var zip = soundZip
  switch kind {
  case UInt8(ascii: "z"): return bytes
  case UInt8(ascii: "s"): zip["xl/worksheets/sheet1.xml"] = bytes
  case UInt8(ascii: "t"): zip["xl/sharedStrings.xml"] = bytes
  case UInt8(ascii: "f"): zip["xl/styles.xml"] = bytes
  case UInt8(ascii: "w"): zip["xl/workbook.xml"] = bytes
  case UInt8(ascii: "r"): zip["xl/_rels/workbook.xml.rels"] = bytes
  default:
    // The rows alone, between a beginning and an end that are right.
    let namespace = sound.namespace
    zip["xl/worksheets/sheet1.xml"] =
      Array("<worksheet xmlns=\"\(namespace)\"><sheetData>".utf8) + bytes
      + Array("</sheetData></worksheet>".utf8)
  }
  return zip.bytes
}

private func read(_ bytes: [UInt8]) {
  let limits = TableLimits(cell: 200, row: 2000, unpacked: 64 << 20)
  do throws(TableError) {
    var reader = try TableReader(bytes: bytes, options: TableOptions(limits: limits))
    var last = 0
    while let record = try reader.next() {
      precondition(reader.bytesRead <= reader.size)
      guard case .row(let row) = record else { continue }
      precondition(row.number > last && row.count == reader.header.count)
      last = row.number
      for column in 0..<row.count { precondition(row[column].utf8.count <= limits.cell) }
    }
  } catch {}
}
