import ResonanzModel
import ResonanzTables
import TestSupport
import Testing

@testable import ResonanzReporting

@Suite("A report becomes a workbook")
struct WorkbookTests {
  static let german = WorkbookCell(language: .german)

  static let cells: [(cell: DocumentTable.Cell, value: SheetValue, format: String?)] = [
    (.init("1.204", value: .integer(1204)), .number(1204), "#,##0"),
    (
      .init("118\u{A0}(86\u{A0}%)", value: .integer(118)), .number(118),
      "#,##0\"\u{A0}(86\u{A0}%)\""
    ),
    (.init("+5", value: .integer(5)), .number(5), "\"+\"#,##0"),
    (.init("-5", value: .integer(-5)), .number(-5), "#,##0"),
    (.init("1,50", value: .decimal(1.5, places: 2)), .number(1.5), "#,##0.00"),
    (.init("25\u{A0}%", value: .share(0.25, places: 0)), .number(0.25), "0\u{A0}%"),
    // As 99.6 % is not all of it.
    (.init("99\u{A0}%", value: .share(0.996, places: 0)), .number(0.996), "\"99\u{A0}%\""),
    (
      .init("14.09.2016", value: CalendarDate(iso: "2016-09-14").map { .date($0) }),
      .date(SheetDate(year: 2016, month: 9, day: 14)), "dd.mm.yyyy"
    ),
    (
      .init("September 2016", value: CalendarDate(iso: "2016-09-01").map { .date($0) }),
      .text("September 2016"), nil
    ),
    (.init("Schulen"), .text("Schulen"), nil),
    (.init("=1+1"), .text("=1+1"), nil),
  ]

  @Test(
    "A figure stays one that can be calculated with, and shows what the report says",
    arguments: cells)
  func typed(cell: DocumentTable.Cell, value: SheetValue, format: String?) {
    let written = Self.german.cell(cell)
    #expect(written.value == value)
    #expect(written.style.numberFormat == format)
  }

  /// What a reader is not told, no cell may hold.
  @Test(
    "A figure that the text does not say is not handed on",
    arguments: [
      DocumentTable.Cell("unter 5", value: .integer(3)), .init("12", value: .integer(2)),
      .init("2,5", value: .integer(2)), .init("5", value: .integer(-5)),
      .init("40\u{A0}%", value: .share(0.25, places: 0)),
    ])
  func hidden(cell: DocumentTable.Cell) {
    #expect(Self.german.cell(cell).value == .text(cell.text))
  }

  static let table = DocumentTable(
    headings: ["Gruppe", "Nennungen", "Stand"],
    rows: [
      .section("Stadt"),
      .entry(
        mark: "◆",
        [.init("Schulen"), .init("1.204", value: .integer(1204)), .init("bearbeitet")]),
      .entry(mark: "", [.init("Politik"), .init("–", isZero: true), .init("")]),
      .total([.init("Insgesamt"), .init("1.204", value: .integer(1204)), .init("")]),
    ])

  static let document = Document(
    title: "Bericht über alles",
    blocks: [
      .paragraph("Eine Zusammenfassung."), .table(table), .heading("Wer sprach"),
      .chart(Chart(.bars, title: "Nennungen nach Gruppe", table: table)),
      .quotation(Quotation("Mehr Platz!", attribution: "Schulen, 2016")), .part("Radweg"),
      .chart(Chart(.heatMap, title: "Karte", table: table)), .copyText("47 Nennungen."),
    ])

  @Test("What is read comes first, then a sheet for each table, chart and part")
  func sheets() {
    let pages = WorkbookRenderer(in: .german).pages(of: Self.document)
    #expect(pages.map(\.name) == ["Bericht", "Gruppe", "Nennungen nach Gruppe", "Radweg"])
    #expect(
      pages[0].rows.flatMap(\.cells).map(\.value) == [
        .text("Bericht über alles"), .text("Eine Zusammenfassung."), .text("→ Blatt „Gruppe“"),
        .text("Wer sprach"), .text("→ Blatt „Nennungen nach Gruppe“"), .text("„Mehr Platz!“"),
        .text("– Schulen, 2016"),
      ])
    #expect(pages[1].frozenRows == 3 && pages[1].charts.isEmpty)
    #expect(pages[2].charts.map(\.title) == ["Nennungen nach Gruppe"])
    #expect(pages[3].shades == [SheetArea(rows: 5...6, columns: 1...1)])
  }

  @Test("A table keeps its sections, marks, zeros and totals, and a chart draws its entries alone")
  func table() throws {
    let page = WorkbookRenderer(in: .german).pages(of: Self.document)[2]
    let rows = page.rows.map { $0.cells.map(\.value) }
    #expect(rows[0] == [.text("Nennungen nach Gruppe")])
    #expect(rows[2] == [.text("Gruppe"), .text("Nennungen"), .text("Stand")])
    #expect(rows[3] == [.text("Stadt"), .blank, .blank])
    #expect(rows[4] == [.text("◆ Schulen"), .number(1204), .text("bearbeitet")])
    #expect(page.rows[5].cells[1].style.color == WorkbookLook.grey)
    #expect(page.rows[6].cells[1].style.isBold)
    let chart = try #require(page.charts.first)
    #expect(chart.rows == [4...5])
    #expect(chart.series.map(\.column) == [1])
  }

  @Test("The file reads back as what the report says")
  func file() throws {
    let folder = TemporaryFolder()
    let path = folder.file("bericht.xlsx")
    try WorkbookRenderer(in: .german).write(
      InventedProcess.feedback.document(in: .german), to: path)
    var reader = try WorkbookReader(path: path, options: WorkbookOptions(sheet: "Maßnahme"))
    var rows: [[String]] = []
    while case .row(let row)? = try reader.next() { rows.append((0..<row.count).map { row[$0] }) }
    #expect(reader.header.names.prefix(3) == ["Maßnahme", "Nennungen", "Personen"])
    let row = try #require(rows.first { $0[0] == "◆ Jena digital mobil 🚲" })
    #expect(row.prefix(4) == ["◆ Jena digital mobil 🚲", "1204", "311", "80"])
  }
}
