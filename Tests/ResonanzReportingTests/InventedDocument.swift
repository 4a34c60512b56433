import ResonanzModel
import ResonanzReporting

/// A document in which every kind of block, chart, row and cell occurs.
enum InventedDocument {
  /// - Parameter text: makes something else of every text in it.
  static func everything(_ text: (String) -> String = { $0 }) -> Document {
    Document(
      title: text("Seedorf 2030: Bericht an die Runde"),
      blocks: [
        .paragraph(text("Nennungen gibt es zu 3 von 4 Maßnahmen.")), .heading(text("Überblick")),
        .chart(Chart(.heatMap, title: text("Nach Thema und Gruppe"), table: heat(text))),
        .table(whole(text)), .signs([Document.Sign(text("–"), text("nicht gefragt"))]),
        .heading(text("Im Lauf der Zeit")),
        .chart(Chart(.timeline, title: text("Je Monat"), table: months(text))),
        .chart(Chart(.timeline, title: text("Je Monat und Gruppe"), table: stances(text))),
        .heading(text("Grundlage")), .lines([text("Ereignis 12"), text("2 ausgeblendet")]),
      ] + part(text, 1) + part(text, 2) + [.lines([text("Frage: resonanz report x"), stamp.code])])
  }

  static let stamp = ReportStamp(
    version: "0.1", event: 12, hash: String(repeating: "c0ffee00", count: 8),
    question: ["process", "--as-of", "@12"],
    digest: ReportDigest(figures: "0123456789abcdef", whole: "fedcba9876543210", quotes: 2),
    form: ReportForm(.german, "html"), content: "00112233445566ff")

  private static func part(_ text: (String) -> String, _ number: Int) -> [Document.Block] {
    [
      .part(text("Radweg am See \(number)")),
      .copyText(text("47 Nennungen von 41 Personen; keine aus: Schulen")),
      .heading(text("Ziele")), .list([text("Alle kommen überall hin"), text("Auch abends")]),
      .heading(text("Wer sprach")),
      .chart(Chart(.bars, title: text("Nach Gruppe"), table: groups(text))),
      .chart(Chart(.stackedBars, title: text("Nach Tendenz"), table: stances(text))),
      .chart(Chart(.bars, title: text("Noch nichts"), table: nothing(text))),
      .heading(text("Was gesagt wurde")),
      .quotation(
        Quotation(
          text("Mehr Platz!\nUnd zwar für alle."), attribution: text("Schulen, Befragung, 2016"))),
      .quotation(
        Quotation(text("Yes, please."), attribution: text("Politik, 2016"), language: "en-GB")),
      .subheading(text("Verwandt")), .paragraph(text("Siehe auch: Bus im Takt.")),
    ]
  }

  static func cell(_ value: Int, _ text: (String) -> String) -> DocumentTable.Cell {
    DocumentTable.Cell(text(String(value)), isZero: value == 0, value: .integer(value))
  }

  static func heat(_ text: (String) -> String) -> DocumentTable {
    DocumentTable(
      headings: ["Thema", "Bürgerinnen und Bürger", "Schulen", "Politik"].map(text),
      rows: [
        .entry(
          mark: "",
          [.init(text("Mobil")), cell(120, text), cell(0, text), .init(text("–"), isZero: true)]),
        .entry(mark: "", [.init(text("Grün")), cell(30, text), cell(7, text), cell(24, text)]),
        .total([.init(text("Alle")), cell(150, text), cell(7, text), cell(24, text)]),
      ])
  }

  static func groups(_ text: (String) -> String) -> DocumentTable {
    DocumentTable(
      headings: ["Gruppe", "Nennungen"].map(text),
      rows: [
        .entry(mark: "", [.init(text("Bürgerinnen und Bürger")), cell(40, text)]),
        .entry(mark: "", [.init(text("Schulen")), cell(0, text)]),
        .entry(mark: "", [.init(text("Politik")), .init(text("–"), isZero: true)]),
      ])
  }

  static func months(_ text: (String) -> String) -> DocumentTable {
    DocumentTable(
      headings: ["Monat", "Nennungen"].map(text),
      rows: [("10/2016", 12), ("11/2016", 0), ("12/2016", 35)].map { month, count in
        .entry(mark: "", [.init(text(month)), cell(count, text)])
      })
  }

  static func stances(_ text: (String) -> String) -> DocumentTable {
    DocumentTable(
      headings: ["Gruppe", "zustimmend", "teils-teils", "ablehnend"].map(text),
      rows: [
        .entry(mark: "", [.init(text("Bürger")), cell(31, text), cell(4, text), cell(5, text)]),
        .entry(mark: "", [.init(text("Schulen")), cell(0, text), cell(0, text), cell(0, text)]),
      ])
  }

  private static func nothing(_ text: (String) -> String) -> DocumentTable {
    DocumentTable(
      headings: ["Gruppe", "Nennungen"].map(text),
      rows: [.entry(mark: "", [.init(text("Schulen")), .init(text("offen"), isZero: true)])])
  }

  /// Sections, marks, days and words in its cells.
  private static func whole(_ text: (String) -> String) -> DocumentTable {
    let day = CalendarDate(iso: "2016-12-06").map { CellValue.date($0) }
    return DocumentTable(
      headings: ["Maßnahme", "Nennungen", "Anteil", "Beschluss", "Bemerkung"].map(text),
      rows: [
        .section(text("Seedorf.Mobil")),
        .entry(
          mark: text("◆"),
          [
            .init(text("Radweg")), .init(text("1.204"), value: .integer(1204)),
            .init(text("85,2 %"), value: .share(0.852, places: 1)),
            .init(text("06.12.2016"), value: day), .init(text("kommt")),
          ]),
        .section(text("Seedorf.Grün")),
        .entry(
          mark: "",
          [
            .init(text("Seepark")), cell(0, text), .init(text("")), .init(text("")),
            .init(text("offen")),
          ]),
        .total([
          .init(text("Alle")), .init(text("1.204"), value: .integer(1204)), .init(""), .init(""),
          .init(""),
        ]),
      ])
  }
}
