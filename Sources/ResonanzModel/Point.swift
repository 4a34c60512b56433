public import Foundation

/// The point as of which something is asked, as a person writes it.
public enum Point: Sendable, Equatable {
  /// Everything that the archive knows.
  case now
  /// The end of a day, in the process's time zone.
  case date(CalendarDate)
  case time(Instant)
  /// A time of day in the process's time zone, to the end of its minute or second, so that what a report
  /// or the history calls by that time is known by then.
  case clock(CalendarDate, lastSecond: Int)
  /// The end of a milestone's day, by its slug.
  case milestone(String)
  /// `@12`: as it was right after event 12.
  case event(Int)

  /// `@12`, `2016-12-06`, `06.12.2016`, `2016-12-06T12:00:00Z`, `now`, `jetzt`; a day and a time as
  /// reports write it, with seconds or without: `06.12.2016, 14:30 Uhr`, `2016-12-06 14:30:07`; everything
  /// else is taken for a milestone's slug.
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
    } else if let clock = Point(clock: text) {
      self = clock
    } else {
      self = .milestone(text)
    }
  }
}

extension Point {
  /// Nil for anything but a day, a time, and what people write between and behind them.
  private init?(clock text: String) {
    var text = Substring(text)
    if let hour = [" Uhr", " h", "Uhr"].first(where: text.hasSuffix) {
      text = text.dropLast(hour.count)
    }
    guard let end = text.firstIndex(where: { ", T".contains($0) }),
      let day = CalendarDate(iso: text[..<end]) ?? CalendarDate(german: text[..<end]),
      let start = text[end...].firstIndex(where: { !", T".contains($0) })
    else { return nil }
    let parts = text[start...].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 59
    self = .clock(day, lastSecond: numbers[0] * 3600 + numbers[1] * 60 + second)
  }
}

extension CalendarDate {
  /// The last millisecond of a second of this day in a time zone, on the clock on the wall. Where a clock
  /// is set back and shows a time twice, the later one is meant: nothing that is called so is left out.
  ///
  /// - Parameter second: 0…86399.
  public func end(ofSecond second: Int, in zone: TimeZone) -> Instant {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let shown = DateComponents(
      year: year, month: month, day: day, hour: second / 3600, minute: second / 60 % 60,
      second: second % 60)
    let first = calendar.date(from: shown) ?? .distantFuture
    let later = [7200, 3600, 1800].map { first.addingTimeInterval($0) }.first { date in
      calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date) == shown
    }
    return Instant(milliseconds: Instant(later ?? first).milliseconds + 999)
  }

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
