extension ByteArena {
  /// Appends a text as the content of an element of a sheet. What XML cannot hold is written as
  /// spreadsheets do, `_x001F_`; a text that already looks like it is not for here to tell apart.
  func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var done = 0
    for (index, byte) in bytes.enumerated() where Self.isSpecial(byte) {
      append(UnsafeBufferPointer(rebasing: bytes[done..<index]))
      appendEscape(of: byte)
      done = index + 1
    }
    append(UnsafeBufferPointer(rebasing: bytes[done...]))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    if byte > UInt8(ascii: ">") { return false }
    if byte < UInt8(ascii: " ") { return byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") }
    return byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default:
      append("_x00")
      append(Self.hexDigit(byte >> 4))
      append(Self.hexDigit(byte & 0xF))
      append("_")
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Appends a whole number in decimal digits.
  func appendDecimal(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude)
  }

  private func appendDigits(of number: UInt) {
    if number > 9 { appendDigits(of: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
