import TestSupport
import Testing

@testable import ResonanzTables

@Suite("Laying out a sheet for people")
struct SheetPageTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("out.xlsx") }

  /// A title, a header, three rows of figures, a chart of them and a shade over them.
  static var page: SheetPage {
    var bold = CellStyle()
    bold.isBold = true
    var percent = CellStyle()
    percent.numberFormat = "0.0%"
    var page = SheetPage("Wer 'sprach'", widths: [30, 12, 12])
    page.rows = [
      SheetPage.Row([.init(.text("=Titel, der über alles geht"), bold)], span: 3, height: 30),
      SheetPage.Row([.init(.text("Gruppe")), .init(.text("Nennungen")), .init(.text("Anteil"))]),
      SheetPage.Row([
        .init(.text("=SUM(A1)")), .init(.number(1204)), .init(.number(0.25), percent),
      ]),
      SheetPage.Row([.init(.text("http://example.org")), .init(.number(0)), .init(.blank)]),
      SheetPage.Row([
        .init(.text("")), .init(.date(SheetDate(year: 2016, month: 9, day: 14)), percent),
        .init(.number(.infinity)),
      ]),
    ]
    (page.frozenRows, page.frozenColumns) = (2, 1)
    page.shades = [SheetArea(rows: 2...4, columns: 1...1)]
    page.charts = [
      SheetChart(
        .bars, title: "=Nennungen", description: "Nennungen & mehr", rows: [2...2, 4...4],
        series: [.init(nameRow: 1, column: 1, color: 0x0072B2)], row: 6, column: 0)
    ]
    return page
  }

  init() throws {
    var writer = try WorkbookWriter(path: path, isStreaming: false)
    #expect(try writer.add(Self.page) == "Wer ’sprach’")
    #expect(try writer.add(Self.page) == "Wer ’sprach’ 2")
    try writer.finish()
  }

  @Test("reads back with the values that were laid out, and no text is a formula or a link")
  func values() throws {
    var reader = try WorkbookReader(path: path)
    var rows: [[String]] = []
    while case .row(let row)? = try reader.next() { rows.append((0..<row.count).map { row[$0] }) }
    #expect(reader.sheets == ["Wer ’sprach’", "Wer ’sprach’ 2"])
    #expect(reader.header.names == ["Gruppe", "Nennungen", "Anteil"])
    #expect(rows.map { $0.prefix(2).joined(separator: "|") }[0] == "=SUM(A1)|1204")
    #expect(rows[1][0] == "http://example.org")
    let sheet = try part("xl/worksheets/sheet1.xml", of: path)
    #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
  }

  @Test("keeps its header in sight and on paper, spans its title and shades its figures")
  func layout() throws {
    let sheet = try part("xl/worksheets/sheet1.xml", of: path)
    for xml in [
      "<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\"", "<mergeCell ref=\"A1:C1\"/>",
      "<row r=\"1\" spans=\"1:3\" ht=\"30\" customHeight=\"1\"",
      "<conditionalFormatting sqref=\"B3:B5\"><cfRule type=\"colorScale\"",
      "orientation=\"landscape\"", "paperSize=\"9\"", "fitToHeight=\"0\"",
    ] {
      #expect(sheet.contains(xml), "\(xml)")
    }
    #expect(
      try part("xl/workbook.xml", of: path).contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Wer ’sprach’'!$1:$2"))
  }

  @Test("has a chart that a spreadsheet draws from the cells, its title no reference")
  func chart() throws {
    let chart = try part("xl/charts/chart1.xml", of: path)
    for xml in [
      "<c:barDir val=\"bar\"/>", "<a:t> =Nennungen</a:t>", "<c:f>'Wer ’sprach’'!$B$2</c:f>",
      "<c:f>('Wer ’sprach’'!$B$3:$B$3,'Wer ’sprach’'!$B$5:$B$5)</c:f>",
      "<a:srgbClr val=\"0072B2\"/>",
    ] {
      #expect(chart.contains(xml), "\(xml)")
    }
    let drawing = try part("xl/drawings/drawing1.xml", of: path)
    #expect(drawing.contains("descr=\"Nennungen &amp; mehr\""))
  }
}

/// A part of a workbook, unpacked.
func part(_ name: String, of path: String) throws -> String {
  try #require(try PackageParts(path: path).text(of: name))
}
