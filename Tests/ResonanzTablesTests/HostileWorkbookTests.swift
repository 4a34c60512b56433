import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A file that is no good workbook")
struct HostileWorkbookTests {
  static let table = WorkbookTests.table
  static let sheet1 = WorkbookTests.sheet1

  static func named(_ name: String) -> [UInt8] {
    WorkbookTests.changed { $0[name] = Array("x".utf8) }
  }

  static func document(_ part: String, _ declaration: String) -> [UInt8] {
    WorkbookTests.changed { zip in
      let text = String(decoding: zip[part], as: UTF8.self)
        .replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
      zip[part] = Array((declaration + text).utf8)
    }
  }

  /// A container of old Office files whose directory has this name in it.
  static func compound(_ name: String) -> [UInt8] {
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let wide = EncodingTests.wide("Root Entry", isBig: false)
    let root = wide + [UInt8](repeating: 0, count: 128 - wide.count)
    let entry = EncodingTests.wide(name, isBig: false)
    return magic + [UInt8](repeating: 0, count: 504) + root + entry
      + [UInt8](repeating: 0, count: 128 - entry.count)
  }

  static let laughs = """
    <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    """
  static let fetching = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"

  static let files: [(name: String, bytes: [UInt8], fault: WorkbookFault)] = [
    ("a name that goes up", named("../up.xml"), .unsafeName("../up.xml")),
    ("a name that goes up inside", named("xl/../../up"), .unsafeName("xl/../../up")),
    ("a name with backslashes", named("xl\\..\\..\\up"), .unsafeName("xl\\..\\..\\up")),
    ("a name from the root", named("/etc/cron"), .unsafeName("/etc/cron")),
    ("a name from a drive", named("C:/up"), .unsafeName("C:/up")),
    ("entities", document(sheet1, laughs), .documentType(part: sheet1)),
    (
      "a document type", document("xl/workbook.xml", fetching),
      .documentType(part: "xl/workbook.xml")
    ),
    (
      "entities in texts", document("xl/sharedStrings.xml", laughs),
      .documentType(part: "xl/sharedStrings.xml")
    ),
    ("entities in styles", document("xl/styles.xml", laughs), .documentType(part: "xl/styles.xml")),
    ("entities in references", document("_rels/.rels", laughs), .documentType(part: "_rels/.rels")),
    (
      "encrypted parts",
      WorkbookTests.changed { zip in
        for index in zip.entries.indices { zip.entries[index].isEncrypted = true }
      }, .encrypted
    ),
    ("an encrypted workbook", compound("EncryptedPackage"), .encrypted),
    ("an old workbook", compound("Workbook"), .binary),
    ("a very old workbook", compound("Book"), .binary),
    ("an old document", compound("WordDocument"), .notWorkbook),
    ("an empty archive", ZipFile().bytes, .notWorkbook),
    ("an archive of something else", ZipFile([("a.txt", "a")]).bytes, .notWorkbook),
    (
      "a document",
      ZipFile([
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        ),
        ("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>"),
      ]).bytes, .notWorkbook
    ),
    (
      "a workbook of OpenOffice",
      ZipFile([
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"),
      ]).bytes, .notWorkbook
    ),
    ("the beginning of one", Array(table.bytes.prefix(500)), .damaged(part: nil)),
    ("a cut sheet", WorkbookTests.replaced(sheet1, "</worksheet>", ""), .damaged(part: sheet1)),
    (
      "crossed elements", WorkbookTests.replaced(sheet1, "</c></row>", "</row></c>"),
      .damaged(part: sheet1)
    ),
    (
      "an unknown entity", WorkbookTests.replaced(sheet1, "Grüße", "&nbsp;"), .damaged(part: sheet1)
    ),
    (
      "bytes that are no text",
      WorkbookTests.changed { zip in
        zip[sheet1] = zip[sheet1].map { $0 == 0xC3 ? 0xFF : $0 }
      }, .damaged(part: sheet1)
    ),
    (
      "an entry that expands too far",
      WorkbookTests.changed { zip in
        zip.entries[1].claimedSize = 200 << 20
      }, .bomb
    ),
    (
      "an entry that is longer than it says",
      WorkbookTests.changed { zip in
        zip.entries[1].claimedSize = 3
      }, .damaged(part: sheet1)
    ),
    (
      "no sheet where one should be",
      WorkbookTests.changed { zip in
        zip.entries.removeAll { $0.name == sheet1 }
      }, .noData
    ),
  ]

  @Test("is refused with the reason", arguments: files)
  func refused(name: String, bytes: [UInt8], expected: WorkbookFault) {
    #expect(fault(bytes) == expected, "\(name)")
  }

  static func nested(_ depth: Int) -> [UInt8] {
    let opening = String(repeating: "<a>", count: depth)
    let closing = String(repeating: "</a>", count: depth)
    return WorkbookTests.replaced(sheet1, "<sheetData>", "\(opening)\(closing)<sheetData>")
  }

  @Test("is refused when its elements are nested deeper than in any workbook")
  func nested() {
    #expect(fault(Self.nested(64)) == .damaged(part: Self.sheet1))
    #expect(fault(Self.nested(63)) == nil)
  }

  @Test("is refused when its parts come to too much together")
  func large() {
    #expect(fault(Self.table.bytes, limits: TableLimits(unpacked: 100)) == .bomb)
  }

  @Test("is refused when a part that is small in every workbook is not")
  func largePart() {
    let bytes = WorkbookTests.changed { zip in
      for index in zip.entries.indices where zip.entries[index].name == "xl/styles.xml" {
        zip.entries[index].claimedSize = 40 << 20
      }
    }
    #expect(fault(bytes) == .bomb)
  }

  @Test("with cells merged beyond every sheet is none the worse for it")
  func hugeMerge() throws {
    var workbook = InventedWorkbook(texts: [["a", "", "c"], ["1", "2", "3"]])
    workbook.sheets[0].behind = "<mergeCells><mergeCell ref=\"A1:ZZZZZZZ1\"/></mergeCells>"
    #expect(try SheetText(workbook.bytes).names == ["a", "#2", "c"])
  }

  @Test("is refused when it has more entries than any workbook")
  func entries() {
    let zip = ZipFile((0..<10_001).map { (name: "\($0)", text: "") })
    #expect(fault(zip.bytes) == .bomb)
  }

  @Test("does no harm with any of its bytes changed", arguments: 0..<8)
  func changed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      var bytes = Self.table.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      _ = fault(bytes)
    }
  }
}
