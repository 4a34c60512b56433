#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number as a cell has it: up to 15 significant digits, as many as a spreadsheet shows.
struct DecimalNumber {
  /// Below 10¹⁵, and without zeros at its end.
  private(set) var digits: UInt64 = 0
  /// The number is `digits` × 10^`exponent`.
  private(set) var exponent = 0
  private(set) var isNegative = false

  private static let mostDigits = 15
  private static let powers: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { value, _ in value * 10 }
  }

  /// Reads digits with or without sign, point and exponent; `nil` if it is anything else. What
  /// lies behind the fifteenth digit is rounded away: 0.30000000000000004 is 0.3.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index = 1
    }
    var seen = 0
    var significant = 0
    var roundsUp = false
    var isTie = false
    var isFraction = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        seen += 1
        let digit = UInt64(byte &- UInt8(ascii: "0"))
        if significant < Self.mostDigits {
          digits = digits &* 10 &+ digit
          if digits > 0 { significant += 1 }
          if isFraction { exponent -= 1 }
        } else {
          if significant == Self.mostDigits {
            roundsUp = digit >= 5
            isTie = digit == 5
          } else if digit != 0 {
            isTie = false
          }
          significant += 1
          if !isFraction { exponent += 1 }
        }
      } else {
        break
      }
      index += 1
    }
    guard seen > 0, let power = Self.power(text, from: index) else { return nil }
    exponent += power
    // What was written is half way, but the number that it stands for hardly ever is.
    if isTie, let exact = Self.rounded(text) {
      self = exact
      return
    }
    if roundsUp { digits += 1 }
    normalise()
  }

  /// The nearest number that the machine has to `text`, rounded to fifteen digits.
  private static func rounded(_ text: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
      return nil
    }
    var room = [CChar](repeating: 0, count: 40)
    let count = withVaList([value]) { vsnprintf(&room, room.count, "%.14e", $0) }
    return room.prefix(Int(count)).withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { DecimalNumber($0) }
    }
  }

  private mutating func normalise() {
    if digits == 0 {
      exponent = 0
      isNegative = false
    }
    while digits > 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
  }

  /// The exponent that stands at the end of `text`; 0 if there is none, `nil` if it is something else.
  private static func power(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return 0 }
    guard text[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    let rest = UnsafeBufferPointer(rebasing: text[(start + 1)...])
    guard rest.count < 6 else { return nil }
    return Int(String(decoding: rest, as: UTF8.self))
  }

  /// The nearest number that the machine has; exact for whatever a date can be.
  var double: Double {
    let value: Double
    switch exponent {
    case 0...22: value = Double(digits) * Self.powers[exponent]
    case -22..<0: value = Double(digits) / Self.powers[-exponent]
    default: value = exponent > 0 ? .infinity : 0
    }
    return isNegative ? -value : value
  }

  /// Writes it without exponent, unless that would be mostly zeros.
  func write(to arena: ByteArena) {
    if isNegative { arena.append(UInt8(ascii: "-")) }
    let start = arena.count
    writeDigits(to: arena)
    let length = arena.count - start
    let point = length + exponent
    switch point {
    case length...21:
      for _ in 0..<exponent { arena.append(UInt8(ascii: "0")) }
    case 1..<max(length, 1): insertPoint(at: start + point, in: arena)
    case -8...0 where exponent < 0:
      let digits = Array(arena.bytes(from: start))
      arena.truncate(to: start)
      arena.append("0.")
      for _ in 0 ..< -point { arena.append(UInt8(ascii: "0")) }
      digits.withUnsafeBufferPointer(arena.append)
    default:
      if length > 1 { insertPoint(at: start + 1, in: arena) }
      arena.append(point > 0 ? "E+" : "E")
      for byte in String(point - 1).utf8 { arena.append(byte) }
    }
  }

  private func writeDigits(to arena: ByteArena) {
    var divisor: UInt64 = 1
    while digits / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      arena.append(UInt8(ascii: "0") + UInt8(digits / divisor % 10))
      divisor /= 10
    }
  }

  private func insertPoint(at place: Int, in arena: ByteArena) {
    arena.append(0)
    var index = arena.count - 1
    while index > place {
      arena.base[index] = arena.base[index - 1]
      index -= 1
    }
    arena.base[place] = UInt8(ascii: ".")
  }
}
