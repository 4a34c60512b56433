import Foundation
import ResonanzModel
import Testing

@Suite("The end of a day in a time zone")
struct DayEndTests {
  @Test(
    "It is the last millisecond before the next day begins there",
    arguments: [
      ("Europe/Berlin", "2016-12-06", "2016-12-06T22:59:59.999Z"),
      ("Europe/Berlin", "2016-07-01", "2016-07-01T21:59:59.999Z"),
      // The day of 23 hours and the day before it.
      ("Europe/Berlin", "2016-03-26", "2016-03-26T22:59:59.999Z"),
      ("Europe/Berlin", "2016-03-27", "2016-03-27T21:59:59.999Z"),
      // The day of 25 hours and the day before it.
      ("Europe/Berlin", "2016-10-29", "2016-10-29T21:59:59.999Z"),
      ("Europe/Berlin", "2016-10-30", "2016-10-30T22:59:59.999Z"),
      ("Europe/Berlin", "2016-12-31", "2016-12-31T22:59:59.999Z"),
      ("UTC", "2016-02-29", "2016-02-29T23:59:59.999Z"),
      ("Asia/Kolkata", "2016-12-06", "2016-12-06T18:29:59.999Z"),
      // The clock jumps over midnight, so that the next day begins at one.
      ("America/Sao_Paulo", "2016-10-15", "2016-10-16T02:59:59.999Z"),
      // The clock goes back at midnight, so that the day has its last hour twice.
      ("America/Sao_Paulo", "2016-02-20", "2016-02-21T02:59:59.999Z"),
      // At one it goes back to midnight, so that the next day has its first hour twice.
      ("Atlantic/Azores", "2016-10-29", "2016-10-29T23:59:59.999Z"),
    ])
  func end(zone: String, day: String, expected: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    let date = try #require(CalendarDate(iso: day))
    #expect(date.end(in: zone).iso == expected)
  }

  @Test(
    "A time of a day is known to the end of its second, the later one where the clock shows it twice",
    arguments: [
      ("Europe/Berlin", "2016-12-06", 14 * 3600 + 30 * 60 + 59, "2016-12-06T13:30:59.999Z"),
      ("Europe/Berlin", "2016-07-01", 0, "2016-06-30T22:00:00.999Z"),
      ("Europe/Berlin", "2016-10-30", 2 * 3600 + 1800, "2016-10-30T01:30:00.999Z"),
      ("Europe/Berlin", "2016-10-30", 3 * 3600, "2016-10-30T02:00:00.999Z"),
      ("Europe/Berlin", "2016-10-30", 1 * 3600, "2016-10-29T23:00:00.999Z"),
      ("UTC", "2016-02-29", 86_399, "2016-02-29T23:59:59.999Z"),
    ])
  func endOfSecond(zone: String, day: String, second: Int, expected: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    let date = try #require(CalendarDate(iso: day))
    #expect(date.end(ofSecond: second, in: zone).iso == expected)
  }

  @Test("A day that a country skipped ends when the day before it does")
  func skippedDay() throws {
    let zone = try #require(TimeZone(identifier: "Pacific/Apia"))
    let skipped = try #require(CalendarDate(iso: "2011-12-30"))
    #expect(skipped.end(in: zone).iso == "2011-12-30T09:59:59.999Z")
  }

  @Test("The days of a year in Berlin follow each other without gap")
  func everyDay() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let days = (1...12).flatMap { month in
      (1...31).compactMap { CalendarDate(year: 2016, month: month, day: $0) }
    }
    let hours = zip(days, days.dropFirst()).map { earlier, later in
      (later.end(in: zone).milliseconds - earlier.end(in: zone).milliseconds) / 3_600_000
    }
    #expect(days.count == 366)
    #expect(hours.filter { $0 == 23 }.count == 1)
    #expect(hours.filter { $0 == 25 }.count == 1)
    #expect(hours.filter { $0 == 24 }.count == 363)
  }
}
