/// How much of some bytes is UTF-8 beyond ASCII, and how much is not.
struct UTF8Count: Equatable {
  /// Characters of more than one byte.
  private(set) var characters = 0
  /// Bytes beyond ASCII that are part of none.
  private(set) var strays = 0

  /// - Parameter mayBeCut: whether a character that is not complete at the end is forgiven.
  init(_ bytes: UnsafeBufferPointer<UInt8>, mayBeCut: Bool) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let length = TextCheck.length(base + index, left)
      if length > 1 { characters += 1 }
      if length == 0 {
        if mayBeCut, TextCheck.isCut(base + index, left) { return }
        strays += 1
      }
      index += max(length, 1)
    }
  }

  /// Whether the strays are slips in a text of UTF-8. In other encodings letters hardly ever stand
  /// so that they form a character by chance.
  var isMostlyUTF8: Bool { characters > 0 && characters >= strays }
}
