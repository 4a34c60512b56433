import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Counting the feedback")
struct TallyTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer(
          "1", id: "1", by: "r1", received: "2016-09-01",
          tags: ["radweg": .supports, "bus": .opposes]),
        Answer(
          "2", id: "2", by: "r1", received: "2016-10-01T21:30:00Z", tags: ["radweg": .supports]),
        Answer("3", id: "3", received: nil, tags: ["radweg": .unstated, "mobil": .unstated]),
        Answer(
          "4", id: "4", by: "r2", group: "schools", received: "2016-10-02", tags: ["bus": .supports]
        ),
        Answer("5", id: "5", by: "r3", group: "schools", received: "2016-10-03"),
      ])
    try city.importFile(
      "b.csv", [Answer("1", id: "1", by: "r1", received: "2016-12-24", tags: ["bus": .neutral])],
      into: "werkstatt")
  }

  private func figures(_ slug: String, _ filter: TallyFilter = TallyFilter()) throws -> Figures? {
    let rows =
      try city.archive.tally(.theme, filter: filter).rows
      + city.archive.tally(.measure, filter: filter).rows
    return rows.first { $0.slug == slug }?.total
  }

  @Test(
    "Statements, distinct known respondents, and statements of nobody known",
    arguments: [
      ("radweg", Figures(statements: 3, respondents: 1, unattributed: 1)),
      ("bus", Figures(statements: 3, respondents: 3)),
      ("seepark", .zero),
      ("mobil", Figures(statements: 5, respondents: 3, unattributed: 1)),
      ("gruen", Figures(statements: 3, respondents: 1, unattributed: 1)),
    ])
  func totals(slug: String, expected: Figures) throws {
    #expect(try figures(slug) == expected)
  }

  @Test(
    "Themes and measures of one count are those that are counted alone",
    arguments: [
      (TallyFilter(), Point.now), (TallyFilter(), .event(2)),
      (TallyFilter(receivedUntil: CalendarDate(iso: "2016-10-02")), .now),
      (TallyFilter(consultation: "werkstatt"), .event(3)),
    ])
  func oneCount(filter: TallyFilter, point: Point) throws {
    let tallies = try city.archive.tallies(filter: filter, asOf: point)
    #expect(tallies.themes == (try city.archive.tally(.theme, filter: filter, asOf: point)))
    #expect(tallies.measures == (try city.archive.tally(.measure, filter: filter, asOf: point)))
  }

  @Test("Groups, stances, base and totals are distinct and stand beside each other")
  func wholeTally() throws {
    let tally = try city.archive.tally(.measure)
    #expect(tally.rows.map(\.slug) == ["radweg", "bus", "seepark"])
    #expect(
      tally.rows[1].byGroup == [
        "citizens": Figures(statements: 2, respondents: 2),
        "schools": Figures(statements: 1, respondents: 1),
      ])
    #expect(tally.rows[1].byStance == [.opposes: 1, .supports: 1, .neutral: 1])
    #expect(
      tally.tagged == [
        "citizens": Figures(statements: 4, respondents: 2, unattributed: 1),
        "schools": Figures(statements: 1, respondents: 1),
      ])
    #expect(
      tally.base["schools"]
        == GroupBase(
          figures: Figures(statements: 2, respondents: 2), states: [.processed: 1, .open: 1],
          isAsked: true))
    #expect(tally.base["experts"] == GroupBase())
    #expect(tally.groups.map(\.slug) == SourceGroup.builtIn.map(\.slug))
    #expect(tally.asOf.number == 3)
    #expect(try city.archive.tallies() == Tallies(counting: city.archive))
  }

  @Test(
    "A filter is of when things came in, and of the consultation",
    arguments: [
      ("2016-09-01", nil, nil, 2, 3), ("2016-09-02", nil, nil, 1, 2),
      (nil, "2016-09-30", nil, 1, 1),
      (nil, "2016-10-01", nil, 2, 1), ("2016-10-01", "2016-10-02", nil, 1, 1),
      ("2017-01-01", nil, nil, 0, 0), (nil, nil, "umfrage", 3, 2), (nil, nil, "werkstatt", 0, 1),
      (nil, "2016-11-01", "werkstatt", 0, 0),
    ] as [(String?, String?, String?, Int, Int)])
  func filters(from: String?, until: String?, slug: String?, radweg: Int, bus: Int) throws {
    let filter = TallyFilter(
      receivedFrom: from.flatMap { CalendarDate(iso: $0) },
      receivedUntil: until.flatMap { CalendarDate(iso: $0) }, consultation: slug)
    #expect(try figures("radweg", filter)?.statements == radweg)
    #expect(try figures("bus", filter)?.statements == bus)
  }

  @Test(
    "As of a point is as of the last event at or before it",
    arguments: [
      (.now, 3), (.event(2), 2), (.event(0), 0), (.milestone("runde-1"), 3),
      (.date(CalendarDate(year: 2016, month: 12, day: 1)!), 3),
      (.date(CalendarDate(year: 2016, month: 11, day: 30)!), 0),
      (.time(Instant(iso: "2016-12-01T09:01:00Z")!), 2),
      (.time(Instant(iso: "2016-12-01T09:00:59.999Z")!), 1),
      (Point("01.12.2016, 10:01 Uhr"), 2), (Point("2016-12-01 10:00"), 1),
      (Point("2016-12-01 10:01:00"), 2), (Point("01.12.2016, 10:00:59"), 1),
    ] as [(Point, Int)])
  func points(point: Point, event: Int) throws {
    #expect(try city.archive.tally(.theme, asOf: point).asOf.number == event)
    #expect(try city.archive.events(around: point).last == event)
    #expect(try city.archive.events(around: point).first.number == 1)
  }

  @Test("Before the first event nothing was known, but whose process it is")
  func beforeFirst() throws {
    let tally = try city.archive.tally(.theme, asOf: .event(0))
    #expect(tally.process == Invented.catalogue.process)
    #expect(tally.asOf == EventStamp(number: 0, time: nil))
    #expect(tally.rows == [])
    #expect(tally.base.values.allSatisfy { $0 == GroupBase() })
  }

  @Test("A point or consultation that is not there is refused")
  func unknown() throws {
    #expect(throws: StorageError.self) { try city.archive.tally(.theme, asOf: .event(4)) }
    #expect(throws: StorageError.self) { try city.archive.tally(.theme, asOf: .milestone("x")) }
    #expect(throws: StorageError.self) {
      try city.archive.tally(.theme, filter: TallyFilter(consultation: "x"))
    }
  }
}
