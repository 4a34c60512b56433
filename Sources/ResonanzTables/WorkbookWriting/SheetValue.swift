import CXLSXWriter

/// What a cell of a written sheet holds.
public enum SheetValue: Hashable, Sendable {
  /// Text as it is: never a formula, a number or a link, whatever it looks like.
  case text(String)
  case number(Double)
  /// A day, or a day and a time, as a date that the spreadsheet can sort.
  case date(SheetDate)
  case blank
}

/// A day in the Gregorian calendar, with a time of day or without.
public struct SheetDate: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  /// Seconds since midnight; `nil` for a day alone.
  public var seconds: Int?

  /// - Precondition: `seconds` is from 0 to 86,399.
  public init(year: Int, month: Int, day: Int, seconds: Int? = nil) {
    precondition(seconds.map { (0..<86_400).contains($0) } ?? true)
    self.year = year
    self.month = month
    self.day = day
    self.seconds = seconds
  }

  /// As a spreadsheet takes it; nil for the years that it does not know.
  var moment: lxw_datetime? {
    guard year >= 1900, year <= 9999 else { return nil }
    let seconds = seconds ?? 0
    return lxw_datetime(
      year: Int32(year), month: Int32(month), day: Int32(day),
      hour: Int32(seconds / 3600), min: Int32(seconds / 60 % 60), sec: Double(seconds % 60))
  }

  /// `1789-07-14`, for what a spreadsheet does not know.
  var text: String {
    let numbers = [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return numbers.joined(separator: "-")
  }
}
