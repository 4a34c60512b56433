public import Foundation

/// The point as of which something is asked, as a person writes it.
public enum Point: Sendable, Equatable {
  /// Everything that the archive knows.
  case now
  /// The end of a day, in the process's time zone.
  case date(CalendarDate)
  case time(Instant)
  /// The end of a milestone's day, by its slug.
  case milestone(String)
  /// `@12`: as it was right after event 12.
  case event(Int)

  /// `@12`, `2016-12-06`, `06.12.2016`, `2016-12-06T12:00:00Z`, `now`, `jetzt`; everything else is
  /// taken for a milestone's slug.
  public init(_ text: String) {
    if text == "now" || text == "jetzt" {
      self = .now
    } else if text.hasPrefix("@"), text.dropFirst().utf8.allSatisfy(\.isDigit),
      let number = Int(text.dropFirst())
    {
      self = .event(number)
    } else if let date = CalendarDate(iso: text) ?? CalendarDate(german: text) {
      self = .date(date)
    } else if let time = Instant(iso: text) {
      self = .time(time)
    } else {
      self = .milestone(text)
    }
  }
}

extension CalendarDate {
  /// The last millisecond of this day in a time zone, whatever the length of the day there.
  public func end(in zone: TimeZone) -> Instant {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let noon = calendar.date(
      from: DateComponents(year: year, month: month, day: day, hour: 12))
    // Where a country moved over the date line there was no such day, and noon is of the next one.
    let isSkipped = noon.map { calendar.component(.day, from: $0) != day } ?? false
    let nextDay =
      isSkipped ? noon : noon.flatMap { calendar.date(byAdding: .day, value: 1, to: $0) }
    let start = calendar.startOfDay(for: nextDay ?? .distantFuture)
    return Instant(milliseconds: Instant(start).milliseconds - 1)
  }
}
