/// The escapes `_xHHHH_` with which workbooks write characters that XML cannot hold
/// (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  private static let length = 7
  private static let underscore = UInt8(ascii: "_")
  private static let cr: UInt32 = 0x0D

  /// Decodes the bytes of `arena` from `start` on. Line breaks of any kind become LF; a NUL, which
  /// no text has, and half a surrogate pair become U+FFFD.
  static func decode(in arena: ByteArena, from start: Int) {
    let base = arena.base
    let end = arena.count
    let stops = ByteSearch(underscore, 0x0D, 0x0D)
    var from = stops.index(in: base, from: start, to: end)
    var to = from
    while from < end {
      let (scalar, taken) = scalar(base + from, end - from)
      from += taken
      if scalar == cr {
        base[to] = 0x0A
        to += 1
        let (next, count) = from < end ? Self.scalar(base + from, end - from) : (0, 0)
        if next == 0x0A { from += count }
      } else if let scalar {
        to += write(scalar, to: base + to)
      } else {
        base[to] = base[from - 1]
        to += 1
      }
    }
    arena.truncate(to: to)
  }

  /// The character that an escape stands for or that is ASCII, and how many bytes it takes up here;
  /// `nil` for any other byte.
  private static func scalar(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt32?, Int) {
    guard bytes[0] == underscore else { return (bytes[0] < 0x80 ? UInt32(bytes[0]) : nil, 1) }
    guard let unit = unit(bytes, count) else { return (UInt32(underscore), 1) }
    switch unit {
    case 0: return (0xFFFD, length)
    case 0xD800...0xDBFF:
      guard let low = self.unit(bytes + length, count - length), low >= 0xDC00, low <= 0xDFFF
      else { return (0xFFFD, length) }
      return (0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), 2 * length)
    case 0xDC00...0xDFFF, 0xFFFE, 0xFFFF: return (0xFFFD, length)
    default: return (unit, length)
    }
  }

  private static func unit(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32? {
    guard count >= length, bytes[0] == underscore, bytes[1] == UInt8(ascii: "x"),
      bytes[6] == underscore
    else { return nil }
    var unit: UInt32 = 0
    for index in 2..<6 {
      guard let digit = hexValue(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Writes a character, which takes up no more than its escape did; returns how many bytes.
  private static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let scalar = Unicode.Scalar(scalar) else { return 0 }
    var count = 0
    for byte in UTF8.encode(scalar).unsafelyUnwrapped {
      target[count] = byte
      count += 1
    }
    return count
  }
}
