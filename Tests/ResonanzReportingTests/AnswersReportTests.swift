import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("The table of answers for a council is exactly the file beside the test")
struct AnswersReportTests {
  private static func statement(
    _ number: Int, _ text: String?, _ measures: [String], isLive: Bool = true
  ) -> AnsweredStatement {
    AnsweredStatement(
      number: number, text: text, consultation: "Bürgerumfrage", group: "citizens",
      isLive: isLive, measures: measures)
  }

  private static func answer(
    _ number: Int, _ answered: Answered, _ result: AnswerResult, _ text: String?
  ) -> AnswerRecord {
    AnswerRecord(
      number: number, answered: answered, result: result,
      date: CalendarDate(year: 2016, month: 12, day: 6)!, text: text,
      event: EventStamp(number: 12, time: Instant(iso: "2016-12-07T08:00:00.000Z")),
      person: PersonID(number: 7))
  }

  /// One of each kind; two passages, two measures, markup, an emoji, an erased one.
  static let answers = [
    answer(
      1,
      .statement(
        statement(
          3, "Mehr Radwege | und zwar *bald* 🚲,\nvor allem zur Schule", ["jena-digital-mobil"])),
      .considered, "Der Radweg zur Schule ist für 2018 vorgesehen; die Mittel sind im Haushalt."),
    answer(
      2,
      .submission([
        statement(4, "Der Bus am Abend fehlt", ["verkehrsinfrastruktur", "jena-digital-mobil"]),
        statement(5, "Parken soll kosten", ["parken"], isLive: false),
      ]), .partly, "Am Abend ja.\n\nParkgebühren setzt der Stadtrat fest."),
    answer(
      4, .measure(slug: "verkehrsinfrastruktur", title: "Fuß- und Radwege"), .notConsidered,
      "Ein Gutachten liegt vor."),
    answer(5, .statement(statement(9, nil, [])), .forwarded, nil),
  ]

  static func report(
    _ answers: [AnswerRecord] = answers, by grouping: AnswersReport.Grouping = .result,
    quotable: Set<Int>? = nil
  ) -> AnswersReport {
    AnswersReport(
      of: answers,
      coverage: AnswerCoverage(
        process: InventedProcess.measures.process, labels: InventedProcess.measures.labels,
        groups: InventedProcess.measures.groups, asOf: InventedProcess.measures.asOf,
        statements: 1425, answered: answers.isEmpty ? 0 : 3,
        answeredByMeasure: answers.isEmpty ? 0 : 17),
      feedback: InventedProcess.measures, groupedBy: grouping, quotable: quotable)
  }

  @Test(
    "for people, in both languages", arguments: Language.allCases, [ReportFormat.table, .markdown])
  func forPeople(language: Language, format: ReportFormat) throws {
    let ending = "\(language.rawValue).\(format == .table ? "txt" : "md")"
    try expect(rendered(Self.report(), as: format, in: language), matches: "answers.\(ending)")
    try expect(
      rendered(Self.report(by: .measure), as: format, in: language),
      matches: "answers-by-measure.\(ending)")
  }

  @Test(
    "for programs, the same in both languages and orders", arguments: [ReportFormat.csv, .json])
  func forPrograms(format: ReportFormat) throws {
    let german = rendered(Self.report(), as: format, in: .german)
    try expect(german, matches: "answers.\(format.rawValue)")
    #expect(german == rendered(Self.report(), as: format, in: .english))
    #expect(german == rendered(Self.report(by: .measure), as: format, in: .german))
  }

  @Test("for the public with the words that may be published alone, and no numbers of statements")
  func forThePublic() {
    let report = Self.report(quotable: [3, 5])
    for format in [ReportFormat.markdown, .html, .csv, .json] {
      let text = rendered(report, as: format, in: .german)
      #expect(text.contains("Mehr Radwege"), "\(format)")
      #expect(text.contains("Parken soll kosten"))
      #expect(!text.contains("Der Bus am Abend"))
      #expect(!text.contains("Aussage 3") && !text.contains("Aussage 4"))
    }
    let table = rendered(report, as: .markdown, in: .german)
    #expect(table.contains("Wortlaut nicht öffentlich"))
    #expect(table.contains("Am Abend ja."))
  }

  @Test("of nothing, and on narrow and wide terminals")
  func ends() throws {
    try expect(
      rendered(Self.report([]), as: .table, in: .german), matches: "answers-none.de.txt")
    for width in [60, 160] {
      let text = rendered(Self.report(), as: .table, in: .german, width: width)
      try expect(text, matches: "answers-\(width).de.txt")
      for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test("and counts each answer once, whatever the order, and says which measures have none")
  func figures() {
    let report = Self.report(by: .measure)
    #expect(report.results.map(\.count) == [1, 1, 1, 0, 1])
    #expect(report.unansweredMeasures.map(\.slug) == ["jena-digital-mobil", "pavillon"])
    #expect(report.measuresWithFeedback.count == 3)
    #expect(report.coverage.unanswered == 1405)
  }
}
