/// Reads invented bytes as CSV, in two sizes of pieces, between which no record may differ, but for the
/// reason where a row has several faults; and as lines. The first byte says what is known beforehand.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 0 else { return 0 }
  let choice = data[0]
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
  let whole = records(bytes, options(choice, chunkSize: 1 << 16))
  let pieces = records(bytes, options(choice, chunkSize: 1 + Int(choice >> 4)))
  precondition(whole == pieces, "the records hang on the pieces in which they come")
  readLines(bytes, limit: choice & 1 == 0 ? 1 << 20 : 16)
  return 0
}

private func options(_ choice: UInt8, chunkSize: Int) -> CSVOptions {
  let limits = choice & 4 == 0 ? TableLimits() : TableLimits(cell: 24, row: 48)
  let encodings: [TextEncoding?] = [nil, .utf8, .windows1252, .utf16LittleEndian]
  return CSVOptions(
    encoding: encodings[Int(choice & 3)], dialect: choice & 8 == 0 ? nil : .semicolon,
    limits: limits, chunkSize: chunkSize)
}

private func records(_ bytes: [UInt8], _ options: CSVOptions) -> [String] {
  do throws(TableError) {
    var reader = try CSVReader(bytes: bytes, options: options)
    var records: [String] = reader.header.names
    while let record = try reader.next() {
      switch record {
      case .row(let row):
        precondition(row.count == reader.header.count)
        records.append("\(row.number) \(row.line) \((0..<row.count).map { row[$0] })")
      case .rejected(let row): records.append("rejected \(row.number) \(row.line)")
      }
    }
    return records
  } catch {
    if case .badHeader(_, let line, _) = error { return ["header \(line)"] }
    return ["\(error)"]
  }
}

private func readLines(_ bytes: [UInt8], limit: Int) {
  do throws(TableError) {
    var reader = try LineReader(bytes: bytes, limit: limit)
    var number = 0
    while let line = try reader.next() {
      number += 1
      precondition(line.number == number)
      precondition(line.fault != nil || line.text.utf8.count <= limit)
    }
  } catch {}
}
