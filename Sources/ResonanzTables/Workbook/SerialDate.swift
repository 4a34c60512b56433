/// A date and time as spreadsheets keep them: days since an epoch, and the part of a day.
struct SerialDate {
  /// Days since 31 December 1899, with the 29 February 1900 that there never was, or since
  /// 1 January 1904.
  let is1904: Bool

  /// The last day of the year 9999.
  private static let lastDay = 2_958_465
  /// The day that never was.
  private static let falseDay = 60
  private static let secondsPerDay = 86_400

  /// Writes `number` in its format; false if it means no time.
  func write(_ number: DecimalNumber, _ format: NumberFormat, to arena: ByteArena) -> Bool {
    let value = number.double
    guard value >= 0, value < Double(Self.lastDay + 1) else { return false }
    let seconds = Int((value * Double(Self.secondsPerDay)).rounded())
    switch format {
    case .number: return false
    case .elapsed: Self.writeTime(seconds, to: arena)
    case .date, .time:
      let (day, time) = seconds.quotientAndRemainder(dividingBy: Self.secondsPerDay)
      let isTime = day == 0 && (!is1904 || format == .time)
      guard isTime || day + (is1904 ? 1462 : 0) <= Self.lastDay else { return false }
      if !isTime { writeDay(day, to: arena) }
      if !isTime, time > 0 { arena.append(UInt8(ascii: " ")) }
      if isTime || time > 0 { Self.writeTime(time, to: arena) }
    }
    return true
  }

  private func writeDay(_ day: Int, to arena: ByteArena) {
    if !is1904, day == Self.falseDay { return arena.append("1900-02-29") }
    // Days since 1 March of the year 0, so that a leap day is the last of its year.
    let epoch = is1904 ? 695_361 : day < Self.falseDay ? 693_900 : 693_899
    let days = day + epoch
    let century = (4 * days + 3) / 146_097
    let inCentury = days - 146_097 * century / 4
    let year = (4 * inCentury + 3) / 1461
    let inYear = inCentury - 1461 * year / 4
    let month = (5 * inYear + 2) / 153
    let isNextYear = month >= 10
    Self.write(century * 100 + year + (isNextYear ? 1 : 0), width: 4, to: arena)
    arena.append(UInt8(ascii: "-"))
    Self.write(isNextYear ? month - 9 : month + 3, width: 2, to: arena)
    arena.append(UInt8(ascii: "-"))
    Self.write(inYear - (153 * month + 2) / 5 + 1, width: 2, to: arena)
  }

  private static func writeTime(_ seconds: Int, to arena: ByteArena) {
    write(seconds / 3600, width: 2, to: arena)
    arena.append(UInt8(ascii: ":"))
    write(seconds / 60 % 60, width: 2, to: arena)
    arena.append(UInt8(ascii: ":"))
    write(seconds % 60, width: 2, to: arena)
  }

  private static func write(_ number: Int, width: Int, to arena: ByteArena) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      arena.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}

extension SerialDate {
  /// Makes of the ISO 8601 from `start` on what a serial date would have become.
  static func rewriteISO(in arena: ByteArena, from start: Int) {
    var text = String(decoding: arena.bytes(from: start), as: UTF8.self)
    guard let match = text.wholeMatch(of: isoPattern) else { return }
    let day = match.1.map(String.init) ?? ""
    let time = match.2.map { $0.count == 5 ? "\($0):00" : String($0) } ?? ""
    let isWhole = time.isEmpty || time == "00:00:00" && !day.isEmpty
    text = isWhole ? day : day.isEmpty ? time : "\(day) \(time)"
    arena.truncate(to: start)
    text.withUTF8(arena.append)
  }

  private static var isoPattern: Regex<(Substring, Substring?, Substring?)> {
    /(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d)?)?(?:\.0*)?Z?/
  }
}
