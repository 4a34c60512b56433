import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import Testing

@Suite("How much feedback each measure has")
struct FeedbackReportTests {
  @Test(
    "a zero means what the base says of its group",
    arguments: [
      ("politicians", Zero.silent), ("schools", .silent), ("experts", .silent),
      ("citizens", .open), ("administration", .notAsked), ("unknown", .notAsked),
    ])
  func zeros(group: String, zero: Zero) throws {
    let row = try #require(InventedProcess.feedback.rows.first { $0.slug == "baumpatenschaft" })
    #expect(row.byGroup[group]?.zero == zero)
  }

  @Test("a group that spoke was asked, whatever its consultations say")
  func spokeUnasked() {
    let base = GroupBase(figures: Figures(statements: 1), states: [.processed: 1], isAsked: false)
    #expect(Zero(of: base) == .silent)
  }

  @Test("where something was said there is no zero, also where nobody is known to have said it")
  func noZero() throws {
    let row = try #require(InventedProcess.feedback.rows.last)
    #expect(row.total.figures == Figures(statements: 2, respondents: 0, unattributed: 2))
    #expect(row.total.zero == nil)
  }

  @Test("totals are the distinct figures of the tally, not sums of the rows")
  func totals() {
    let report = InventedProcess.feedback
    let sum = report.rows.reduce(0) { $0 + $1.total.figures.statements }
    #expect(report.total.figures.statements == 1218)
    #expect(sum == 1224)
  }

  @Test("rows stand in the catalogue's order unless asked for by feedback")
  func order() {
    let tally = InventedProcess.measures
    #expect(FeedbackReport(of: tally).rows.map(\.slug) == tally.rows.map(\.slug))
    let sorted = FeedbackReport(of: tally, sortedByFeedback: true).rows.map(\.slug)
    #expect(
      sorted == [
        "jena-digital-mobil", "verkehrsinfrastruktur", "pavillon", "parken", "baumpatenschaft",
      ])
  }

  @Test("a retired measure is not among those that nobody spoke about, nor counted with them")
  func retired() {
    let report = InventedProcess.feedback
    #expect(report.current.count == 4)
    #expect(report.withoutFeedback.map(\.slug) == ["parken", "baumpatenschaft"])
  }

  @Test("measures without a theme stand last, and themes without a title under their slug")
  func withoutTheme() {
    let row = InventedProcess.measure("eins", "Eins", .other, [], [:], [:])
    let other = InventedProcess.measure("zwei", "Zwei", .other, ["stadt-x"], [:], [:])
    let report = FeedbackReport(of: InventedProcess.tally(.measure, rows: [row, other]))
    let lines = rendered(report, as: .table, in: .german, width: nil).split(separator: "\n")
    let headings = lines.filter { $0 == "Ohne Thema" || $0 == "stadt-x" }
    #expect(headings == ["stadt-x", "Ohne Thema"])
  }
}
