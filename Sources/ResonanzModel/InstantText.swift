extension Instant {
  private static let millisecondsOfDay: Int64 = 86_400_000

  /// From `2016-12-06T09:30:00.000Z`, with or without the fraction (what lies below a millisecond is
  /// dropped), or with an offset such as `+01:00` for the `Z`; nil for anything else, also for a
  /// day or hour that does not exist. Foundation's own reading takes `2016-02-30T25:61:00Z und mehr`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(40))
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
      let day = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let hours = Self.time(bytes[11..<16]), bytes[16] == UInt8(ascii: ":"),
      let seconds = Self.number(bytes[17..<19]), seconds < 60
    else { return nil }
    var rest = bytes[19...]
    guard let fraction = Self.takeFraction(from: &rest), let offset = Self.offset(rest) else {
      return nil
    }
    let time = hours + seconds * 1000 + fraction - offset
    self.init(milliseconds: day.daysSince1970 * Self.millisecondsOfDay + time)
  }

  /// `09:30` in milliseconds.
  private static func time(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
      let hours = number(bytes.prefix(2)), hours < 24,
      let minutes = number(bytes.suffix(2)), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * 60_000
  }

  private static func takeFraction(from bytes: inout ArraySlice<UInt8>) -> Int64? {
    guard bytes.first == UInt8(ascii: ".") else { return 0 }
    let digits = bytes.dropFirst().prefix { $0.isDigit }
    guard (1...9).contains(digits.count) else { return nil }
    bytes = bytes[digits.endIndex...]
    return number((Array(digits) + [48, 48]).prefix(3))
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
    switch bytes.first {
    case UInt8(ascii: "Z"): bytes.count == 1 ? 0 : nil
    case UInt8(ascii: "+"): time(bytes.dropFirst())
    case UInt8(ascii: "-"): time(bytes.dropFirst()).map { -$0 }
    default: nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  /// `2016-12-06T09:30:00.000Z`: 24 characters, so that text order is time order.
  public var iso: String {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsOfDay)
    let days = rest < 0 ? whole - 1 : whole
    let time = rest < 0 ? rest + Self.millisecondsOfDay : rest
    let (year, month, day) = CalendarDate.parts(daysSince1970: days)
    func padded(_ number: Int64, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(time / 3_600_000)):"
      + "\(padded(time / 60_000 % 60)):\(padded(time / 1000 % 60)).\(padded(time % 1000, 3))Z"
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

/// Howard Hinnant's days_from_civil and civil_from_days: years begin in March, so that the leap day
/// is their last, and 400 years always have 146,097 days.
extension CalendarDate {
  fileprivate var daysSince1970: Int64 {
    let year = Int64(month > 2 ? year : year - 1)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  fileprivate static func parts(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let days = daysSince1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
