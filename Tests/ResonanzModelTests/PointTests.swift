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
      (
        "06.12.2016, 14:30 Uhr",
        .clock(CalendarDate(iso: "2016-12-06")!, lastSecond: 14 * 3600 + 30 * 60 + 59)
      ),
      (
        "2016-12-06, 14:30",
        .clock(CalendarDate(iso: "2016-12-06")!, lastSecond: 14 * 3600 + 30 * 60 + 59)
      ),
      (
        "2016-12-06 9:05:07",
        .clock(CalendarDate(iso: "2016-12-06")!, lastSecond: 9 * 3600 + 5 * 60 + 7)
      ),
      ("6.12.2016 00:00Uhr", .clock(CalendarDate(iso: "2016-12-06")!, lastSecond: 59)),
      ("2016-12-06T23:59:59", .clock(CalendarDate(iso: "2016-12-06")!, lastSecond: 86_399)),
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

  @Test(
    "What is no time of a day is not taken for one",
    arguments: [
      "2016-12-06 24:00", "2016-12-06 12:60", "2016-12-06 12:3", "2016-12-06 12",
      "2016-02-30 12:00",
      "2016-12-06 12:00:60", "2016-12-06 -1:00", "2016-12-06 ", "2016-12-06 12:00 morgens", "12:00",
    ])
  func noClock(text: String) {
    #expect(Point(text) == .milestone(text))
  }

  @Test("A day that does not exist is not taken for a day")
  func impossibleDay() {
    #expect(Point("2016-02-30") == .milestone("2016-02-30"))
  }
}
