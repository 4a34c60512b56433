/// Whether bytes are UTF-8, and whether there is a NUL among them.
struct TextCheck: Equatable {
  var isValid = true
  var hasNUL = false

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// - Parameter mayBeCut: whether a character that is not complete at the end is forgiven.
  init(_ bytes: UnsafeBufferPointer<UInt8>, mayBeCut: Bool = false) {
    guard let base = bytes.baseAddress else { return }
    let end = bytes.count
    var index = 0
    while index < end {
      index &+= Self.plainCount(base + index, end &- index)
      guard index < end else { return }
      let length = Self.length(base + index, end &- index)
      guard length > 0 else {
        isValid = mayBeCut && Self.isCut(base + index, end &- index)
        return
      }
      if base[index] == 0 { hasNUL = true }
      index &+= length
    }
  }

  /// How many bytes at the beginning are ASCII without NUL.
  @inline(__always)
  private static func plainCount(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var index = 0
    while index &+ 8 <= count {
      let raw = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
      let word = UInt64(littleEndian: raw)
      // The lowest mark is exact; those above a NUL may come from its borrow.
      let marks = ((word &- ones) | word) & highs
      if marks != 0 { return index &+ (marks.trailingZeroBitCount &>> 3) }
      index &+= 8
    }
    while index < count, bytes[index] > 0, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The length of the character at `bytes`, of which `count` are left; 0 if it is none.
  @inline(__always)
  static func length(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let lead = bytes[0]
    if lead < 0x80 { return 1 }
    if lead >= 0xC2, lead <= 0xDF { return count > 1 && bytes[1] & 0xC0 == 0x80 ? 2 : 0 }
    let length = expectedLength(lead)
    guard length > 0, count >= length, isSecond(bytes[1], after: lead) else { return 0 }
    for index in 2..<length where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Rules out overlong forms, surrogates, and what lies beyond U+10FFFF (Unicode, table 3-7).
  private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: byte >= 0xA0 && byte <= 0xBF
    case 0xED: byte >= 0x80 && byte <= 0x9F
    case 0xF0: byte >= 0x90 && byte <= 0xBF
    case 0xF4: byte >= 0x80 && byte <= 0x8F
    default: byte & 0xC0 == 0x80
    }
  }

  /// Whether these last bytes are the beginning of a character.
  static func isCut(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count < expectedLength(bytes[0]) else { return false }
    if count > 1, !isSecond(bytes[1], after: bytes[0]) { return false }
    return count < 3 || bytes[2] & 0xC0 == 0x80
  }
}
