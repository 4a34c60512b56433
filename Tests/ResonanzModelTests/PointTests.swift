import ResonanzModel
import Testing

@Suite("A point as a person writes it")
struct PointTests {
  @Test(
    "Each way of writing means its own kind of point",
    arguments: [
      ("now", .now), ("jetzt", .now),
      ("2016-12-06", .date(CalendarDate(iso: "2016-12-06")!)),
      ("6.12.2016", .date(CalendarDate(iso: "2016-12-06")!)),
      ("@0", .event(0)), ("@12", .event(12)),
      ("2016-12-06T09:30:00Z", .time(Instant(milliseconds: 1_481_016_600_000))),
      ("lenkungsrunde-3", .milestone("lenkungsrunde-3")),
      ("2016", .milestone("2016")),
    ] as [(String, Point)])
  func read(text: String, point: Point) {
    #expect(Point(text) == point)
  }

  @Test(
    "What is no number of an event is not taken for one",
    arguments: ["@", "@-1", "@-0", "@+5", "@1.5", "@ 1", "@99999999999999999999"])
  func noEvent(text: String) {
    #expect(Point(text) == .milestone(text))
  }

  @Test("A day that does not exist is not taken for a day")
  func impossibleDay() {
    #expect(Point("2016-02-30") == .milestone("2016-02-30"))
  }
}
