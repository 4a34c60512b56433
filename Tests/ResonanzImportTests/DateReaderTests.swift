import Testing

@testable import ResonanzImport

@Suite("When a row came in")
struct DateReaderTests {
  @Test(
    "a day, or a local time of which the day is kept",
    arguments: [
      ("06.12.2016", "2016-12-06"), ("6.12.2016 14:30", "2016-12-06"),
      ("6.12.2016, 14:30 Uhr", "2016-12-06"), ("06.12.16", "2016-12-06"),
      ("6. Dezember 2016", "2016-12-06"), ("1. März 2016", "2016-03-01"),
      ("2016-09-14", "2016-09-14"), (" 2016-09-14 ", "2016-09-14"),
      ("2016-09-14 18:22:07", "2016-09-14"), ("2016-09-14T18:22", "2016-09-14"),
      ("2016-09-14T18:22:07.123", "2016-09-14"), ("2016-9-4", "2016-09-04"),
      ("Thu May 05 16:52:16 WIB 2022", "2022-05-05"),
      ("Wed Apr 27 07:51:34 PDT 2022", "2022-04-27"),
      ("7/27/26 19:06:23", "2026-07-27"), ("27/7/2026", "2026-07-27"),
      ("1/1/2026 10:00:00", "2026-01-01"), ("2026/09/20 10:00:00 AM", "2026-09-20"),
      ("2026/09/27 3:00:00 PM GMT+3", "2026-09-27"), ("29.02.2016", "2016-02-29"),
      ("1980-01-01 12:00:00", "1980-01-01"),
    ])
  func day(text: String, stored: String) {
    #expect(DateReader().read(text) == .day(stored))
  }

  @Test(
    "a time of which the distance to UTC is known",
    arguments: [
      ("2016-09-14T16:22:07Z", "2016-09-14T16:22:07Z"),
      ("2016-09-14T16:22:07.999Z", "2016-09-14T16:22:07Z"),
      ("2016-09-14 16:22:07 UTC", "2016-09-14T16:22:07Z"),
      ("2016-09-14T18:22:07+02:00", "2016-09-14T16:22:07Z"),
      ("2016-12-31 23:30:00 -0100", "2017-01-01T00:30:00Z"),
      ("2016-03-01T00:30:00+01", "2016-02-29T23:30:00Z"),
      ("1651744336822", "2022-05-05T09:52:16Z"), ("1651744336", "2022-05-05T09:52:16Z"),
      ("1709164800", "2024-02-29T00:00:00Z"),
    ])
  func instant(text: String, stored: String) {
    #expect(DateReader().read(text) == .instant(stored))
  }

  @Test("no date", arguments: ["", "   ", "1980-01-01", "1980-01-01 00:00:00", "1980-01-01 00:00"])
  func none(text: String) {
    #expect(DateReader().read(text) == .none)
  }

  @Test(
    "a day or time that does not exist",
    arguments: [
      "31.02.2016", "29.02.2015", "00.12.2016", "2016-13-01", "2016-09-14 25:00", "13/13/2026",
      "2016-09-14T18:61:00Z", "Thu May 32 16:52:16 WIB 2022",
    ])
  func impossible(text: String) {
    #expect(DateReader().read(text) == .impossible)
  }

  @Test(
    "no date at all",
    arguments: [
      "gestern", "12", "3.5", "2016", "14.9.", "2016-09", "R_2YPOQ6", "03641 1234", "1/2", "-1",
      "06.12.2016 abends", "6. Brumaire 2016", "99999999999999999999", "May 5, 2022",
    ])
  func unreadable(text: String) {
    #expect(DateReader().read(text) == .unreadable)
  }

  @Test("day and month that cannot be told apart", arguments: ["1/2/2026", "7/8/26 10:00"])
  func ambiguous(text: String) {
    #expect(DateReader().read(text) == .ambiguous)
  }

  @Test("an order tells them apart, and then holds")
  func order() {
    #expect(DateReader(order: .dayFirst).read("1/2/2026") == .day("2026-02-01"))
    #expect(DateReader(order: .monthFirst).read("1/2/2026") == .day("2026-01-02"))
    #expect(DateReader(order: .dayFirst).read("7/27/2026") == .impossible)
  }

  @Test("a column's order shows by a number above 12")
  func columnOrder() {
    #expect(DateColumn(["1/2/2026", "7/27/2026"]).order == .monthFirst)
    #expect(DateColumn(["1/2/2026", "27/7/2026"]).order == .dayFirst)
    #expect(DateColumn(["1/2/2026", "3/4/2026"]).isAmbiguous)
    #expect(!DateColumn(["06.12.2016", "31.02.2016"]).isAmbiguous)
    #expect(DateColumn(["06.12.2016", "31.02.2016"]).isAllDates)
  }

  @Test("every day from 1970 to 2099 is the same there and back")
  func arithmetic() {
    var day = 0
    for year in 1970...2099 {
      for month in 1...12 {
        for number in 1...28 {
          let days = CalendarMath.days(year: year, month: month, day: number)
          #expect(days >= day)
          day = days
          let text = CalendarMath.text(year: year, month: month, day: number)
          #expect(CalendarMath.instant(seconds: days * 86_400) == text + "T00:00:00Z")
        }
      }
    }
  }
}
