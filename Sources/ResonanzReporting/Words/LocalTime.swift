import Foundation
public import ResonanzModel

/// A point in time as a clock on the wall of the process shows it.
public struct LocalTime: Sendable {
  public let day: CalendarDate
  /// `14:30`.
  public let time: String

  /// Nil for times outside the years 1…9999. An unknown zone counts as Greenwich.
  public init?(_ instant: Instant, in zone: String) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant.date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let hour = parts.hour, let minute = parts.minute,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    self.day = date
    time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
