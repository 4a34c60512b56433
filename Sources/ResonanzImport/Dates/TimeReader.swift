/// Reads what stands behind a day: nothing, a local time, or a time whose distance to UTC is given.
enum TimeReader {
  enum Reading: Equatable {
    /// No zone is named, or one by an abbreviation that means several; nil: no time at all.
    case local(secondOfDay: Int?)
    /// With its offset from UTC, in seconds.
    case known(secondOfDay: Int, offset: Int)
    case impossible
    case unreadable
  }

  static func read(_ scanner: inout ByteScanner) -> Reading {
    if scanner.isAtEnd { return .local(secondOfDay: nil) }
    let hasComma = scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "T")) || scanner.takeSpaces() || hasComma else {
      return .unreadable
    }
    // `01.11.2016 - 12:30`, as Drupal writes it.
    if scanner.take(UInt8(ascii: "-")) { scanner.takeSpaces() }
    guard let hour = scanner.takeNumber(), hour.count <= 2, scanner.take(UInt8(ascii: ":")),
      let minute = scanner.takeNumber(), minute.count == 2
    else { return .unreadable }
    guard let second = takeSecond(&scanner) else { return .unreadable }
    guard hour.value <= 24, minute.value <= 59, second <= 60 else { return .impossible }
    return readZone(&scanner, secondOfDay: hour.value * 3600 + minute.value * 60 + second)
  }

  /// 0 where there are none; the fraction is left out.
  private static func takeSecond(_ scanner: inout ByteScanner) -> Int? {
    guard scanner.take(UInt8(ascii: ":")) else { return 0 }
    guard let second = scanner.takeNumber(), second.count == 2 else { return nil }
    if scanner.take(UInt8(ascii: ".")) || scanner.take(UInt8(ascii: ",")) {
      guard scanner.takeNumber() != nil else { return nil }
    }
    return second.value
  }

  private static func readZone(_ scanner: inout ByteScanner, secondOfDay: Int) -> Reading {
    scanner.takeSpaces()
    if scanner.isAtEnd { return .local(secondOfDay: secondOfDay) }
    if scanner.isAtLetter {
      let word = scanner.takeWord()
      let isUTC = word.elementsEqual("Z".utf8) || word.elementsEqual("UTC".utf8)
      if isUTC, scanner.isAtEnd { return .known(secondOfDay: secondOfDay, offset: 0) }
      // AM, PM, Uhr, CEST, GMT+3: none of them moves the day that was written.
      scanner.skipToEnd()
      return .local(secondOfDay: secondOfDay)
    }
    let isWest = scanner.next == UInt8(ascii: "-")
    guard scanner.take(UInt8(ascii: "+")) || scanner.take(UInt8(ascii: "-")),
      let offset = takeOffset(&scanner), scanner.isAtEnd
    else { return .unreadable }
    return .known(secondOfDay: secondOfDay, offset: isWest ? -offset : offset)
  }

  /// `02:00`, `0200` or `02`.
  private static func takeOffset(_ scanner: inout ByteScanner) -> Int? {
    guard let first = scanner.takeNumber() else { return nil }
    if first.count == 4 { return first.value / 100 * 3600 + first.value % 100 * 60 }
    guard first.count <= 2 else { return nil }
    guard scanner.take(UInt8(ascii: ":")) else { return first.value * 3600 }
    guard let minutes = scanner.takeNumber(), minutes.count == 2 else { return nil }
    return first.value * 3600 + minutes.value * 60
  }
}
