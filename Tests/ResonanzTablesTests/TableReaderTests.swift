import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A table of either kind")
struct TableReaderTests {
  @Test("is known by its bytes, and reads the same")
  func formats() throws {
    let text = try records(Array("id;Text\n1;Grüße\n".utf8), TableOptions())
    #expect(text.format == .csv(encoding: .utf8, dialect: .semicolon))
    let book = try records(
      InventedWorkbook(texts: [["id", "Text"], ["1", "Grüße"]]).bytes, TableOptions())
    #expect(book.format == .workbook(sheet: "Tabelle1", sheets: ["Tabelle1"]))
    #expect(text.records == [.row(2, line: 2, ["1", "Grüße"])])
    #expect(book.records == text.records)
  }

  @Test("takes of the options those that go with what it is")
  func options() throws {
    let options = TableOptions(
      encoding: .windows1252, dialect: .comma, sheet: "2", limits: TableLimits(cell: 3))
    let text = try records([0x61, 0x0A, 0xFC, 0x0A, 0x61, 0x62, 0x63, 0x64], options)
    #expect(text.format == .csv(encoding: .windows1252, dialect: .comma))
    let fault = RowFault.cellTooLong(column: 0, limit: 3)
    #expect(
      text.records == [.row(2, line: 2, ["ü"]), .rejected(3, line: 3, fault, ["abc"])])
    let book = try records(WorkbookTests.several.bytes, TableOptions(sheet: "2"))
    #expect(book.records == [.row(2, line: 2, ["1", "2"])])
    let again = try records(WorkbookTests.several.bytes, TableOptions(book.format))
    #expect(again.records == book.records)
  }

  @Test(
    "is no picture, no printed page and nothing packed",
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], [0xFF, 0xD8, 0xFF, 0xE0, 0x00],
      Array("GIF89a,".utf8), Array("%PDF-1.7\n".utf8), [0x1F, 0x8B, 0x08, 0x00],
      [0, 0, 0, 0x18] + Array("ftypheic".utf8),
      Array("RIFF".utf8) + [1, 2, 3, 4]
        + Array("WEBPVP8 ".utf8),
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(throws: TableError.notText(path: nil)) { _ = try TableReader(bytes: bytes) }
    #expect(throws: TableError.notText(path: nil)) { _ = try LineReader(bytes: bytes) }
  }

  @Test("is text that only speaks of such files", arguments: ["GIF;PDF\n", "RIFF 12;a\n", "PNG\n"])
  func text(beginning: String) throws {
    let reader = try TableReader(bytes: Array(beginning.utf8))
    #expect(reader.size == beginning.utf8.count)
  }

  @Test("that is no workbook that can be read is no CSV either")
  func refused() {
    let bytes = HostileWorkbookTests.compound("Workbook")
    #expect(throws: TableError.badWorkbook(path: nil, fault: .binary)) {
      _ = try TableReader(bytes: bytes)
    }
  }

  @Test("may be ASCII for long, and Windows-1252 then", arguments: [4, 100, 3000, 6000])
  func lateEncoding(sampleSize: Int) throws {
    let plain = String(repeating: "1;Strasse\n", count: 500)
    let bytes =
      Array("id;Text\n\(plain)2;f".utf8) + [0xFC] + Array("r B".utf8) + [0xE4] + Array("ume\n".utf8)
    var reader = try CSVReader(bytes: bytes, options: CSVOptions(sampleSize: sampleSize))
    #expect(reader.encoding == .windows1252)
    var last: Record?
    while let record = try reader.next() { last = Record(record) }
    #expect(last == .row(502, line: 502, ["2", "für Bäume"]))
    let whole = try CSVReader(
      bytes: Array("id;Text\n\(plain)2;für".utf8), options: CSVOptions(sampleSize: sampleSize))
    #expect(whole.encoding == .utf8)
  }

  private func records(
    _ bytes: [UInt8], _ options: TableOptions
  ) throws -> (format: TableFormat, records: [Record]) {
    var reader = try TableReader(bytes: bytes, options: options)
    var records: [Record] = []
    while let record = try reader.next() { records.append(Record(record)) }
    #expect(reader.bytesRead == reader.size)
    return (reader.format, records)
  }
}
