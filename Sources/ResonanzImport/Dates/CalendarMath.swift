/// Days and texts of dates by arithmetic alone, since `Calendar` costs more than all the rest of a row.
enum CalendarMath {
  /// Days since 1970-01-01 of a day of the Gregorian calendar.
  static func days(year: Int, month: Int, day: Int) -> Int {
    // Years that begin in March have their leap day at the end.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// `2016-09-14T16:22:07Z` of seconds since 1970, from there on.
  static func instant(seconds: Int) -> String {
    let shifted = seconds / 86_400 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return text(year: year, month: month, day: day, secondOfDay: seconds % 86_400)
  }

  /// `2016-09-14`, or with a second of the day `2016-09-14T16:22:07Z`.
  static func text(year: Int, month: Int, day: Int, secondOfDay: Int? = nil) -> String {
    String(unsafeUninitializedCapacity: secondOfDay == nil ? 10 : 20) { buffer in
      func put(_ number: Int, at index: Int) {
        buffer[index] = UInt8(48 + number / 10)
        buffer[index + 1] = UInt8(48 + number % 10)
      }
      put(year / 100, at: 0)
      put(year % 100, at: 2)
      buffer[4] = UInt8(ascii: "-")
      put(month, at: 5)
      buffer[7] = UInt8(ascii: "-")
      put(day, at: 8)
      guard let secondOfDay else { return 10 }
      buffer[10] = UInt8(ascii: "T")
      put(secondOfDay / 3600, at: 11)
      buffer[13] = UInt8(ascii: ":")
      put(secondOfDay / 60 % 60, at: 14)
      buffer[16] = UInt8(ascii: ":")
      put(secondOfDay % 60, at: 17)
      buffer[19] = UInt8(ascii: "Z")
      return 20
    }
  }
}
