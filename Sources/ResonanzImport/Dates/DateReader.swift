import ResonanzModel

/// Reads the dates of a column, in the ways survey tools and people write them.
///
/// Of a local time only the day is kept: which instant it was depends on a time zone that most files do
/// not name, or name by an abbreviation that means several.
struct DateReader {
  /// How dates with slashes are meant; nil: as each of them shows by itself.
  var order: DateOrder?

  private struct Day {
    var year: Int
    var month: Int
    var day: Int
  }

  func read(_ text: String) -> DateReading {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = ByteScanner(bytes)
      if scanner.isAtEnd { return .none }
      return scanner.isAtLetter ? readJava(&scanner) : readNumbers(&scanner)
    }
  }

  private func readNumbers(_ scanner: inout ByteScanner) -> DateReading {
    guard let first = scanner.takeNumber() else { return .unreadable }
    if scanner.isAtEnd { return readEpoch(first) }
    if scanner.take(UInt8(ascii: ".")) { return readDotted(day: first, &scanner) }
    for separator in [UInt8(ascii: "-"), UInt8(ascii: "/")] where scanner.take(separator) {
      return first.count == 4
        ? readYearFirst(year: first, separator, &scanner)
        : readSlashed(first, separator, &scanner)
    }
    return .unreadable
  }

  /// Seconds (10 digits) or milliseconds (13) since 1970, of the years 2000 to 2100.
  private func readEpoch(_ number: ByteScanner.Number) -> DateReading {
    guard number.count == 10 || number.count == 13 else { return .unreadable }
    let seconds = number.count == 13 ? number.value / 1000 : number.value
    guard (946_684_800..<4_102_444_800).contains(seconds) else { return .unreadable }
    return .instant(CalendarMath.instant(seconds: seconds))
  }

  private func readYearFirst(
    year: ByteScanner.Number, _ separator: UInt8, _ scanner: inout ByteScanner
  ) -> DateReading {
    guard let month = scanner.takeNumber(), month.count <= 2, scanner.take(separator),
      let day = scanner.takeNumber(), day.count <= 2
    else { return .unreadable }
    let date = Day(year: year.value, month: month.value, day: day.value)
    return finish(date, TimeReader.read(&scanner))
  }

  /// `06.12.2016`, `6.12.16`, `6. Dezember 2016`.
  private func readDotted(day: ByteScanner.Number, _ scanner: inout ByteScanner) -> DateReading {
    scanner.takeSpaces()
    var month: Int
    if scanner.isAtLetter {
      guard let named = MonthNames.month(scanner.takeWord()) else { return .unreadable }
      month = named
      _ = scanner.take(UInt8(ascii: "."))
    } else {
      guard let number = scanner.takeNumber(), number.count <= 2, scanner.take(UInt8(ascii: "."))
      else { return .unreadable }
      month = number.value
    }
    scanner.takeSpaces()
    guard day.count <= 2, let year = takeYear(&scanner) else { return .unreadable }
    return finish(Day(year: year, month: month, day: day.value), TimeReader.read(&scanner))
  }

  private func readSlashed(
    _ first: ByteScanner.Number, _ separator: UInt8, _ scanner: inout ByteScanner
  ) -> DateReading {
    guard first.count <= 2, let second = scanner.takeNumber(), second.count <= 2,
      scanner.take(separator), let year = takeYear(&scanner)
    else { return .unreadable }
    let time = TimeReader.read(&scanner)
    if order == nil, first.value <= 12, second.value <= 12, first.value != second.value {
      return .ambiguous
    }
    let isDayFirst = order.map { $0 == .dayFirst } ?? (first.value > 12)
    let (day, month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
    return finish(Day(year: year, month: month, day: day), time)
  }

  /// Four digits, or two of this century or, from 70 on, of the last one.
  private func takeYear(_ scanner: inout ByteScanner) -> Int? {
    guard let year = scanner.takeNumber() else { return nil }
    switch year.count {
    case 4: return year.value
    case 2: return year.value + (year.value < 70 ? 2000 : 1900)
    default: return nil
    }
  }

  /// `Thu May 05 16:52:16 WIB 2022`, as Java writes it.
  private func readJava(_ scanner: inout ByteScanner) -> DateReading {
    guard scanner.takeWord().count == 3, scanner.takeSpaces(),
      let month = MonthNames.month(scanner.takeWord()), scanner.takeSpaces(),
      let day = scanner.takeNumber(), scanner.takeSpaces()
    else { return .unreadable }
    scanner.skipToSpace()
    scanner.takeSpaces()
    if scanner.isAtLetter {
      scanner.skipToSpace()
      scanner.takeSpaces()
    }
    guard let year = scanner.takeNumber(), year.count == 4, scanner.isAtEnd else {
      return .unreadable
    }
    return finish(Day(year: year.value, month: month, day: day.value), .local(secondOfDay: nil))
  }

  private func finish(_ date: Day, _ time: TimeReader.Reading) -> DateReading {
    if time == .unreadable { return .unreadable }
    guard time != .impossible,
      CalendarDate(year: date.year, month: date.month, day: date.day) != nil
    else { return .impossible }
    if case .known(let second, let offset) = time {
      let days = CalendarMath.days(year: date.year, month: date.month, day: date.day)
      let seconds = days * 86_400 + second - offset
      return seconds < 0 ? .impossible : .instant(CalendarMath.instant(seconds: seconds))
    }
    // LimeSurvey's date of answers that were made anonymous.
    if date.year == 1980, date.month == 1, date.day == 1,
      time == .local(secondOfDay: nil) || time == .local(secondOfDay: 0)
    {
      return .none
    }
    return .day(CalendarMath.text(year: date.year, month: date.month, day: date.day))
  }
}
