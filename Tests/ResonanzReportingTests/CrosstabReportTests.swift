import ResonanzModel
import ResonanzStorage
import Testing

@testable import ResonanzReporting

@Suite("Crossing two things")
struct CrosstabReportTests {
  @Test(
    "a whole report is exactly the file beside the test", arguments: Language.allCases,
    [ReportFormat.table, .markdown])
  func forPeople(language: Language, format: ReportFormat) throws {
    let ending = "\(language.rawValue).\(format == .table ? "txt" : "md")"
    for (name, report) in reports {
      try expect(rendered(report, as: format, in: language), matches: "\(name).\(ending)")
    }
  }

  @Test("and as CSV and JSON, the same in both languages", arguments: [ReportFormat.csv, .json])
  func forPrograms(format: ReportFormat) throws {
    for (name, report) in reports {
      let german = rendered(report, as: format, in: .german)
      try expect(german, matches: "\(name).\(format.rawValue)")
      #expect(german == rendered(report, as: format, in: .english))
    }
  }

  private var reports: [(String, any Report)] {
    [
      ("crosstab-themes", InventedCrosstab.themes), ("crosstab-ages", InventedCrosstab.ages),
      ("timeline", InventedCrosstab.timeline), ("change", InventedCrosstab.change),
    ]
  }

  @Test("Themes overlap, so each is tested for itself, and respondents instead of statements")
  func overlapping() throws {
    let association = InventedCrosstab.themes.association
    #expect(association.unit == .respondents)
    #expect(association.rowsOverlap && !association.columnsOverlap)
    #expect(association.scope == .rows)
    #expect(association.tests.map { $0 == nil } == [false, false, true, false])
    let green = try #require(association.tests[1])
    // Yes and no of 183 respondents by three groups.
    #expect(green.chiSquare.degreesOfFreedom == 2)
    #expect(green.chiSquare == ChiSquareTest([[40, 21, 0], [120, 1, 1]]))
    #expect(green.isUnreliable)
    let cell = try #require(association.cells[1][1])
    #expect(cell.observed == 21)
    #expect(abs(cell.expected - 61.0 * 22 / 183) < 1e-12)
  }

  @Test("Where each stands in one cell, small numbers of two by two are tested exactly")
  func exact() throws {
    let association = InventedCrosstab.ages.association
    #expect(association.scope == .whole)
    let test = try #require(association.tests[0])
    #expect(test.isExact && !test.isUnreliable)
    // SciPy 1.17.1.
    #expect(abs(test.p - 0.03571428571428572) < 1e-12)
    #expect(association.cells.flatMap(\.self).allSatisfy { $0?.isExact == true })
  }

  @Test("Of mostly unattributed statements, statements are tested, and the reason is said")
  func unattributed() {
    let table = Self.square([[5, 5], [5, 5]], unattributed: 20)
    let association = Association(table)
    #expect(association.unit == .statements)
    #expect(association.reason == .unattributed)
    #expect(association.size == 20)
  }

  @Test("Where respondents stand in several rows and columns at once, statements are tested")
  func overlappingRespondents() {
    let association = Association(Self.square([[5, 5], [5, 5]], respondents: 6))
    #expect(association.reason == .overlap)
    #expect(association.unit == .statements)
    #expect(association.scope == .whole)
  }

  @Test("Stances beside measures that overlap are not tested")
  func joint() {
    let table = Self.square(
      [[5, 5], [5, 5]], respondents: 6, statements: 12,
      CrosstabRequest(rows: .measure, columns: .stance))
    let association = Association(table)
    #expect(association.scope == .none)
    #expect(association.cells.flatMap(\.self).allSatisfy { $0 == nil })
    #expect(CrosstabReport(of: table, basis: InventedProcess.themes).conspicuous.isEmpty)
  }

  private static func square(
    _ cells: [[Int]], unattributed: Int = 0, respondents: Int? = nil, statements: Int? = nil,
    _ request: CrosstabRequest = CrosstabRequest(rows: .question, columns: .received(.year))
  ) -> Crosstab {
    let all = cells.flatMap(\.self).reduce(0, +)
    func figures(_ count: Int) -> Figures {
      Figures(statements: count, respondents: unattributed > 0 ? 0 : count)
    }
    let names = (0..<cells.count).map { InventedCrosstab.category("\($0)", "\($0)") }
    return InventedCrosstab.table(
      request, rows: names, columns: names, cells: cells.map { $0.map(figures) },
      rowTotals: cells.map { figures($0.reduce(0, +)) },
      columnTotals: cells[0].indices.map { column in
        figures(cells.reduce(0) { $0 + $1[column] })
      },
      total: Figures(
        statements: statements ?? all,
        respondents: respondents ?? (unattributed > 0 ? 0 : all), unattributed: unattributed))
  }

  @Test("Empty periods between the first and the last are there, unless a date can't be right")
  func gaps() {
    let timeline = InventedCrosstab.timeline
    #expect(timeline.rows.map(\.period) == ["2016-09", "2016-10", "2016-11", "2016-12", nil])
    #expect(!timeline.skipsEmpty)
    func report(_ first: String, _ last: String, _ period: TallyDimension.ReceivedPeriod)
      -> TimelineReport
    {
      TimelineReport(
        of: InventedCrosstab.table(
          CrosstabRequest(rows: .received(period), columns: .group),
          rows: [
            InventedCrosstab.category(first, first), InventedCrosstab.category(last, last),
          ],
          columns: [], cells: [[], []], rowTotals: [.zero, .zero], columnTotals: [],
          total: .zero), by: period, basis: InventedProcess.themes)
    }
    #expect(
      report("2015-Q4", "2016-Q2", .quarter).rows.map(\.period) == [
        "2015-Q4", "2016-Q1", "2016-Q2",
      ])
    #expect(report("2014", "2016", .year).rows.count == 3)
    let wrong = report("0216-01", "2016-01", .month)
    #expect(wrong.skipsEmpty)
    #expect(wrong.rows.count == 2)
  }

  @Test("A share of nothing has the sign of the count above it, and no value to calculate with")
  func openShares() throws {
    let document = InventedCrosstab.themes.document(in: .german)
    let chart = try #require(document.blocks.lazy.compactMap(\.chart).first)
    guard case .entry(_, let cells) = chart.table.rows[2] else {
      Issue.record("the row is no entry")
      return
    }
    #expect(cells.map(\.text) == ["Stadt.Klang", "offen", "0\u{A0}%", "", "0\u{A0}%", "–"])
    #expect(cells[1].value == nil && cells[5].value == nil)
  }

  @Test(
    "A table that is not of people says why nothing is hidden where it is public",
    arguments: Language.allCases)
  func publicTable(language: Language) {
    var report = InventedCrosstab.themes
    #expect(!rendered(report, as: .markdown, in: language).contains("--suppress-groups"))
    report.isPublic = true
    #expect(
      rendered(report, as: .markdown, in: language).contains(
        CrosstabReport.publicNote(in: language)))
  }
}
