/// Walks over the UTF-8 of a cell, without the white space at its ends.
struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  /// A run of digits: its value and how many there were.
  struct Number {
    var value: Int
    var count: Int
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    self.bytes = bytes
    self.index = start
    self.end = end
  }

  var isAtEnd: Bool { index == end }

  var next: UInt8? { index < end ? bytes[index] : nil }

  var isAtLetter: Bool {
    guard let next else { return false }
    return Self.isLetter(next)
  }

  /// Letters of ASCII, and every byte of the others.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  @discardableResult
  mutating func takeSpaces() -> Bool {
    let start = index
    while let next, next == 0x20 { index += 1 }
    return index > start
  }

  /// At most 15 digits, so that nothing overflows.
  mutating func takeNumber() -> Number? {
    var number = Number(value: 0, count: 0)
    while let next, (0x30...0x39).contains(next) {
      guard number.count < 15 else { return nil }
      number.value = number.value * 10 + Int(next - 0x30)
      number.count += 1
      index += 1
    }
    return number.count == 0 ? nil : number
  }

  mutating func takeWord() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = index
    while let next, Self.isLetter(next) { index += 1 }
    return bytes[start..<index]
  }

  /// Everything up to the next space.
  mutating func skipToSpace() {
    while let next, next != 0x20 { index += 1 }
  }

  mutating func skipToEnd() {
    index = end
  }
}
