import Foundation
import ResonanzModel
import Testing

@Suite("A day of the calendar")
struct CalendarDateTests {
  @Test("A day is read in ISO form and written in both forms")
  func readAndWritten() throws {
    let date = try #require(CalendarDate(iso: "2016-12-06"))
    #expect((date.year, date.month, date.day) == (2016, 12, 6))
    #expect(date.iso == "2016-12-06")
    #expect(date.german == "06.12.2016")
  }

  @Test(
    "A day is read in German form with one digit or two",
    arguments: ["06.12.2016", "6.12.2016"])
  func german(text: String) {
    #expect(CalendarDate(german: text) == CalendarDate(iso: "2016-12-06"))
  }

  @Test(
    "What is not exactly an ISO day is none",
    arguments: [
      "", "2016-12-6", "2016-12-06 ", " 2016-12-06", "16-12-06", "2016/12/06", "2016-12-06T00:00",
      "２０１６-12-06", "+016-12-06", "06.12.2016",
    ])
  func notISO(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "What is not exactly a German day is none",
    arguments: [
      "", "6.12.16", "006.12.2016", "6.12.", "6..2016", "6.12.2016.", "6. 12. 2016", "6.Dez.2016",
      "-6.12.2016", "2016-12-06",
    ])
  func notGerman(text: String) {
    #expect(CalendarDate(german: text) == nil)
  }

  @Test(
    "A day that does not exist is none",
    arguments: [
      (2016, 2, 30), (2015, 2, 29), (1900, 2, 29), (2016, 4, 31), (2016, 13, 1), (2016, 0, 1),
      (2016, 1, 0), (2016, 1, 32), (0, 1, 1), (10000, 1, 1), (-1, 1, 1),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "The last day of February follows the rule of leap years",
    arguments: [(2016, 29), (2015, 28), (1900, 28), (2000, 29)])
  func leapYears(year: Int, last: Int) {
    #expect(CalendarDate(year: year, month: 2, day: last) != nil)
    #expect(CalendarDate(year: year, month: 2, day: last + 1) == nil)
  }

  @Test("Days are in order of time")
  func order() {
    let days = ["0001-01-01", "2015-12-31", "2016-01-31", "2016-02-01", "2016-02-02"]
    let dates = days.compactMap { CalendarDate(iso: $0) }
    #expect(dates.shuffled().sorted().map(\.iso) == days)
  }

  @Test("A day is its ISO text in JSON, and one that does not exist is refused")
  func coding() throws {
    let json = Data(#"["2016-12-06"]"#.utf8)
    let dates = try JSONDecoder().decode([CalendarDate].self, from: json)
    #expect(try JSONEncoder().encode(dates) == json)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2016-02-30"]"#.utf8))
    }
  }
}

@Suite("Days that people name together")
struct CalendarPeriodTests {
  @Test(
    "are those from the first to the last one",
    arguments: [
      ("2016", "2016-01-01", "2016-12-31"), ("2016-02", "2016-02-01", "2016-02-29"),
      ("2015-2", "2015-02-01", "2015-02-28"), ("09.2016", "2016-09-01", "2016-09-30"),
      ("9/2016", "2016-09-01", "2016-09-30"), ("2016-12", "2016-12-01", "2016-12-31"),
      ("2016-12-06", "2016-12-06", "2016-12-06"), ("6.12.2016", "2016-12-06", "2016-12-06"),
      ("9999", "9999-01-01", "9999-12-31"),
    ])
  func named(text: String, first: String, last: String) throws {
    let period = try #require(CalendarPeriod(text))
    #expect(period.first == CalendarDate(iso: first) && period.last == CalendarDate(iso: last))
  }

  @Test(
    "are none where there are no such days",
    arguments: [
      "", "16", "0000", "2016-13", "2016-00", "00.2016", "2016-1-1", "2016-02-30", "32.1.2016",
      "Herbst 2016", "２０１６", "2016-", "-2016", "+2016",
    ])
  func none(text: String) {
    #expect(CalendarPeriod(text) == nil)
  }

  @Test(
    "have others before and behind them, but for the first and the last that there are",
    arguments: [
      ("2016-02-28", "2016-02-29"), ("2016-02-29", "2016-03-01"), ("2016-12-31", "2017-01-01"),
      ("0001-01-01", "0001-01-02"),
    ])
  func neighbours(day: String, next: String) throws {
    let (day, next) = (try #require(CalendarDate(iso: day)), try #require(CalendarDate(iso: next)))
    #expect(day.next == next && next.previous == day)
    #expect(CalendarDate(iso: "9999-12-31")?.next == nil)
    #expect(CalendarDate(iso: "0001-01-01")?.previous == nil)
  }
}
