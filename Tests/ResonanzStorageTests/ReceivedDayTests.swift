import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What a source dates in UTC came in on the day that it was where the process is")
struct ReceivedDayTests {
  @Test(
    "Around midnight, in summer and in winter, in the process's time zone",
    arguments: [
      ("Europe/Berlin", "2016-06-30T21:59:59Z", "2016-06-30"),
      ("Europe/Berlin", "2016-06-30T22:00:00Z", "2016-07-01"),
      ("Europe/Berlin", "2016-12-31T22:59:59Z", "2016-12-31"),
      ("Europe/Berlin", "2016-12-31T23:00:00Z", "2017-01-01"),
      ("America/New_York", "2016-07-01T03:59:59Z", "2016-06-30"),
      ("UTC", "2016-06-30T23:59:59Z", "2016-06-30"), ("Europe/Berlin", "2016-06-30", "2016-06-30"),
    ])
  func days(zone: String, received: String, day: String) throws {
    var catalogue = Invented.catalogue
    catalogue.process.timeZone = zone
    let city = try InventedArchive(catalogue: catalogue)
    let answer = Answer("Ein Radweg", id: "1", received: received, tags: ["radweg": .supports])
    try city.importFile("a.csv", [answer])
    #expect(try city.archive.statement(1).received == day)
    #expect(try city.meant("received:\(day)") == [1])
    let date = try #require(CalendarDate(iso: day))
    let filter = TallyFilter(receivedFrom: date, receivedUntil: date)
    let rows = try city.archive.tally(.measure, filter: filter).rows
    #expect(rows.first { $0.slug == "radweg" }?.total.statements == 1)
    // The same file again knows the same day.
    let again = try city.importFile("a.csv", [answer])
    #expect(again.isEmpty)
    #expect(again.otherReceived == 0)
  }
}
