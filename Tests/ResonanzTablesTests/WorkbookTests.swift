import TestSupport
import Testing

@testable import ResonanzTables

@Suite("A workbook")
struct WorkbookTests {
  static let table = InventedWorkbook(texts: [["id", "Text"], ["1", "Grüße"]])
  static let records = [Record.row(2, line: 2, ["1", "Grüße"])]

  // MARK: - Sheets

  static var several: InventedWorkbook {
    var workbook = table
    let sheet = workbook.sheets[0]
    func renamed(_ name: String, _ state: String) -> InventedWorkbook.Sheet {
      var sheet = sheet
      sheet.name = name
      sheet.state = state
      sheet.rows = sheet.rows.replacing("Grüße", with: name)
      return sheet
    }
    workbook.sheets = [
      renamed("Geheim", "hidden"), renamed("Tief", "veryHidden"),
      InventedWorkbook.Sheet("Leer", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>"),
      renamed("Antworten", "visible"), renamed("2", "visible"), renamed("Ende", "visible"),
    ]
    return workbook
  }

  @Test(
    "is read from the first visible sheet with data, or the one that is asked for",
    arguments: [
      (String?.none, "Antworten"), ("Geheim", "Geheim"), ("1", "Geheim"), ("2", "2"), ("6", "Ende"),
    ])
  func sheet(_ asked: String?, _ found: String) throws {
    let reader = try WorkbookReader(
      bytes: Self.several.bytes, options: WorkbookOptions(sheet: asked))
    #expect(reader.sheet == found)
    #expect(reader.sheets == ["Geheim", "Tief", "Leer", "Antworten", "2", "Ende"])
    let sheet = try SheetText(Self.several.bytes, WorkbookOptions(sheet: asked))
    #expect(sheet.records == [.row(2, line: 2, ["1", found])])
  }

  @Test("names the sheets that it has where it is asked for another", arguments: ["Neu", "7", "0"])
  func unknownSheet(_ name: String) {
    let names = ["Geheim", "Tief", "Leer", "Antworten", "2", "Ende"]
    #expect(throws: TableError.unknownSheet(path: nil, name: name, sheets: names)) {
      _ = try WorkbookReader(bytes: Self.several.bytes, options: WorkbookOptions(sheet: name))
    }
  }

  @Test("without anything on its visible sheets, or on the one asked for, says so")
  func noData() throws {
    #expect(fault(InventedWorkbook("").bytes) == .noData)
    var hidden = Self.table
    hidden.sheets[0].state = "hidden"
    #expect(fault(hidden.bytes) == .noData)
    #expect(throws: TableError.badWorkbook(path: nil, fault: .noData)) {
      _ = try WorkbookReader(bytes: Self.several.bytes, options: WorkbookOptions(sheet: "Leer"))
    }
  }

  // MARK: - Ways to write the same

  static func changed(_ change: (inout ZipFile) -> Void) -> [UInt8] {
    var zip = table.zip
    change(&zip)
    return zip.bytes
  }

  static func replaced(_ entry: String, _ old: String, _ new: String) -> [UInt8] {
    changed { zip in
      let text = String(decoding: zip[entry], as: UTF8.self)
      zip[entry] = Array(text.replacing(old, with: new).utf8)
    }
  }

  static func renamed(_ rename: (String) -> String) -> [UInt8] {
    changed { zip in
      for index in zip.entries.indices { zip.entries[index].name = rename(zip.entries[index].name) }
    }
  }

  static func wide(_ isBig: Bool) -> [UInt8] {
    changed { zip in
      let text = String(decoding: zip["xl/worksheets/sheet1.xml"], as: UTF8.self)
        .replacing("UTF-8", with: "UTF-16")
      zip["xl/worksheets/sheet1.xml"] =
        (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]) + EncodingTests.wide(text, isBig: isBig)
    }
  }

  static func with(_ change: (inout InventedWorkbook) -> Void) -> [UInt8] {
    var workbook = table
    change(&workbook)
    return workbook.bytes
  }

  static let sheet1 = "xl/worksheets/sheet1.xml"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  static let variants: [(name: String, bytes: [UInt8])] = [
    ("targets from the root", with { $0.targetPrefix = "/xl/" }),
    ("targets that go up and down", with { $0.targetPrefix = "./../xl/" }),
    ("the strict namespace", with { $0.namespace = strict }),
    ("no namespace", replaced(sheet1, " xmlns=\"\(table.namespace)\"", "")),
    (
      "a prefix",
      changed { zip in
        let text = String(decoding: zip[sheet1], as: UTF8.self)
          .replacing("</", with: "</x:").replacing("<c/", with: "<x:c/")
          .replacing(/<([a-z])/, with: { "<x:\($0.1)" }).replacing("xmlns=", with: "xmlns:x=")
        zip[sheet1] = Array(text.utf8)
      }
    ),
    ("UTF-16LE", wide(false)), ("UTF-16BE", wide(true)),
    ("capitals in entries", renamed { $0.uppercased() }),
    ("backslashes in entries", renamed { $0.replacing("/", with: "\\") }),
    (
      "no relationships of its own",
      changed { zip in zip.entries.removeAll { $0.name == "_rels/.rels" } }
    ),
    (
      "elements of others",
      replaced(
        sheet1, "<sheetData>",
        "<y:sheetData xmlns:y=\"urn:y\"><y:row><y:c><y:v>5</y:v></y:c></y:row></y:sheetData><sheetData>"
      )
    ),
  ]

  @Test("may be written in many ways", arguments: variants)
  func variant(name: String, bytes: [UInt8]) throws {
    #expect(try SheetText(bytes).records == Self.records, "\(name)")
  }

  @Test("says how far it has been read, and ends at its size")
  func progress() throws {
    let bytes = Self.table.bytes
    var reader = try WorkbookReader(bytes: bytes)
    while try reader.next() != nil {}
    #expect(reader.bytesRead == bytes.count)
    #expect(reader.size == bytes.count)
  }
}
