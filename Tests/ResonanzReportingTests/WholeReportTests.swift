import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("A whole report is exactly the file beside the test")
struct WholeReportTests {
  @Test(
    "on a terminal and as Markdown, in both languages",
    arguments: Language.allCases, [ReportFormat.table, .markdown])
  func forPeople(language: Language, format: ReportFormat) throws {
    let ending = "\(language.rawValue).\(format == .table ? "txt" : "md")"
    for (name, report) in reports {
      try expect(rendered(report, as: format, in: language), matches: "\(name).\(ending)")
    }
  }

  @Test("as CSV and JSON, the same in both languages", arguments: [ReportFormat.csv, .json])
  func forPrograms(format: ReportFormat) throws {
    for (name, report) in reports {
      let german = rendered(report, as: format, in: .german)
      try expect(german, matches: "\(name).\(format.rawValue)")
      #expect(german == rendered(report, as: format, in: .english))
    }
  }

  @Test("sorted by feedback, under a filter, without a limit of width")
  func sortedAndFiltered() throws {
    let report = FeedbackReport(
      of: InventedProcess.measures, themes: InventedProcess.themes,
      filter: InventedProcess.filter, sortedByFeedback: true)
    try expect(
      rendered(report, as: .table, in: .german, width: nil), matches: "measures-sorted.de.txt")
    try expect(
      rendered(report, as: .table, in: .english, width: nil), matches: "measures-sorted.en.txt")
  }

  @Test("on terminals of every width", arguments: [60, 80, 140])
  func width(_ width: Int) throws {
    let text = rendered(InventedProcess.feedback, as: .table, in: .german, width: width)
    try expect(text, matches: "measures-\(width).de.txt")
  }

  @Test("with bold headings and dim zeros on a terminal that can")
  func ansi() throws {
    let text = rendered(InventedProcess.feedback, as: .table, in: .german, style: .ansi)
    try expect(text, matches: "measures-ansi.de.txt")
  }

  @Test("of an archive that knows nothing yet")
  func empty() throws {
    let nothing = InventedProcess.tally(
      .measure, rows: [], base: [:], asOf: .init(number: 0, time: nil))
    let report = FeedbackReport(of: nothing)
    try expect(rendered(report, as: .table, in: .german), matches: "empty.de.txt")
    try expect(rendered(report, as: .table, in: .english), matches: "empty.en.txt")
  }

  private var reports: [(String, any Report)] {
    [
      ("measures", InventedProcess.feedback), ("themes", InventedProcess.themeFeedback),
      ("coverage", InventedProcess.coverage),
    ]
  }
}

func rendered(
  _ report: any Report, as format: ReportFormat, in language: Language, width: Int? = 100,
  style: TextStyle = .plain
) -> String {
  render(report, as: format, in: language, width: width, style: style, csv: PlainRowWriter())
}
