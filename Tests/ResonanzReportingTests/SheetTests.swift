import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import TestSupport
import Testing

@Suite("Summaries of themes, sheets on measures and the report on the process")
struct SheetTests {
  let invented: InventedSheets

  init() throws { invented = try InventedSheets() }

  private func reports() throws -> [(String, any Report)] {
    let everything = try invented.material(.everything)
    return [
      ("theme", try ThemeReport("mobil", of: invented.material(.theme("mobil")))),
      ("theme-silent-words", try ThemeReport("gruen", of: invented.material(.theme("gruen")))),
      ("measure", try MeasureReport("radweg", of: invented.material(.measure("radweg")))),
      ("measures-all", MeasureReport(ofAllIn: try invented.material(.measures))),
      ("process", ProcessReport(of: everything)),
    ]
  }

  @Test(
    "are exactly the files beside the test, for people", arguments: Language.allCases,
    [ReportFormat.table, .markdown])
  func forPeople(language: Language, format: ReportFormat) throws {
    let ending = "\(language.rawValue).\(format == .table ? "txt" : "md")"
    for (name, report) in try reports() {
      try expect(rendered(report, as: format, in: language), matches: "\(name).\(ending)")
    }
  }

  @Test(
    "are exactly the files beside the test, for programs",
    arguments: [ReportFormat.csv, .json])
  func forPrograms(format: ReportFormat) throws {
    for (name, report) in try reports() {
      let german = rendered(report, as: format, in: .german)
      try expect(german, matches: "\(name).\(format.rawValue)")
      #expect(german == rendered(report, as: format, in: .english))
    }
  }

  @Test("have no figure that a search does not find, whatever the filter", arguments: [0, 1, 2])
  func search(filter: Int) throws {
    let filters = [
      TallyFilter(), TallyFilter(receivedUntil: CalendarDate(iso: "2016-09-14")),
      TallyFilter(consultation: "umfrage"),
    ]
    let material = try invented.material(.everything, filter: filters[filter])
    let report = ProcessReport(of: material)
    let feedback = report.summaries.map(\.feedback) + report.sheets.sheets.map(\.feedback)
    var count = 0
    for figure in feedback.flatMap({ $0.figures(report.basis) }) {
      for language in Language.allCases {
        let query = figure.link.query(in: language)
        let read = try invented.city.archive.readQuery(query)
        #expect(!read.notes.contains { $0.isMistake }, "\(query)")
        let found = try invented.city.archive.statements(read.query)
        #expect(found.count == figure.statements, "\(query)")
      }
      count += 1
    }
    #expect(count > 20)
  }

  @Test("show the point and the filter that they are asked for, and no searches of the past")
  func then() throws {
    let filter = TallyFilter(receivedFrom: CalendarDate(iso: "2016-09-01"))
    let material = try invented.material(.measure("radweg"), filter: filter, asOf: .event(3))
    let report = try MeasureReport("radweg", of: material)
    try expect(rendered(report, as: .table, in: .german), matches: "measure-then.de.txt")
    try expect(rendered(report, as: .table, in: .english), matches: "measure-then.en.txt")
  }

  @Test("of measures can be those of some ranks only")
  func ranks() throws {
    let material = try invented.material(.measures)
    #expect(
      MeasureReport(ofAllIn: material, ranks: [.other]).sheets.map(\.measure.slug) == ["seepark"])
    #expect(MeasureReport(ofAllIn: material, ranks: [.key]).sheets.count == 2)
  }

  @Test("of what the catalogue does not have say so")
  func unknown() throws {
    #expect(throws: StorageError.self) { try invented.material(.theme("moblil")) }
    #expect(throws: StorageError.self) { try invented.material(.measure("radwegg")) }
  }

  @Test("of a measure that was renamed is found by its old slug")
  func renamed() throws {
    var catalogue = InventedSheets.catalogue
    catalogue.measures[0].slug = "uferweg"
    catalogue.measures[0].replaces = ["radweg"]
    try invented.city.archive.updateCatalogue(to: catalogue, by: Invented.person)
    let report = try MeasureReport("radweg", of: invented.material(.measure("radweg")))
    #expect(report.sheets.map(\.measure.slug) == ["uferweg"])
    #expect(report.sheets[0].feedback.row.total.figures.statements == 7)
    #expect(report.sheets[0].feedback.quotes.count == 2)
  }

  @Test("quote only what was received in the time that is asked about")
  func quotesInTime() throws {
    let filter = TallyFilter(receivedUntil: CalendarDate(iso: "2016-12-31"))
    let material = try invented.material(.measures, filter: filter)
    #expect(material.quotes.map(\.statement) == [2, 1])
  }

  @Test(
    "of a theme quote what was chosen for its measures too, where those have no sheet beside it")
  func quotesOfMeasures() throws {
    let alone = try ThemeReport("mobil", of: invented.material(.theme("mobil")))
    #expect(alone.feedback.quotes.map(\.text) == ["zu dunkel"])
    #expect(alone.feedback.measureQuotes.map(\.slug) == ["radweg", "radweg"])
    let beside = ProcessReport(of: try invented.material(.everything))
    #expect(beside.summaries.allSatisfy { $0.feedback.measureQuotes.isEmpty })
    let outside = try ThemeReport(
      "mobil", of: invented.material(.theme("mobil"), isPublic: true))
    #expect(outside.feedback.measureQuotes.map(\.text) == ["Radweg 1 am See ist zu dunkel"])
    #expect(!rendered(outside, as: .json, in: .german).contains("und Bus"))
  }

  @Test("for the public quote only what may be published, and lead nobody into the archive")
  func forThePublic() throws {
    let sheets = MeasureReport(ofAllIn: try invented.material(.measures, isPublic: true))
    for format in [ReportFormat.table, .markdown, .json] {
      let text = rendered(sheets, as: format, in: .german)
      #expect(text.contains("Radweg 1 am See ist zu dunkel"))
      // Its consultation may not be quoted.
      #expect(!text.contains("und Bus"))
      #expect(!text.contains("resonanz search"))
      #expect(!text.contains("Aussage 1"))
      #expect(!text.contains("\"statement\""))
    }
    let text = rendered(sheets, as: .table, in: .german)
    #expect(text.contains("    – Bürger/Bewohner, umfrage, 2016\n"))
  }

  @Test("of a measure say what the administration replied, as of the point that is asked for")
  func answers() throws {
    let city = invented.city
    let before = try city.lastEvent()
    let day = try #require(CalendarDate(iso: "2016-12-06"))
    try city.archive.answer(
      AnswerDraft(
        subject: .measure(city.target("radweg")), result: .partly, date: day,
        text: "Das Licht kommt, der Belag nicht."), by: Invented.person)
    for statement in [1, 2] {
      try city.archive.answer(
        AnswerDraft(
          subject: .statement(statement), result: .considered, date: day, text: "Ja."),
        by: Invented.person)
    }
    let report = try MeasureReport("radweg", of: invented.material(.measure("radweg")))
    let text = rendered(report, as: .table, in: .german)
    #expect(
      text.contains(
        """
        Antwort der Verwaltung
        Wird teilweise berücksichtigt (06.12.2016)

        Das Licht kommt, der Belag nicht.

        Antworten auf einzelne Aussagen und Eingänge: wird berücksichtigt (2).
        """))
    let then = try invented.material(.measure("radweg"), asOf: .event(before))
    #expect(try MeasureReport("radweg", of: then).sheets[0].answers.isEmpty)
  }
}
