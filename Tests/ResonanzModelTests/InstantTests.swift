import Foundation
import ResonanzModel
import Testing

@Suite("A point in time")
struct InstantTests {
  @Test(
    "It is written in UTC with 24 characters",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"),
      (1, "1970-01-01T00:00:00.001Z"),
      (-1, "1969-12-31T23:59:59.999Z"),
      (-1000, "1969-12-31T23:59:59.000Z"),
      (-1001, "1969-12-31T23:59:58.999Z"),
      (1_481_016_600_123, "2016-12-06T09:30:00.123Z"),
      (1_456_704_000_000, "2016-02-29T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func written(milliseconds: Int64, iso: String) {
    #expect(Instant(milliseconds: milliseconds).iso == iso)
    #expect(Instant(iso: iso)?.milliseconds == milliseconds)
  }

  @Test("The fraction may be left out")
  func withoutFraction() {
    #expect(Instant(iso: "2016-12-06T09:30:00Z")?.milliseconds == 1_481_016_600_000)
  }

  @Test(
    "An offset is taken off, and what lies below a millisecond",
    arguments: [
      ("2016-12-06T10:30:00+01:00", "2016-12-06T09:30:00.000Z"),
      ("2016-12-31T23:30:00-01:30", "2017-01-01T01:00:00.000Z"),
      ("2016-12-06T09:30:00.5Z", "2016-12-06T09:30:00.500Z"),
      ("2016-12-06T09:30:00.123999999Z", "2016-12-06T09:30:00.123Z"),
    ])
  func otherForms(text: String, expected: String) {
    #expect(Instant(iso: text)?.iso == expected)
  }

  @Test("Its text is the one that Foundation's calendar gives")
  func sameAsFoundation() {
    var random = SeededRandom(seed: 9)
    let instants = (0..<5000).map { _ in
      // From 1600 to 9999: before, Foundation counts in the Julian calendar.
      let milliseconds = Int64.random(
        in: -11_676_096_000_000...253_402_300_799_999, using: &random)
      return Instant(milliseconds: milliseconds / 1000 * 1000)
    }
    let differing = instants.filter {
      $0.iso.replacing(".000Z", with: "Z") != $0.date.ISO8601Format()
    }
    #expect(differing == [])
  }

  @Test(
    "What is not exactly such a text is none",
    arguments: [
      "", "2016-12-06", "2016-12-06T09:30:00", "2016-12-06 09:30:00Z", "2016-12-06T09:30Z",
      "2016-12-06T09:30:00Z und mehr", " 2016-12-06T09:30:00Z", "2016-12-06T09:30:00,5Z",
      "2016-13-06T09:30:00Z", "2016-02-30T09:30:00Z", "2016-12-06T25:30:00Z",
      "2016-12-06T09:60:00Z", "2016-12-06T09:30:61Z", "2016-12-06T09:30:00+1:00",
      "2016-12-06T09:30:00+01:00Z", "2016-12-06T09:30:00+24:00", "2016-12-06T09:30:00.Z",
      "2016-12-06T09:30:00.1234567890Z", "2016-12-06T0９:30:00Z", "2016-12-06t09:30:00z", "gestern",
    ])
  func refused(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test("It survives the way through its text and through a Date")
  func roundTrip() {
    var random = SeededRandom(seed: 7)
    let instants = (0..<5000).map { _ in
      Instant(
        milliseconds: Int64.random(in: -5_000_000_000_000...5_000_000_000_000, using: &random))
    }
    #expect(instants.filter { Instant(iso: $0.iso) != $0 } == [])
    #expect(instants.filter { Instant($0.date) != $0 } == [])
  }

  @Test("The order of the texts is the order of time")
  func order() {
    var random = SeededRandom(seed: 8)
    let instants = (0..<1000).map { _ in
      Instant(milliseconds: Int64.random(in: 0...5_000_000_000_000, using: &random))
    }
    #expect(instants.sorted().map(\.iso) == instants.map(\.iso).sorted())
  }
}
