import TestSupport
import Testing

@testable import ResonanzTables

@Suite("The header of a sheet")
struct SheetHeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: [[String]]
    var merged: [String] = []
    let names: [String]
    let row: Int
    let first: [String]
  }

  static let cases = [
    Case(
      testDescription: "the first row", rows: [["id", "Text"], ["1", "Radweg"]],
      names: ["id", "Text"], row: 1, first: ["1", "Radweg"]),
    Case(
      testDescription: "behind titles",
      rows: [["Ergebnisse der Umfrage"], [], ["Stand: 2016"], ["id", "Text"], ["1", "Radweg"]],
      names: ["id", "Text"], row: 4, first: ["1", "Radweg"]),
    Case(
      testDescription: "behind a title that is merged",
      rows: [["Ergebnisse", "", ""], ["id", "Text", "Ort"], ["1", "Radweg", "Lobeda"]],
      merged: ["A1:C1"], names: ["id", "Text", "Ort"], row: 2, first: ["1", "Radweg", "Lobeda"]),
    Case(
      testDescription: "behind titles of labels and values",
      rows: [
        ["Datum:", "14.09.2016"], ["Ort:", "Rathaus", "Protokoll:", "Kim"],
        ["Nr", "Anregung", "Gruppe", "Ort"], ["1", "Radweg", "Politik", "Lobeda"],
      ],
      names: ["Nr", "Anregung", "Gruppe", "Ort"], row: 3,
      first: ["1", "Radweg", "Politik", "Lobeda"]),
    Case(
      testDescription: "names that all end with a colon",
      rows: [["Nr:", "Text:"], ["1", "Radweg"]], names: ["Nr:", "Text:"], row: 1,
      first: ["1", "Radweg"]),
    Case(
      testDescription: "labels and values above rows that have fewer cells",
      rows: [["Ort:", "Rathaus", "Protokoll:"], ["1", "Radweg"]],
      names: ["Ort:", "Rathaus", "Protokoll:"], row: 1, first: ["1", "Radweg", ""]),
    Case(
      testDescription: "nothing but labels and values",
      rows: [["Name:", "Kim"], ["Ort:", "Lobeda"], ["Lob:", "Saale"]], names: ["Name:", "Kim"],
      row: 1, first: ["Ort:", "Lobeda"]),
    Case(
      testDescription: "one column alone has no titles", rows: [["Text"], ["Radweg"], ["Bus"]],
      names: ["Text"], row: 1, first: ["Radweg"]),
    Case(
      testDescription: "columns behind it without a name",
      rows: [["id", "Text"], ["1", "Radweg", "mobil", "grün"]],
      names: ["id", "Text", "#3", "#4"], row: 1, first: ["1", "Radweg", "mobil", "grün"]),
    Case(
      testDescription: "a merged name is that of all its columns",
      rows: [["id", "Text", ""], ["1", "Radweg", "Bus"]], merged: ["B1:C1"],
      names: ["id", "Text", "Text (2)"], row: 1, first: ["1", "Radweg", "Bus"]),
    Case(
      testDescription: "two rows, told by cells merged downwards",
      rows: [["id", "Frage", ""], ["", "Lob", "Kritik"], ["1", "Saale", "Bus"]],
      merged: ["A1:A2", "B1:C1"], names: ["id", "Frage – Lob", "Frage – Kritik"], row: 2,
      first: ["1", "Saale", "Bus"]),
    Case(
      testDescription: "two rows, told by different names below a merged one",
      rows: [["id", "Frage", ""], ["", "Lob", "Kritik"], ["1", "Saale", "Bus"]],
      merged: ["B1:C1"], names: ["id", "Frage – Lob", "Frage – Kritik"], row: 2,
      first: ["1", "Saale", "Bus"]),
    Case(
      testDescription: "two rows, all of the first one merged",
      rows: [
        ["Person", "", "Frage", ""], ["Name", "Alter", "Lob", "Kritik"], ["A", "9", "b", "c"],
      ],
      merged: ["A1:B1", "C1:D1"],
      names: ["Person – Name", "Person – Alter", "Frage – Lob", "Frage – Kritik"], row: 2,
      first: ["A", "9", "b", "c"]),
    Case(
      testDescription: "answers below a merged name are no header",
      rows: [["id", "Text", ""], ["1", "Radweg", "Bus"], ["2", "a", "b"]], merged: ["B1:C1"],
      names: ["id", "Text", "Text (2)"], row: 1, first: ["1", "Radweg", "Bus"]),
    Case(
      testDescription: "numbers below a merged name are no header",
      rows: [["Note", "", "Ort"], ["1", "2", ""]], merged: ["A1:B1"],
      names: ["Note", "Note (2)", "Ort"], row: 1, first: ["1", "2", ""]),
    Case(
      testDescription: "a remark beside the table is no part of it",
      rows: [["Nr", "Anregung"], ["1", "Radweg"], ["2", "Bus", "", "ein", "Rest"]],
      merged: ["D1:E3"], names: ["Nr", "Anregung", "#3", "#4", "#5"], row: 1,
      first: ["1", "Radweg", "", "", ""]),
    Case(
      testDescription: "a remark beside two rows of header changes nothing about them",
      rows: [
        ["id", "Frage", ""], ["", "Lob", "Kritik"], ["1", "Saale", "Bus"], ["2", "a", "b"],
      ],
      merged: ["A1:A2", "B1:C1", "E1:F3"], names: ["id", "Frage – Lob", "Frage – Kritik"], row: 2,
      first: ["1", "Saale", "Bus"]),
    Case(
      testDescription: "a name merged downwards beside names that are not",
      rows: [["Nr", "Anregung", "", "Hinweis"], ["1", "Radweg"], ["2", "Bus"]],
      merged: ["D1:E3"], names: ["Nr", "Anregung", "#3", "Hinweis"], row: 1,
      first: ["1", "Radweg", "", ""]),
    Case(
      testDescription: "gaps that nothing explains",
      rows: [["id", "", "Text"], ["1", "x", "Radweg"]], merged: ["A2:A3", "B2:C9"],
      names: ["id", "#2", "Text"], row: 1,
      first: ["1", "x", "Radweg"]),
  ]

  @Test("is found", arguments: cases)
  func found(_ expected: Case) throws {
    var workbook = InventedWorkbook(texts: expected.rows)
    let cells = expected.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    workbook.sheets[0].behind = "<mergeCells>\(cells)</mergeCells>"
    let sheet = try SheetText(workbook.bytes)
    #expect(sheet.names == expected.names)
    #expect(sheet.row == expected.row)
    #expect(sheet.records.first == .row(expected.row + 1, line: expected.row + 1, expected.first))
  }

  @Test("of one row leaves all rows below it to the data, whatever is merged beside them")
  func besideMerge() throws {
    var workbook = InventedWorkbook(
      texts: [["Nr", "Anregung"]] + (1...4).map { ["\($0)", "Radweg \($0)"] })
    workbook.sheets[0].before = "<dimension ref=\"A1:E5\"/>"
    workbook.sheets[0].behind = "<mergeCells><mergeCell ref=\"D1:E3\"/></mergeCells>"
    #expect(try records(workbook).count == 4)
  }

  @Test("that cannot be read is an error of the file")
  func bad() {
    let workbook = InventedWorkbook("<row><c t=\"s\"><v>7</v></c><c><v>1</v></c></row>")
    #expect(
      throws: TableError.badHeader(path: nil, line: 1, fault: .unreadableCell(column: 0))
    ) { _ = try WorkbookReader(bytes: workbook.bytes) }
  }
}
