/// Days from a first to a last one, as people name them together: a year, a month, a day.
public struct CalendarPeriod: Sendable, Hashable {
  public let first: CalendarDate
  public let last: CalendarDate

  /// One day.
  public init(_ day: CalendarDate) { (first, last) = (day, day) }

  /// From `2016`, `2016-09`, `09.2016`, `2016-09-14`, `14.09.2016`; nil for anything else and for what there is not.
  public init?(_ text: String) {
    if let day = CalendarDate(iso: text) ?? CalendarDate(german: text) {
      self.init(day)
      return
    }
    let numbers = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "-./".contains($0) })
    let digits = numbers.map { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    switch numbers.map(\.count) {
    case [4]: self.init(year: digits[0])
    case [4, 1], [4, 2]: self.init(month: digits[1], of: digits[0])
    case [1, 4], [2, 4]: self.init(month: digits[0], of: digits[1])
    default: return nil
    }
  }

  private init?(year: Int?) {
    guard let year, let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  private init?(month: Int?, of year: Int?) {
    guard let month, let year, let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate.last(of: month, in: year)
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}

extension CalendarDate {
  /// Nil after the last day that there is.
  public var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// Nil before the first day that there is.
  public var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    return month == 1
      ? CalendarDate(year: year - 1, month: 12, day: 31)
      : Self.last(of: month - 1, in: year)
  }

  fileprivate static func last(of month: Int, in year: Int) -> CalendarDate? {
    (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }
}
